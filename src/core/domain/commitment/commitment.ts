import { z } from 'zod';
import { idSchema, nameSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/**
 * What a rep said they will do, by when, and how committed they are (`strength`, 1-10).
 * `open` until it is `kept`, `missed`, `changed` into another one, or `dropped` with a reason. `replacedBy` is the
 * commitment that a changed one became.
 */
export const commitmentSchema = z.object({
  id: idSchema,
  repId: idSchema,
  sessionId: idSchema.nullable(),
  text: nameSchema,
  madeOn: daySchema,
  due: daySchema,
  strength: z.int().min(1).max(10).nullable(),
  status: z.enum(['open', 'kept', 'missed', 'changed', 'dropped']),
  settledOn: daySchema.nullable(),
  reason: noteSchema,
  replacedBy: idSchema.nullable().default(null),
});
export type Commitment = z.infer<typeof commitmentSchema>;
