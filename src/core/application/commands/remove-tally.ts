import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a live tally; the session that it was stays. */
export const removeTally = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the live tally of ${records.get('tally', id)?.day ?? 'a day'}`,
  reduce: (records, { id }) => {
    const found = find(records, 'tally', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('tally', id);
    return succeed(draft.changes());
  },
});
