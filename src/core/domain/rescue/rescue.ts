import { z } from 'zod';
import { idSchema, nameSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/**
 * A moment in which the manager took a deal over instead of coaching the rep through it. `repId` is the rep whose deal it
 * was, null where it was nobody's in particular; `minutes` is what it cost the manager; `what` says what happened;
 * `askInstead` how asking could have looked; `dealName` names the deal, null where it isn't named.
 */
export const rescueSchema = z.object({
  id: idSchema,
  day: daySchema,
  repId: idSchema.nullable(),
  minutes: z.int().min(1).max(600),
  what: noteSchema,
  askInstead: noteSchema,
  dealName: nameSchema.nullable(),
});
export type Rescue = z.infer<typeof rescueSchema>;
