import { weekStartOf } from '../../domain/calendar/day.ts';
import { excusedWeekSchema } from '../../domain/plan/time-off.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Excuses the week that holds a day; with `shiftsPlan` the plan pauses for it. */
export const excuseWeek = defineCommand({
  payload: excusedWeekSchema.pick({ weekStart: true, reason: true, shiftsPlan: true }),
  describe: ({ weekStart, reason }) => `Excused the week of ${weekStartOf(weekStart)} (${reason})`,
  reduce: (records, { weekStart, reason, shiftsPlan }) => {
    const monday = weekStartOf(weekStart);
    const draft = startDraft(records);
    draft.put('excused-week', { id: monday, weekStart: monday, reason, shiftsPlan });
    return succeed(draft.changes());
  },
});
