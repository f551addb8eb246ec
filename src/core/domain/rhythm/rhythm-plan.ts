import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { NO_DEALS } from './rhythm-part.ts';

/** How often and how long, as it is saved. */
export const rhythmPartSchema = z.object({
  perWeek: z.number().min(0).max(14),
  minutes: z.int().min(5).max(480),
});

/**
 * How often a rep is to be coached, from a day on. A later plan for the same rep replaces an earlier one from its
 * own day, so that past weeks are still measured against what was planned then.
 * `perWeek` and `minutes` are the one-to-ones, `deals` the deal coaching beside them. `perWeek` may be a half (0.5 is every
 * other week); `minutes` is the length of one session.
 */
export const rhythmPlanSchema = z.object({
  id: idSchema,
  repId: idSchema,
  from: daySchema,
  ...rhythmPartSchema.shape,
  deals: rhythmPartSchema.default({ ...NO_DEALS }),
});
export type RhythmPlan = z.infer<typeof rhythmPlanSchema>;

/** How often the team practises together, from a day on; a later one replaces it from its own day. */
export const teamRhythmSchema = z.object({ id: idSchema, from: daySchema, ...rhythmPartSchema.shape });
export type TeamRhythm = z.infer<typeof teamRhythmSchema>;
