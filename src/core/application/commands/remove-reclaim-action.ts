import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes what was written down as dropped, delegated or shortened, with its minutes. */
export const removeReclaimAction = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) =>
    `Took back a plan to get hours: ${records.get('reclaim-action', id)?.text || 'minutes without words'}`,
  reduce: (records, { id }) => {
    const found = find(records, 'reclaim-action', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('reclaim-action', id);
    return succeed(draft.changes());
  },
});
