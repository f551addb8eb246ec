import { addDays, type Day, daysBetween } from '../calendar/day.ts';

/** A span of days, both included. */
export type Period = { readonly from: Day; readonly to: Day };

/** How long a period is, as people call it; `other` is any span that isn't a whole month, quarter or year of the calendar. */
export type PeriodGrain = 'month' | 'quarter' | 'year' | 'other';

function dayOf(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10) as Day;
}

/** The first of the month that holds a day. `monthStartOf('2026-03-17')` is `2026-03-01`. */
export function monthStartOf(day: Day): Day {
  return `${day.slice(0, 8)}01` as Day;
}

/** So many whole months from the month that holds a day. `monthsPeriod('2026-02-10', 1)` is 1 to 28 February 2026. */
export function monthsPeriod(day: Day, months: number): Period {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { from: dayOf(year, month, 1), to: addDays(dayOf(year, month + months, 1), -1) };
}

/** The calendar quarter that holds a day. `quarterOf('2026-05-09')` is 1 April to 30 June 2026. */
export function quarterOf(day: Day): Period {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return monthsPeriod(dayOf(year, month - ((month - 1) % 3), 1), 3);
}

/** The first of the month so many months later. `addMonths('2026-01-31', 1)` is `2026-02-01`. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return dayOf(year, month + count, 1);
}

/** The months from one that holds a day to one that holds another, earliest first. */
export function monthsBetween(from: Day, to: Day): Period[] {
  const months: Period[] = [];
  for (let start = monthStartOf(from); start <= to; start = addMonths(start, 1))
    months.push(monthsPeriod(start, 1));
  return months;
}

/** What a period is called for its length. `grainOf({ from: '2026-01-01', to: '2026-03-31' })` is `quarter`. */
export function grainOf({ from, to }: Period): PeriodGrain {
  if (!from.endsWith('-01')) return 'other';
  const lengths = { month: 1, quarter: 3, year: 12 } as const;
  for (const [grain, months] of Object.entries(lengths)) {
    const month = Number(from.slice(5, 7));
    if ((month - 1) % months === 0 && monthsPeriod(from, months).to === to) return grain as PeriodGrain;
  }
  return 'other';
}

/** How many days a period has. */
export function daysIn({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/** Whether two periods share a day. */
export function overlap(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}
