import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema, weekdaySchema } from '../calendar/day-schema.ts';
import { isZone } from '../calendar/zoned-time.ts';

/** What an exported file said of a block: how often it had been changed, and on which days it was left out. */
const exportedSchema = z.object({ sequence: z.int().min(0), skipped: z.array(daySchema).max(1000) });

/**
 * A weekly stretch of time that is kept free for coaching, from a day on, on the wall of an IANA zone; `repId` is whom it
 * is for, null for the team or nobody in particular; `until` is its last possible day, null while it has no end.
 * `revision` rises with every change. A block that was exported and then removed stays as `cancelled` until the next
 * export has told the calendar so; it is planned no more.
 */
export const coachingBlockSchema = z.object({
  id: idSchema,
  weekday: weekdaySchema,
  start: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.int().min(5).max(480),
  repId: idSchema.nullable(),
  title: nameSchema,
  from: daySchema,
  until: daySchema.nullable(),
  zone: z.string().max(100).refine(isZone, 'not a time zone'),
  revision: z.int().min(0),
  exported: exportedSchema.nullable(),
  cancelled: z.boolean(),
});
export type CoachingBlock = z.infer<typeof coachingBlockSchema>;
