import { civilDate, dayNumber, daysInMonth, startOfWeekYear, weekdayOfDay, weekYearOfDay } from './civil.ts';
import type { Rule, RuleWeekday } from './rule.ts';

/** Whether a day number belongs to a rule, by its BY-lists of days. */
export type DayFilter = {
  readonly matches: (dayCount: number) => boolean;
  /** Whether the rule takes any day at all, so that {@link matches} need not be asked. */
  readonly takesAll: boolean;
  /** Whether a month (1-12) can hold a matching day; saves testing its days one by one. */
  readonly mayHoldMonth: (month: number) => boolean;
};

/** The lists of days that a rule means, with what it leaves to the first day filled in. */
type MeantDays = Pick<Rule, 'months' | 'weekNumbers' | 'yearDays' | 'monthDays' | 'weekdays'>;

/**
 * Fills in what a rule leaves out from its first day, as RFC 5545 asks. A yearly rule with days of the month
 * but no month takes the first day's month (libical reads it so; some others take every month).
 */
function meantDays(rule: Rule, firstDay: number): MeantDays {
  const { months, weekNumbers, yearDays, monthDays, weekdays, frequency } = rule;
  const meant = { months, weekNumbers, yearDays, monthDays, weekdays };
  const first = civilDate(firstDay);
  const saysDay = yearDays.length + monthDays.length + weekdays.length > 0;
  if (frequency === 'WEEKLY' || (frequency === 'YEARLY' && weekNumbers.length > 0)) {
    return saysDay ? meant : { ...meant, weekdays: [{ weekday: weekdayOfDay(firstDay), ordinal: 0 }] };
  }
  if (frequency === 'MONTHLY') return saysDay ? meant : { ...meant, monthDays: [first.day] };
  if (frequency !== 'YEARLY') return meant;
  const leavesMonth = months.length + yearDays.length + weekdays.length === 0;
  return {
    ...meant,
    months: leavesMonth ? [first.month] : months,
    monthDays: saysDay ? monthDays : [first.day],
  };
}

function holdsEither(list: readonly number[], fromStart: number, fromEnd: number): boolean {
  return list.includes(fromStart) || list.includes(-fromEnd);
}

function matchesYearDay(yearDays: readonly number[], dayCount: number, year: number): boolean {
  return holdsEither(yearDays, dayCount - dayNumber(year, 1, 1) + 1, dayNumber(year + 1, 1, 1) - dayCount);
}

function matchesWeekNumber(weekNumbers: readonly number[], dayCount: number, weekStart: number): boolean {
  const year = weekYearOfDay(dayCount, weekStart);
  const first = startOfWeekYear(year, weekStart);
  const weeks = (startOfWeekYear(year + 1, weekStart) - first) / 7;
  const week = Math.floor((dayCount - first) / 7) + 1;
  return holdsEither(weekNumbers, week, weeks - week + 1);
}

/** The span in which ordinal weekdays count: the month, or the year for a yearly rule without months. */
function ordinalSpan(inYear: boolean, dayCount: number): { readonly before: number; readonly after: number } {
  const { year, month, day } = civilDate(dayCount);
  if (!inYear) return { before: day - 1, after: daysInMonth(year, month) - day };
  return {
    before: dayCount - dayNumber(year, 1, 1),
    after: dayNumber(year + 1, 1, 1) - 1 - dayCount,
  };
}

function matchesWeekday(weekdays: readonly RuleWeekday[], dayCount: number, inYear: boolean): boolean {
  const weekday = weekdayOfDay(dayCount);
  return weekdays.some((entry) => {
    if (entry.weekday !== weekday) return false;
    if (entry.ordinal === 0) return true;
    const { before, after } = ordinalSpan(inYear, dayCount);
    return entry.ordinal > 0
      ? Math.floor(before / 7) + 1 === entry.ordinal
      : Math.floor(after / 7) + 1 === -entry.ordinal;
  });
}

function ignoringOrdinals(weekdays: readonly RuleWeekday[]): RuleWeekday[] {
  return weekdays.map(({ weekday }) => ({ weekday, ordinal: 0 }));
}

/** The filter for the days of a rule whose first occurrence lies on `firstDay`. */
export function dayFilterOf(rule: Rule, firstDay: number): DayFilter {
  const meant = meantDays(rule, firstDay);
  const { months, weekNumbers, yearDays, monthDays } = meant;
  // RFC 5545 forbids ordinals beside BYWEEKNO: within a week they have no meaning.
  const weekdays = weekNumbers.length > 0 ? ignoringOrdinals(meant.weekdays) : meant.weekdays;
  const ordinalsInYear = rule.frequency === 'YEARLY' && months.length === 0;
  const takesAll = [months, weekNumbers, yearDays, monthDays, weekdays].every((list) => list.length === 0);
  const mayHoldMonth = (month: number) => months.length === 0 || months.includes(month);

  function matches(dayCount: number): boolean {
    if (weekdays.length > 0 && !matchesWeekday(weekdays, dayCount, ordinalsInYear)) return false;
    if (months.length + yearDays.length + monthDays.length > 0) {
      const { year, month, day } = civilDate(dayCount);
      if (!mayHoldMonth(month)) return false;
      if (monthDays.length > 0 && !holdsEither(monthDays, day, daysInMonth(year, month) - day + 1))
        return false;
      if (yearDays.length > 0 && !matchesYearDay(yearDays, dayCount, year)) return false;
    }
    return weekNumbers.length === 0 || matchesWeekNumber(weekNumbers, dayCount, rule.weekStart);
  }
  return { matches, takesAll, mayHoldMonth };
}
