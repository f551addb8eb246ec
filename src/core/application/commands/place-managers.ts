import { z } from 'zod';
import { ENGAGEMENT_MANAGERS_MAX, engagementSchema } from '../../domain/engagement/engagement.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { takeManagersFromOthers } from './engagement-managers.ts';
import { find } from './refusals.ts';

/** Puts managers into an engagement, out of any other; with `engagementId` null into none. Their plans don't change. */
export const placeManagers = defineCommand({
  payload: z.object({
    managers: engagementSchema.shape.managers.min(1),
    engagementId: idSchema.nullable(),
  }),
  describe: ({ managers, engagementId }, records) => {
    const who = managers.length === 1 ? 'a manager' : `${managers.length} managers`;
    if (engagementId === null) return `Took ${who} out of the engagement`;
    return `Put ${who} into the engagement ${records.get('engagement', engagementId)?.title ?? ''}`.trim();
  },
  reduce: (records, { managers, engagementId }) => {
    const draft = startDraft(records);
    takeManagersFromOthers(records, draft, engagementId, managers);
    if (engagementId === null) return succeed(draft.changes());
    const found = find(records, 'engagement', engagementId);
    if (!found.ok) return found;
    const together = [...new Set([...found.value.managers, ...managers])];
    if (together.length > ENGAGEMENT_MANAGERS_MAX) {
      return fail({
        code: 'engagement-full',
        message: `An engagement holds ${ENGAGEMENT_MANAGERS_MAX} managers at most; this one would have ${together.length}.`,
        remedy: 'Split it into two engagements for the same client.',
      });
    }
    draft.put('engagement', { ...found.value, managers: together });
    return succeed(draft.changes());
  },
});
