import { z } from 'zod';
import { fail, succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a milestone of the user's own. One of the template is skipped instead, so that the report can say so. */
export const removeMilestone = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the milestone “${records.get('milestone', id)?.title ?? ''}”`,
  reduce: (records, { id }) => {
    const found = find(records, 'milestone', id);
    if (!found.ok) return found;
    if (found.value.templateKey !== null) {
      return fail({
        code: 'milestone-of-template',
        message: 'This milestone belongs to the plan and is not removed.',
        remedy: 'Skip it and give the reason; the report shows both.',
      });
    }
    const draft = startDraft(records);
    draft.remove('milestone', id);
    return succeed(draft.changes());
  },
});
