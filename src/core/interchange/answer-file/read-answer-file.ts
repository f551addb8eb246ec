import { type AnswerContent, openAnswer } from '../../domain/survey/sealed-answer.ts';
import { fail, type Outcome, succeed } from '../../foundation/outcome.ts';
import { ANSWER_BEGIN, ANSWER_END, ANSWER_VERSION, answerCheck } from './answer-check.ts';
import {
  answerChanged,
  answerCutOff,
  answerFromNewerVersion,
  noAnswerIn,
  onlyTheForm,
} from './answer-file-problems.ts';

/** An answer as it came: sealed, and what is in it. */
export type FoundAnswer = { readonly sealed: string; readonly content: AnswerContent };

const SEALED_LINE = /^:([A-Za-z0-9+/]+)$/;
const CHECK_LINE = /^=([0-9a-f]{16})$/;
/** What mail programs put before lines that they quote. */
const QUOTED = /^[>\s\u00a0\ufeff]+/;

/**
 * Reads the answers in a text: a file that a form saved, or the text that it copied, with an e-mail around it or not, quoted
 * or not. All or nothing: one answer that isn't as the form left it refuses the whole text.
 *
 * An answer begins with `COACHWARD-ANSWER 1`, goes on with a sentence for people and its sealed lines after `:`, and ends
 * with its check after `=` and `COACHWARD-END`.
 *
 * @returns at least one answer, or why there is none to be had. Never throws.
 */
export function readAnswerFile(text: string): Outcome<readonly FoundAnswer[]> {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(QUOTED, '').trimEnd());
  const begins = lines.flatMap((line, index) => (line.startsWith(`${ANSWER_BEGIN} `) ? [index] : []));
  if (begins.length === 0) return fail(/<html[\s>]/i.test(text) ? onlyTheForm() : noAnswerIn());
  const found: FoundAnswer[] = [];
  for (const [position, begin] of begins.entries()) {
    const answer = readBlock(lines.slice(begin, begins[position + 1]));
    if (!answer.ok) return answer;
    found.push(answer.value);
  }
  return succeed(found);
}

function readBlock(lines: readonly string[]): Outcome<FoundAnswer> {
  const version = Number((lines[0] ?? '').slice(ANSWER_BEGIN.length + 1));
  if (!Number.isInteger(version) || version < 1) return fail(answerChanged());
  if (version > ANSWER_VERSION) return fail(answerFromNewerVersion(version));
  const end = lines.indexOf(ANSWER_END);
  if (end < 0) return fail(answerCutOff());
  const body = lines.slice(1, end);
  const sealed = body.map((line) => SEALED_LINE.exec(line)?.[1] ?? '').join('');
  const check = body.map((line) => CHECK_LINE.exec(line)?.[1]).find((digits) => digits !== undefined);
  if (check !== answerCheck(version, sealed)) return fail(answerChanged());
  const content = openAnswer(sealed);
  return content ? succeed({ sealed, content }) : fail(answerChanged());
}
