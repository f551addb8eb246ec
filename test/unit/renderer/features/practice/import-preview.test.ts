import { expect, it } from 'vitest';
import {
  previewImport,
  questionsToKeep,
} from '../../../../../renderer/features/practice/questions/import-preview.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { questionBank } from '../../../../../src/core/insights/question-bank.ts';
import { readQuestions } from '../../../../../src/core/interchange/questions/read-questions.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';

const bank = questionBank(
  RecordSet.from({
    question: [
      {
        id: 'mine',
        text: 'Who signs in the end?',
        conversation: null,
        source: 'own',
        favourite: false,
        fromConversationId: null,
        answerWords: null,
        tags: [],
        addedOn: toDay('2026-03-02'),
      },
    ],
  }),
);

it('tells new questions from those that are known, doubled, or a guide’s with marks', () => {
  const { questions } = readQuestions(
    [
      '- Whose idea was it? #start',
      '- who signs in the end',
      '- Whose  idea was it?',
      '- And what else? ★',
      '- What is on your mind today?',
    ].join('\n'),
  );
  const rows = previewImport(questions, bank);
  expect(rows.map(({ state }) => state)).toEqual(['new', 'known', 'twice', 'marks', 'known']);
  const kept = questionsToKeep(rows, bank, () => 'new-id');
  expect(kept).toEqual([
    expect.objectContaining({ id: 'new-id', text: 'Whose idea was it?', tags: ['start'], source: 'own' }),
    expect.objectContaining({ id: 'guide:general:what-else', source: 'guide', favourite: true }),
  ]);
});
