import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema, instantSchema, weekdaySchema } from '../calendar/day-schema.ts';
import { PHASE_DAYS_MAX, PHASE_DAYS_MIN } from './phase-lengths.ts';
import { PHASE_NUMBERS } from './phase-number.ts';

/**
 * A manager's way through the 90 days: who, from when, on which days of the week, and how long each phase lasts.
 * `minutesPerDay` is what the manager expects to work on a working day; the coverage of an audit is measured against it.
 * `templateId` is the template of the practice that the plan began with, where it began with one; the plan holds copies, and the
 * template may be gone.
 */
export const transitionSchema = z.object({
  id: idSchema,
  managerName: nameSchema,
  managerRole: z.string().trim().max(300),
  firstDay: daySchema,
  phaseDays: z.tuple([
    z.int().min(PHASE_DAYS_MIN).max(PHASE_DAYS_MAX),
    z.int().min(PHASE_DAYS_MIN).max(PHASE_DAYS_MAX),
    z.int().min(PHASE_DAYS_MIN).max(PHASE_DAYS_MAX),
  ]),
  workingDays: z.array(weekdaySchema).min(1).max(7),
  minutesPerDay: z.int().min(60).max(960),
  isSample: z.boolean(),
  createdAt: instantSchema,
  templateId: idSchema.optional(),
});
export type Transition = z.infer<typeof transitionSchema>;

/** Parses a phase's number. */
export const phaseSchema = z.literal(PHASE_NUMBERS);
