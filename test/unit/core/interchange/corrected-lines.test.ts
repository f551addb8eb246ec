import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import type { StoredTurn } from '../../../../src/core/domain/conversation/stored-transcript.ts';
import {
  correctedLines,
  TRAINING_COLUMNS,
} from '../../../../src/core/interchange/training/corrected-lines.ts';

const TEXT = 'Okay. What did\tyou\n try?';
const TURNS: StoredTurn[] = [
  { speaker: 'Ben', start: null, end: null, text: 'Nobody must read this.', coded: null },
  {
    speaker: 'Maya',
    start: null,
    end: null,
    text: TEXT,
    coded: {
      label: 'tell',
      confidence: 0.5,
      moves: [
        { start: 0, end: 5, label: 'other', confidence: 0.5 },
        { start: 6, end: TEXT.length, label: 'tell', confidence: 0.5 },
      ],
    },
  },
];

const talk = (corrections: Conversation['corrections']) => ({
  conversation: { title: 'Secret title', corrections } as Conversation,
  turns: TURNS,
});

describe('exporting corrections', () => {
  it('has a row for each corrected line, in the columns of the training data, and nothing else', () => {
    const table = correctedLines([
      talk([
        { turn: 1, move: 1, label: 'ask-open' },
        { turn: 1, move: 0, label: 'reflect' },
      ]),
      talk([]),
    ]);
    expect(table.split('\n')).toEqual([
      TRAINING_COLUMNS.join('\t'),
      'corrections\t1\t1\tcoach\treflection\tneutral\tOkay.',
      'corrections\t1\t1\tcoach\tquestion\task_open\tWhat did you try?',
      '',
    ]);
    expect(table).not.toMatch(/Nobody|Secret|Maya|Ben/);
  });

  it('leaves out corrections whose line is not there', () => {
    expect(correctedLines([talk([{ turn: 7, move: 0, label: 'tell' }])])).toBe(
      `${TRAINING_COLUMNS.join('\t')}\n`,
    );
  });
});
