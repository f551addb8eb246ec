import { expectationSchema } from '../../domain/permanent/expectation.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Writes a line of the performance expectations, after those that are there. */
export const addExpectation = defineCommand({
  payload: expectationSchema.omit({ order: true }),
  describe: ({ behaviour }) => `Wrote the expectation “${behaviour}”`,
  reduce: (records, expectation) => {
    const draft = startDraft(records);
    const last = Math.max(-1, ...records.all('expectation').map(({ order }) => order));
    draft.put('expectation', { ...expectation, order: last + 1 });
    return succeed(draft.changes());
  },
});
