import { z } from 'zod';
import { sharesOfParts, timeGuessSchema } from '../../domain/audit/time-guess.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

const part = z.int().min(0).max(100);

const partsSchema = z.object({
  coaching: part,
  supervising: part,
  rescuing: part,
  administering: part,
  selling: part,
  training: part,
  other: part,
});

/**
 * Keeps how the manager believes a week divides, in parts that are made shares of the whole; null goes on without a
 * guess. A guess made again on purpose replaces the one before.
 */
export const guessTime = defineCommand({
  payload: z.object({
    id: timeGuessSchema.shape.id,
    on: timeGuessSchema.shape.on,
    parts: partsSchema.nullable(),
  }),
  describe: ({ parts }) => (parts === null ? 'Went on without a guess' : 'Guessed how the week divides'),
  reduce: (records, { id, on, parts }) => {
    const shares = parts === null ? null : sharesOfParts(parts);
    if (parts !== null && shares === null) {
      return fail({
        code: 'guess-empty',
        message: 'All groups stand at nothing, which is no guess.',
        remedy: 'Give at least one group a part of the week.',
        field: 'parts',
      });
    }
    const draft = startDraft(records);
    draft.put('time-guess', { id, on, shares });
    return succeed(draft.changes());
  },
});
