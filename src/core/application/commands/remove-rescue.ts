import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a logged rescue. */
export const removeRescue = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the rescue of ${records.get('rescue', id)?.day ?? 'a day'}`,
  reduce: (records, { id }) => {
    const found = find(records, 'rescue', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('rescue', id);
    return succeed(draft.changes());
  },
});
