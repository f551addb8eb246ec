import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema, weekdaySchema } from '../calendar/day-schema.ts';
import { isZone } from '../calendar/zoned-time.ts';
import { RHYTHM_FORMS } from '../rhythm/rhythm-form.ts';

/** A block comes at least so often: every fourth week. */
const EVERY_WEEKS_MAX = 4;

/** What an exported file said of a block: how often it had been changed, and on which days it was left out. */
const exportedSchema = z.object({ sequence: z.int().min(0), skipped: z.array(daySchema).max(1000) });

/**
 * A stretch of time that is kept free for coaching, from a day on, on the wall of an IANA zone, every week or every so many
 * weeks counted from its first day; `repId` is whom it is for, null for the team or nobody in particular; `form` is the part
 * of the rhythm that it stands for, null for none; `until` is its last possible day, null while it has no end.
 * `revision` rises with every change. A block that was exported and then removed stays as `cancelled` until the next
 * export has told the calendar so; it is planned no more.
 */
export const coachingBlockSchema = z.object({
  id: idSchema,
  weekday: weekdaySchema,
  start: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.int().min(5).max(480),
  everyWeeks: z.int().min(1).max(EVERY_WEEKS_MAX).default(1),
  repId: idSchema.nullable(),
  form: z.enum(RHYTHM_FORMS).nullable().default(null),
  title: nameSchema,
  from: daySchema,
  until: daySchema.nullable(),
  zone: z.string().max(100).refine(isZone, 'not a time zone'),
  revision: z.int().min(0),
  exported: exportedSchema.nullable(),
  cancelled: z.boolean(),
});
export type CoachingBlock = z.infer<typeof coachingBlockSchema>;
