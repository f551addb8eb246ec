import { toDay, type Weekday } from '../../../src/core/domain/calendar/day.ts';
import { formatWeekday } from '../../format/days.ts';

/** The weekdays from Monday on, with their short names. */
export const WEEKDAY_NAMES: { weekday: Weekday; name: string }[] = ([1, 2, 3, 4, 5, 6, 7] as const).map(
  (weekday) => ({
    weekday,
    // The first of January 2024 was a Monday.
    name: formatWeekday(toDay(`2024-01-0${weekday}`)),
  }),
);
