import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/**
 * What the user said about a name in transcripts, so that it need not be said again: that it is the manager
 * (`isManager`), and whose other name it is (`goesBy`; the name itself where it is nobody else's; null where that was never asked).
 */
export const speakerAliasSchema = z.object({
  id: idSchema,
  name: nameSchema,
  goesBy: nameSchema.nullable(),
  isManager: z.boolean(),
  addedOn: daySchema,
});
export type SpeakerAlias = z.infer<typeof speakerAliasSchema>;
