import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/** A day on which nobody works: no milestone falls due on it and an audit expects no minutes. The id is the day. */
export const holidaySchema = z.object({ id: idSchema, day: daySchema, name: nameSchema });
export type Holiday = z.infer<typeof holidaySchema>;

/**
 * A week that doesn't count against the rhythm (leave, quarter end). `weekStart` is its Monday and its id.
 * With `shiftsPlan` the 90 days pause during it and everything after moves a week; without, the plan runs on.
 */
export const excusedWeekSchema = z.object({
  id: idSchema,
  weekStart: daySchema,
  reason: nameSchema,
  shiftsPlan: z.boolean(),
});
export type ExcusedWeek = z.infer<typeof excusedWeekSchema>;
