import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/**
 * How often a rep is to be coached, from a day on. A later plan for the same rep replaces an earlier one from its
 * own day, so that past weeks are still measured against what was planned then.
 * `perWeek` may be a half (0.5 is every other week); `minutes` is the length of one session.
 */
export const rhythmPlanSchema = z.object({
  id: idSchema,
  repId: idSchema,
  from: daySchema,
  perWeek: z.number().min(0).max(14),
  minutes: z.int().min(5).max(480),
});
export type RhythmPlan = z.infer<typeof rhythmPlanSchema>;
