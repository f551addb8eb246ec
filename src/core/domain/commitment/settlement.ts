import { z } from 'zod';
import { idSchema, noteSchema } from '../../foundation/schema.ts';

/** What an open commitment can become. */
export const SETTLED_STATUSES = ['kept', 'missed', 'changed', 'dropped'] as const;
export type SettledStatus = (typeof SETTLED_STATUSES)[number];

/**
 * What became of a commitment: `reason` where it was dropped, `replacedBy` the one that took its place where it was changed.
 */
export const settlementSchema = z.object({
  id: idSchema,
  status: z.enum(SETTLED_STATUSES),
  reason: noteSchema,
  replacedBy: idSchema.nullable(),
});
export type Settlement = z.infer<typeof settlementSchema>;
