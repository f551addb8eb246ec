import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { RECLAIM_GROUPS, RECLAIM_KINDS } from './reclaim-group.ts';

const minutesSchema = z.int().min(1).max(2400);

/**
 * Minutes a week that are taken out of a group for coaching, and by what: something is dropped, delegated to somebody
 * (`toWhom`), or shortened from so many minutes a week to fewer. `categoryId` names the category where there is one.
 * `done` since `settledOn`. A group's one action without words holds the minutes for which nothing is written yet.
 */
export const reclaimActionSchema = z.object({
  id: idSchema,
  group: z.enum(RECLAIM_GROUPS),
  categoryId: idSchema.nullable(),
  kind: z.enum(RECLAIM_KINDS),
  text: z.string().trim().max(300),
  toWhom: z.string().trim().max(300),
  fromMinutes: minutesSchema.nullable(),
  toMinutes: z.int().min(0).max(2400).nullable(),
  minutesPerWeek: minutesSchema,
  done: z.boolean(),
  settledOn: daySchema.nullable(),
});
export type ReclaimAction = z.infer<typeof reclaimActionSchema>;
