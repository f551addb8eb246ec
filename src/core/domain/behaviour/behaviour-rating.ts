import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { BEHAVIOUR_SCALE, MOST_CHARACTERS, RATING_STAGES } from '../survey/survey-terms.ts';
import { BEHAVIOUR_KEYS } from './behaviour-key.ts';

/**
 * The four behaviours as somebody with a name rates them: the manager (`self`), or a consultant. `stage` is the day of the
 * plan that it is for and `day` when it was done, which may be earlier or later. A value is 1 (the rescuer's pole) to 7
 * (the coach's), null where one can't say; `moment` is a concrete instance that it rests on.
 */
export const behaviourRatingSchema = z.object({
  id: idSchema,
  by: z.enum(['self', 'consultant']),
  name: z.string().trim().max(300),
  stage: z.literal(RATING_STAGES),
  day: daySchema,
  ratings: z
    .array(
      z.object({
        behaviour: z.enum(BEHAVIOUR_KEYS),
        value: z.int().min(BEHAVIOUR_SCALE.from).max(BEHAVIOUR_SCALE.to).nullable(),
        moment: z.string().trim().max(MOST_CHARACTERS),
      }),
    )
    .max(BEHAVIOUR_KEYS.length),
});
export type BehaviourRating = z.infer<typeof behaviourRatingSchema>;
