import { z } from 'zod';
import { handEntryId } from '../../domain/audit/hand-entry-id.ts';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { idSchema, noteSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, firstRefusal } from './refusals.ts';

const MINUTES_OF_A_DAY = 1440;

/**
 * Sets the minutes of days and categories, as a hand enters them into the week; 0 clears the entry. What came from a
 * calendar or a timer is left alone.
 */
export const recordTime = defineCommand({
  payload: z.object({
    entries: z
      .array(
        z.object({
          day: daySchema,
          categoryId: idSchema,
          minutes: z.int().min(0).max(MINUTES_OF_A_DAY),
          note: noteSchema.optional(),
        }),
      )
      .min(1)
      .max(2_000),
  }),
  describe: ({ entries }, records) => {
    const [first] = entries;
    if (!first || entries.length > 1) return `Recorded time in ${entries.length} places`;
    const name = records.get('time-category', first.categoryId)?.name ?? 'a category';
    return `Recorded ${first.minutes} min of ${name} on ${first.day}`;
  },
  reduce: (records, { entries }) => {
    const draft = startDraft(records);
    for (const { day, categoryId, minutes, note } of entries) {
      const refusal = firstRefusal(dayBeforeStart(records, day));
      if (refusal) return refusal;
      if (!records.get('time-category', categoryId)) {
        return fail({
          code: 'category-not-found',
          message: 'This category is no longer there.',
          remedy: 'Choose another category, or undo its removal in the history.',
          field: 'categoryId',
        });
      }
      const id = handEntryId(day, categoryId);
      const existing = records.get('time-entry', id);
      if (minutes === 0) draft.remove('time-entry', id);
      else {
        draft.put('time-entry', {
          id,
          day,
          categoryId,
          minutes,
          start: null,
          repIds: existing?.repIds ?? [],
          note: note ?? existing?.note ?? '',
          source: 'hand',
        });
      }
    }
    return succeed(draft.changes());
  },
});
