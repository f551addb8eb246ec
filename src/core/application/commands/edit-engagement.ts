import { z } from 'zod';
import { engagementSchema } from '../../domain/engagement/engagement.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { endsBeforeItBegins, find, firstRefusal, unknownClient } from './refusals.ts';

const patchSchema = engagementSchema.omit({ id: true, managers: true }).partial();

/** Changes an engagement's client, sponsor, goals, days or status. Who is in it is changed by `place-managers`. */
export const editEngagement = defineCommand({
  payload: z.object({
    id: engagementSchema.shape.id,
    patch: patchSchema,
    was: patchSchema.optional(),
  }),
  describe: ({ id, patch }, records) => {
    const title = patch.title ?? records.get('engagement', id)?.title ?? '';
    if (patch.status === 'closed') return `Closed the engagement ${title}`.trim();
    return `Changed the engagement ${title}`.trim();
  },
  reduce: (records, { id, ...edit }) => {
    const found = find(records, 'engagement', id);
    if (!found.ok) return found;
    const engagement = patched(found.value, edit.patch);
    const refusal = firstRefusal(
      changedMeanwhile(found.value, edit, 'engagement'),
      unknownClient(records, engagement.clientId),
      endsBeforeItBegins(engagement),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('engagement', engagement);
    return succeed(draft.changes());
  },
});
