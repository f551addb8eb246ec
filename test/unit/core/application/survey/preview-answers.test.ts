import { describe, expect, it } from 'vitest';
import { previewAnswers } from '../../../../../src/core/application/survey/preview-answers.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { sealAnswer } from '../../../../../src/core/domain/survey/sealed-answer.ts';
import { fail, succeed } from '../../../../../src/core/foundation/outcome.ts';
import { answerTooLarge } from '../../../../../src/core/interchange/answer-file/answer-file-problems.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';
import { answerText, pulseAnswer } from '../../../../support/answer-text.ts';

const here = pulseAnswer({ id: 'here', revision: 2 });
const records = RecordSet.from({
  survey: [
    {
      id: 'round',
      form: 'pulse',
      audience: 'reps',
      stage: null,
      asked: 60,
      openedOn: toDay('2026-03-02'),
      closedOn: null,
    },
  ],
  'survey-answer': [{ id: 'here', surveyId: 'round', revision: 2, sealed: sealAnswer(here) }],
});

function verdictsOf(...texts: readonly string[]): string[] {
  return previewAnswers(
    records,
    texts.map((text, index) => ({ from: `${index}.txt`, text: succeed(text) })),
  ).map((answer) => (answer.verdict === 'left-out' ? answer.problem.code : answer.verdict));
}

describe('the preview of answers', () => {
  it('says of each what would become of it', () => {
    expect(
      verdictsOf(
        answerText(pulseAnswer({ id: 'new' })),
        answerText(pulseAnswer({ id: 'here', revision: 3 })),
        answerText(here),
        answerText(pulseAnswer({ id: 'x', survey: 'of another manager' })),
        'a shopping list',
      ),
    ).toEqual(['new', 'replaces', 'answer-known', 'answer-of-another-plan', 'answer-foreign']);
  });

  it('takes the newest of several versions in whatever order they come, and one of two alike', () => {
    const [one, two] = [1, 2].map((revision) => answerText(pulseAnswer({ id: 'new', revision })));
    expect(verdictsOf(one ?? '', two ?? '')).toEqual(['answer-superseded', 'new']);
    expect(verdictsOf(two ?? '', one ?? '')).toEqual(['new', 'answer-superseded']);
    expect(verdictsOf(two ?? '', two ?? '')).toEqual(['new', 'answer-twice']);
  });

  it('leaves a whole file out for one answer in it that was changed', () => {
    const text = answerText(pulseAnswer({ id: 'a' })) + answerText(pulseAnswer({ id: 'b' }));
    expect(verdictsOf(text.replace(/\n:(.)/, (_, letter) => `\n:${letter === 'e' ? 'f' : 'e'}`))).toEqual([
      'answer-changed',
    ]);
  });

  it('takes sixty at once, and tells of a file that could not be opened', () => {
    const sources = Array.from({ length: 60 }, (_, index) => ({
      from: `${index}.txt`,
      text: succeed(answerText(pulseAnswer({ id: `rep-${index}`, texts: { note: 'long '.repeat(200) } }))),
    }));
    const previewed = previewAnswers(records, [
      ...sources,
      { from: 'holiday.mov', text: fail(answerTooLarge()) },
    ]);
    expect(previewed.filter(({ verdict }) => verdict === 'new')).toHaveLength(60);
    expect(previewed.at(-1)).toMatchObject({ from: 'holiday.mov', verdict: 'left-out' });
  });
});
