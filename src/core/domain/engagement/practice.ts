import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { instantSchema } from '../calendar/day-schema.ts';

/** A consultant's practice: who it is. There is one, with {@link PRACTICE_ID} for its id. */
export const practiceSchema = z.object({
  id: idSchema,
  consultantName: nameSchema,
  firmName: z.string().trim().max(300),
  createdAt: instantSchema,
});
export type Practice = z.infer<typeof practiceSchema>;
