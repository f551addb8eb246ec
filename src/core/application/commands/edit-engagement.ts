import { z } from 'zod';
import { engagementSchema } from '../../domain/engagement/engagement.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { editedRecord } from './edit-record.ts';
import { endsBeforeItBegins, firstRefusal, unknownClient } from './refusals.ts';

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
    const edited = editedRecord(records, 'engagement', id, edit);
    if (!edited.ok) return edited;
    const engagement = edited.value;
    const refusal = firstRefusal(unknownClient(records, engagement.clientId), endsBeforeItBegins(engagement));
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('engagement', engagement);
    return succeed(draft.changes());
  },
});
