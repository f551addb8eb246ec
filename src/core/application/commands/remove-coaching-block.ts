import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { takeOut } from '../reclaim/take-out.ts';
import { find } from './refusals.ts';

/** Takes a coaching block out of the plan. One that a calendar may have stays until the next export has cancelled it there. */
export const removeCoachingBlock = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) =>
    `Removed the coaching block “${records.get('coaching-block', id)?.title ?? ''}”`,
  reduce: (records, { id }) => {
    const found = find(records, 'coaching-block', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    takeOut(draft, id);
    return succeed(draft.changes());
  },
});
