import { z } from 'zod';
import { idSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema, instantSchema } from '../calendar/day-schema.ts';

/**
 * Minutes of a day spent on a category. `source` says how they came in. `start` is known where the source knew it.
 * An entry made by hand has the id that {@link handEntryId} gives, so that there is one a day and category.
 */
export const timeEntrySchema = z.object({
  id: idSchema,
  day: daySchema,
  categoryId: idSchema,
  minutes: z.int().min(1).max(1440),
  start: instantSchema.nullable(),
  repIds: z.array(idSchema),
  note: noteSchema,
  source: z.enum(['hand', 'calendar', 'timer']),
});
export type TimeEntry = z.infer<typeof timeEntrySchema>;
