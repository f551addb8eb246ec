import { z } from 'zod';
import { idSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/** What a consultant's time in an engagement goes into. */
export const ENGAGEMENT_WORK = [
  'session',
  'observation',
  'preparation',
  'report',
  'travel',
  'other',
] as const;
export type EngagementWork = (typeof ENGAGEMENT_WORK)[number];

/**
 * The consultant's own time and notes in an engagement. `manager` is the transition of whom it was for, null for all of
 * them; `minutes` may be 0 for a note alone. A private note stays out of every report and file.
 */
export const engagementEntrySchema = z.object({
  id: idSchema,
  engagementId: idSchema,
  manager: idSchema.nullable(),
  day: daySchema,
  minutes: z.int().min(0).max(1440),
  work: z.enum(ENGAGEMENT_WORK),
  note: noteSchema,
  noteIsPrivate: z.boolean(),
});
export type EngagementEntry = z.infer<typeof engagementEntrySchema>;
