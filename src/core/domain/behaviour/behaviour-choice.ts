import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/** The four behaviours that turn a rescuer into a coach. */
export const BEHAVIOUR_KEYS = ['focus', 'meetings', 'deals', 'feedback'] as const;
export type BehaviourKey = (typeof BEHAVIOUR_KEYS)[number];

/** A behaviour that the manager has chosen to change, as a sentence to live by: "Instead of … I will …". The id is the key. */
export const behaviourChoiceSchema = z.object({
  id: idSchema,
  behaviour: z.enum(BEHAVIOUR_KEYS),
  insteadOf: nameSchema,
  iWill: nameSchema,
  chosenOn: daySchema,
});
export type BehaviourChoice = z.infer<typeof behaviourChoiceSchema>;
