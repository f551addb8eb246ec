import { z } from 'zod';
import { milestoneSchema } from '../../domain/plan/milestone.ts';
import { defineCommand } from '../command.ts';
import { editRecord } from './edit-record.ts';

const patchSchema = milestoneSchema.pick({ title: true, why: true }).partial();

/** Changes a milestone's words. */
export const editMilestone = defineCommand({
  payload: z.object({
    id: milestoneSchema.shape.id,
    patch: patchSchema,
    was: patchSchema.optional(),
  }),
  describe: ({ id, patch }, records) =>
    `Changed the milestone “${patch.title ?? records.get('milestone', id)?.title ?? ''}”`,
  reduce: (records, { id, ...edit }) => editRecord(records, 'milestone', id, edit),
});
