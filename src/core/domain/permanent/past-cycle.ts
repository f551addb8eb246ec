import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { timeGuessSchema } from '../audit/time-guess.ts';
import { behaviourChoiceSchema } from '../behaviour/behaviour-choice.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { gatePassSchema } from '../plan/gate-pass.ts';
import { milestoneSchema } from '../plan/milestone.ts';
import { transitionSchema } from '../plan/transition.ts';
import { cycleReviewSchema } from './cycle-review.ts';

/**
 * 90 days that are over, with all that began anew when the next ones started. Sessions, conversations, time and commitments
 * stay where they are, by their days; together with this the cycle can be looked at as it was.
 */
export const pastCycleSchema = z.object({
  id: idSchema,
  number: z.int().min(1).max(100),
  firstDay: daySchema,
  lastDay: daySchema,
  phaseDays: transitionSchema.shape.phaseDays,
  milestones: z.array(milestoneSchema).max(500),
  gatePasses: z.array(gatePassSchema).max(3),
  behaviours: z.array(behaviourChoiceSchema).max(4),
  guesses: z.array(timeGuessSchema).max(3),
  review: cycleReviewSchema.nullable(),
});
export type PastCycle = z.infer<typeof pastCycleSchema>;
