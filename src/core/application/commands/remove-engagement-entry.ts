import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes logged work of the consultant. */
export const removeEngagementEntry = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: () => 'Removed logged work',
  reduce: (records, { id }) => {
    const found = find(records, 'engagement-entry', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('engagement-entry', id);
    return succeed(draft.changes());
  },
});
