import { z } from 'zod';
import { idSchema, nameSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { SUSTAIN_PLAN_ID } from './sustain-plan-id.ts';

/** A day after the plan's end on which the manager looks whether it holds. `doneOn` is null until they have. */
export const sustainCheckSchema = z.object({
  day: daySchema,
  doneOn: daySchema.nullable(),
  note: noteSchema,
});
export type SustainCheck = z.infer<typeof sustainCheckSchema>;

/**
 * What keeps coaching going after the plan's end.
 *
 * - `agreedWith`, `agreedOn`: with whom, and when, the performance expectations were agreed; '' and null until then
 * - `keeps`: what goes on every week
 * - `leastShare`, `leastRhythm`: below so many percent of time or of the rhythm it is slipping back; null for no line
 * - `ifItSlips`: what the manager does then
 * - `partner`: who may say so to their face
 */
export const sustainPlanSchema = z.object({
  id: idSchema,
  agreedWith: z.string().trim().max(300),
  agreedOn: daySchema.nullable(),
  keeps: z.array(nameSchema).max(8),
  leastShare: z.int().min(0).max(100).nullable(),
  leastRhythm: z.int().min(0).max(100).nullable(),
  ifItSlips: noteSchema,
  partner: z.string().trim().max(300),
  checks: z.array(sustainCheckSchema).max(24),
});
export type SustainPlan = z.infer<typeof sustainPlanSchema>;

/** A plan in which nothing is written yet. */
export const EMPTY_SUSTAIN_PLAN: SustainPlan = {
  id: SUSTAIN_PLAN_ID,
  agreedWith: '',
  agreedOn: null,
  keeps: [],
  leastShare: null,
  leastRhythm: null,
  ifItSlips: '',
  partner: '',
  checks: [],
};
