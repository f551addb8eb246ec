import { z } from 'zod';
import { idSchema, nameSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { phaseSchema } from './transition.ts';

/**
 * Something that the manager sets out to do in a phase.
 *
 * `dueOffset` is the nominal day within the phase, counted from 1; the due day follows from it, from the working
 * days and from what the user has excused. `dueDay` overrides that once the user has rescheduled the milestone.
 * `order` sorts milestones within a phase. `templateKey` names the template's entry, null for the user's own.
 */
export const milestoneSchema = z.object({
  id: idSchema,
  phase: phaseSchema,
  title: nameSchema,
  why: noteSchema,
  dueOffset: z.int().min(1).max(30),
  dueDay: daySchema.nullable(),
  order: z.number(),
  status: z.enum(['open', 'done', 'skipped']),
  settledOn: daySchema.nullable(),
  skipReason: noteSchema,
  templateKey: z.string().nullable(),
});
export type Milestone = z.infer<typeof milestoneSchema>;
