import {
  civilDate,
  dayNumber,
  daysInMonth,
  SECONDS_PER_DAY,
  startOfWeek,
  startOfWeekYear,
  weekYearOfDay,
} from './civil.ts';
import type { Collector } from './collector.ts';
import type { DayFilter } from './day-filter.ts';
import { pickedCount, pickedIndexes } from './positions.ts';
import type { Rule } from './rule.ts';

/** The days of one period of a rule, first and last included. */
type Period = { readonly firstDay: number; readonly lastDay: number };

/** How the periods of a frequency are numbered, and which days each one holds. */
type Periods = { readonly numberOf: (dayCount: number) => number; readonly at: (number: number) => Period };

function yearPeriods(rule: Rule): Periods {
  // With BYWEEKNO the year is the year of weeks: its week 1 can begin in December.
  if (rule.weekNumbers.length === 0) {
    return {
      numberOf: (dayCount) => civilDate(dayCount).year,
      at: (year) => ({ firstDay: dayNumber(year, 1, 1), lastDay: dayNumber(year + 1, 1, 1) - 1 }),
    };
  }
  return {
    numberOf: (dayCount) => weekYearOfDay(dayCount, rule.weekStart),
    at: (year) => ({
      firstDay: startOfWeekYear(year, rule.weekStart),
      lastDay: startOfWeekYear(year + 1, rule.weekStart) - 1,
    }),
  };
}

const monthPeriods: Periods = {
  numberOf(dayCount) {
    const { year, month } = civilDate(dayCount);
    return year * 12 + month - 1;
  },
  at(number) {
    const year = Math.floor(number / 12);
    const month = number - year * 12 + 1;
    const firstDay = dayNumber(year, month, 1);
    return { firstDay, lastDay: firstDay + daysInMonth(year, month) - 1 };
  },
};

function weekPeriods(rule: Rule): Periods {
  const origin = startOfWeek(0, rule.weekStart);
  return {
    numberOf: (dayCount) => Math.floor((dayCount - origin) / 7),
    at: (number) => ({ firstDay: origin + number * 7, lastDay: origin + number * 7 + 6 }),
  };
}

const dayPeriods: Periods = { numberOf: (day) => day, at: (day) => ({ firstDay: day, lastDay: day }) };

function periodsOf(rule: Rule): Periods {
  if (rule.frequency === 'YEARLY') return yearPeriods(rule);
  if (rule.frequency === 'MONTHLY') return monthPeriods;
  return rule.frequency === 'WEEKLY' ? weekPeriods(rule) : dayPeriods;
}

/** The matching days of a period; null when the budget ran out. Months that cannot match are leapt over. */
function matchingDays(period: Period, filter: DayFilter, collector: Collector): number[] | null {
  const days: number[] = [];
  const leapsMonths = period.lastDay - period.firstDay > 31;
  let tested = 0;
  for (let day = period.firstDay; day <= period.lastDay; day += 1) {
    tested += 1;
    if (leapsMonths) {
      const date = civilDate(day);
      if (!filter.mayHoldMonth(date.month)) {
        day += daysInMonth(date.year, date.month) - date.day;
        continue;
      }
    }
    if (filter.takesAll || filter.matches(day)) days.push(day);
  }
  return collector.spend(tested + 1) ? days : null;
}

/** Offers the starts of one period in order; false when the expansion is over. */
function offerPeriod(
  days: readonly number[],
  times: readonly number[],
  positions: readonly number[],
  collector: Collector,
): boolean {
  const size = days.length * times.length;
  const startAt = (index: number) =>
    (days[Math.floor(index / times.length)] ?? 0) * SECONDS_PER_DAY + (times[index % times.length] ?? 0);
  if (positions.length > 0) {
    return pickedIndexes(positions, size).every((index) => collector.offer(startAt(index)));
  }
  for (let index = 0; index < size; index += 1) {
    if (index % 1024 === 1023 && !collector.spend(1024)) return false;
    if (!collector.offer(startAt(index))) return false;
  }
  return true;
}

/** How many starts every period of a rule has, where that never varies; null where it does. */
function constantCount(rule: Rule, timesADay: number): number | null {
  const limits = [rule.months, rule.weekNumbers, rule.yearDays, rule.monthDays];
  if (limits.some((list) => list.length > 0)) return null;
  if (rule.frequency === 'DAILY' && rule.weekdays.length === 0) return pickedCount(rule.positions, timesADay);
  if (rule.frequency !== 'WEEKLY') return null;
  return pickedCount(rule.positions, Math.max(1, rule.weekdays.length) * timesADay);
}

/**
 * The number of the period from which the interval counts: the first start's own. A rule by week numbers that
 * gives nothing more in the first start's year of weeks counts from its calendar year instead, as libical does;
 * RFC 5545 leaves a first start outside its rule undefined.
 */
function firstPeriodNumber(rule: Rule, periods: Periods, filter: DayFilter, startDay: number): number {
  const number = periods.numberOf(startDay);
  if (rule.weekNumbers.length === 0) return number;
  for (let day = startDay; day <= periods.at(number).lastDay; day += 1) {
    if (filter.matches(day)) return number;
  }
  return civilDate(startDay).year;
}

/**
 * Expands a rule that repeats by days or longer: the periods one after the other, in each the matching days,
 * on each the times. A rule without a count begins at the window; one with a count must count from its start,
 * which is a single step for daily and weekly rules without further limits.
 */
export function expandByDays(
  rule: Rule,
  times: readonly number[],
  filter: DayFilter,
  collector: Collector,
): void {
  const { span } = collector;
  if (times.length === 0) return;
  const periods = periodsOf(rule);
  const first = firstPeriodNumber(rule, periods, filter, Math.floor(span.start / SECONDS_PER_DAY));
  const ofWindow = periods.numberOf(Math.floor(span.from / SECONDS_PER_DAY));
  const leap = Math.max(0, Math.floor((ofWindow - first) / rule.interval));
  const constant = constantCount(rule, times.length);
  const counts = Number.isFinite(span.count);
  let step = counts ? 0 : leap;

  for (;;) {
    const period = periods.at(first + step * rule.interval);
    const periodStart = period.firstDay * SECONDS_PER_DAY;
    if (periodStart >= span.to || periodStart > span.until) return;
    const days = matchingDays(period, filter, collector);
    if (days === null) return;
    const liesBefore = step > 0 && (period.lastDay + 1) * SECONDS_PER_DAY <= Math.min(span.from, span.until);
    const goesOn = liesBefore
      ? collector.skip(pickedCount(rule.positions, days.length * times.length))
      : offerPeriod(days, times, rule.positions, collector);
    if (!goesOn) return;
    step += 1;
    if (counts && constant !== null && step === 1 && leap > 1) {
      if (!collector.skip((leap - 1) * constant)) return;
      step = leap;
    }
  }
}
