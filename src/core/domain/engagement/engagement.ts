import { z } from 'zod';
import { idSchema, nameSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/** The most managers that one engagement holds. */
export const ENGAGEMENT_MANAGERS_MAX = 500;

/**
 * Work for a client: who pays for it, what is to come of it, from when until when (null while that is open), and the managers in
 * it, by the ids of their transitions. A manager is in one engagement at most. An id whose transition was removed
 * stays and is passed over, so that a backup or a file can bring it back to its place.
 */
export const engagementSchema = z.object({
  id: idSchema,
  clientId: idSchema,
  title: nameSchema,
  sponsorName: z.string().trim().max(300),
  sponsorRole: z.string().trim().max(300),
  goals: noteSchema,
  from: daySchema,
  until: daySchema.nullable(),
  status: z.enum(['running', 'closed']),
  managers: z.array(idSchema).max(ENGAGEMENT_MANAGERS_MAX),
});
export type Engagement = z.infer<typeof engagementSchema>;
