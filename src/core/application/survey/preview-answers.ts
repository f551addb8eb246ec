import type { AnswerContent } from '../../domain/survey/sealed-answer.ts';
import type { Outcome, Problem } from '../../foundation/outcome.ts';
import { readAnswerFile } from '../../interchange/answer-file/read-answer-file.ts';
import type { RecordsView } from '../../records/records.ts';
import { type AnswerVerdict, judgeAnswer } from './judge-answer.ts';

/** A text that may hold answers, and what it is called: a file's name, or that it was pasted. */
export type AnswerSource = { readonly from: string; readonly text: Outcome<string> };

/** What would become of an answer that was brought: read in, with what it would do, or left out, with why. */
export type PreviewedAnswer =
  | {
      readonly from: string;
      readonly verdict: AnswerVerdict;
      readonly sealed: string;
      readonly content: AnswerContent;
    }
  | { readonly from: string; readonly verdict: 'left-out'; readonly problem: Problem };

const BESIDE_A_NEWER: Problem = {
  code: 'answer-superseded',
  message: 'The same answer is among these files in a newer version.',
  remedy: 'Nothing has to be done: the newer one counts.',
};

const TWICE: Problem = {
  code: 'answer-twice',
  message: 'The same answer is among these files twice.',
  remedy: 'Nothing has to be done: it counts once.',
};

/** What reading some texts in would do, answer by answer. Nothing is changed. */
export function previewAnswers(
  records: Pick<RecordsView, 'get'>,
  sources: readonly AnswerSource[],
): PreviewedAnswer[] {
  const leaveOut = (from: string, problem: Problem): PreviewedAnswer => ({
    from,
    verdict: 'left-out',
    problem,
  });
  const previewed = sources.flatMap(({ from, text }): PreviewedAnswer[] => {
    if (!text.ok) return [leaveOut(from, text.problem)];
    const read = readAnswerFile(text.value);
    if (!read.ok) return [leaveOut(from, read.problem)];
    return read.value.map(({ sealed, content }) => {
      const judged = judgeAnswer(records, content);
      return judged.ok ? { from, verdict: judged.value, sealed, content } : leaveOut(from, judged.problem);
    });
  });
  const newest = new Map<string, PreviewedAnswer>();
  for (const answer of previewed) {
    if (answer.verdict === 'left-out') continue;
    const known = newest.get(answer.content.id);
    const isNewer =
      !known || known.verdict === 'left-out' || known.content.revision < answer.content.revision;
    if (isNewer) newest.set(answer.content.id, answer);
  }
  return previewed.map((answer) => {
    if (answer.verdict === 'left-out') return answer;
    const best = newest.get(answer.content.id);
    if (!best || best === answer || best.verdict === 'left-out') return answer;
    return leaveOut(answer.from, best.content.revision === answer.content.revision ? TWICE : BESIDE_A_NEWER);
  });
}
