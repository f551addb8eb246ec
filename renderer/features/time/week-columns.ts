import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { isWorkingDay, type WorkingCalendar } from '../../../src/core/domain/plan/working-day.ts';
import { daysOfWeek } from './week-cells.ts';

/**
 * A column of the grid. It shows the minutes of its `days`; what is entered in it goes evenly to `into`, which is empty
 * where nothing can be entered. `day` is null for the column of a whole week.
 */
export type WeekColumn = {
  readonly key: string;
  readonly day: Day | null;
  readonly days: readonly Day[];
  readonly into: readonly Day[];
  readonly working: boolean;
};

/** What is entered: each day's minutes, or a week's total. */
export type EntryMode = 'days' | 'totals';

type WeekFrame = { readonly weekStart: Day; readonly firstDay: Day; readonly working: WorkingCalendar };

/**
 * The columns of a week: one a day, or a single one for the week's totals, which are spread over its working days.
 * A week without working days spreads them over all its days. Days before the plan's first day take nothing.
 */
export function weekColumns(mode: EntryMode, { weekStart, firstDay, working }: WeekFrame): WeekColumn[] {
  const days = daysOfWeek(weekStart);
  const open = days.filter((day) => day >= firstDay);
  if (mode === 'totals') {
    const worked = open.filter((day) => isWorkingDay(working, day));
    return [{ key: 'week', day: null, days, into: worked.length > 0 ? worked : open, working: true }];
  }
  return days.map((day) => ({
    key: day,
    day,
    days: [day],
    into: day >= firstDay ? [day] : [],
    working: isWorkingDay(working, day),
  }));
}

/** Whether the columns are the single one of a whole week. */
export function isWholeWeek(columns: readonly WeekColumn[]): boolean {
  return columns[0]?.day === null;
}
