import { z } from 'zod';
import { engagementEntrySchema } from '../../domain/engagement/engagement-entry.ts';
import { defineCommand } from '../command.ts';
import { editRecord } from './edit-record.ts';

const patchSchema = engagementEntrySchema.omit({ id: true, engagementId: true }).partial();

/** Changes the consultant's own time or notes. */
export const editEngagementEntry = defineCommand({
  payload: z.object({
    id: engagementEntrySchema.shape.id,
    patch: patchSchema,
    was: patchSchema.optional(),
  }),
  describe: () => 'Changed logged work',
  reduce: (records, { id, ...edit }) => editRecord(records, 'engagement-entry', id, edit),
});
