import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { BEHAVIOUR_KEYS } from './behaviour-key.ts';

/** A behaviour that the manager has chosen to change, as a sentence to live by: "Instead of … I will …". The id is the key. */
export const behaviourChoiceSchema = z.object({
  id: idSchema,
  behaviour: z.enum(BEHAVIOUR_KEYS),
  insteadOf: nameSchema,
  iWill: nameSchema,
  chosenOn: daySchema,
});
export type BehaviourChoice = z.infer<typeof behaviourChoiceSchema>;
