import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Opens a milestone again that was ticked off or skipped. */
export const reopenMilestone = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Reopened “${records.get('milestone', id)?.title ?? ''}”`,
  reduce: (records, { id }) => {
    const found = find(records, 'milestone', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('milestone', { ...found.value, status: 'open', settledOn: null, skipReason: '' });
    return succeed(draft.changes());
  },
});
