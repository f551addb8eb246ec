import { z } from 'zod';
import { layInto } from '../../domain/audit/day-blocks.ts';
import { clockOf, MINUTES_OF_A_DAY } from '../../domain/audit/day-time.ts';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayEntries } from './put-day.ts';
import { dayBeforeStart, find, firstRefusal } from './refusals.ts';

/** The furthest that clocks anywhere are from UTC, in minutes. */
const FURTHEST_OFFSET = 840;

/**
 * Paints stretches of days with a category, or clears them with null. What was painted there is cut or split; what came
 * from the calendar or the timer stays unless `over` is set. `offset` says how far the clocks are ahead of UTC there and
 * then, in minutes. Totals without a time of day are left alone.
 */
export const paintTime = defineCommand({
  payload: z.object({
    stretches: z
      .array(
        z
          .object({
            day: daySchema,
            fromMinute: z.int().min(0).max(MINUTES_OF_A_DAY),
            toMinute: z.int().min(0).max(MINUTES_OF_A_DAY),
            offset: z.int().min(-FURTHEST_OFFSET).max(FURTHEST_OFFSET),
            categoryId: idSchema.nullable(),
          })
          .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, 'ends before it begins'),
      )
      .min(1)
      .max(700),
    over: z.boolean(),
  }),
  describe: ({ stretches }, records) => {
    const [first] = stretches;
    if (!first || stretches.length > 1) return `Painted ${stretches.length} stretches of time`;
    const { day, fromMinute, toMinute, categoryId } = first;
    const when = `${day}, ${clockOf(fromMinute)}–${clockOf(toMinute)}`;
    if (categoryId === null) return `Cleared ${when}`;
    return `Painted ${records.get('time-category', categoryId)?.name ?? 'a category'} on ${when}`;
  },
  reduce: (records, { stretches, over }) => {
    const days = dayEntries(records);
    for (const { day, fromMinute, toMinute, offset, categoryId } of stretches) {
      const refusal = firstRefusal(dayBeforeStart(records, day));
      if (refusal) return refusal;
      if (categoryId !== null) {
        const category = find(records, 'time-category', categoryId);
        if (!category.ok) return category;
      }
      const stretch = { day, from: fromMinute, to: toMinute, offset, categoryId };
      days.set(day, layInto(days.of(day), { ...stretch, source: 'hand', repIds: [] }, { over }));
    }
    const draft = startDraft(records);
    days.putInto(draft);
    return succeed(draft.changes());
  },
});
