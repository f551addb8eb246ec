import { z } from 'zod';
import { idSchema, nameSchema, noteSchema } from '../../foundation/schema.ts';

/** A firm that the consultant works for. */
export const clientSchema = z.object({
  id: idSchema,
  name: nameSchema,
  industry: z.string().trim().max(300),
  note: noteSchema,
});
export type Client = z.infer<typeof clientSchema>;
