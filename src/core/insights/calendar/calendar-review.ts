import type { CalendarEntry } from '../../domain/audit/calendar-entry.ts';
import { addDays, type Day, daysFrom } from '../../domain/calendar/day.ts';
import type { RecordsView } from '../../records/records.ts';
import { type ReviewBlock, reviewBlocks } from './review-block.ts';

/** A day of the review. `otherMinutes` were entered by hand or timer, `calendarMinutes` count from accepted entries. */
export type ReviewDay = {
  readonly day: Day;
  readonly blocks: readonly ReviewBlock[];
  readonly wholeDay: readonly ReviewBlock[];
  readonly otherMinutes: number;
  readonly calendarMinutes: number;
};

/** A week of calendar entries to decide on. `open` are the undecided blocks in order, `sure` those of them that are sure. */
export type CalendarReview = {
  readonly weekStart: Day;
  readonly days: readonly ReviewDay[];
  readonly open: readonly ReviewBlock[];
  readonly sure: readonly ReviewBlock[];
  readonly accepted: number;
  readonly dismissed: number;
  /** One-to-ones that read as pipeline reviews and aren't dismissed. */
  readonly disguised: readonly ReviewBlock[];
};

function byStart(a: CalendarEntry, b: CalendarEntry): number {
  const first = a.start === null ? 0 : Date.parse(a.start);
  const second = b.start === null ? 0 : Date.parse(b.start);
  return first - second || (a.id < b.id ? -1 : 1);
}

function minutesBy(records: RecordsView, from: Day, to: Day): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { day, minutes, source } of records.all('time-entry')) {
    if (day < from || day > to) continue;
    const key = `${day} ${source === 'calendar' ? 'calendar' : 'other'}`;
    sums.set(key, (sums.get(key) ?? 0) + minutes);
  }
  return sums;
}

/** The calendar entries of a week as blocks, day by day, with what else was recorded on those days. */
export function calendarReview(records: RecordsView, weekStart: Day): CalendarReview {
  const to = addDays(weekStart, 6);
  // A meeting over midnight on Sunday takes part in what is settled on Monday.
  const near = records
    .all('calendar-entry')
    .filter(({ day, lastDay }) => lastDay >= addDays(weekStart, -1) && day <= addDays(to, 1))
    .sort(byStart);
  const blocks = reviewBlocks(records, near);
  const minutes = minutesBy(records, weekStart, to);
  const days = daysFrom(weekStart, to).map((day): ReviewDay => {
    const own = blocks.filter(({ entry }) => entry.day === day);
    const wholeDay = blocks.filter(
      ({ entry, countable }) => !countable && entry.day <= day && entry.lastDay >= day,
    );
    return {
      day,
      blocks: own.filter(({ countable }) => countable),
      wholeDay,
      otherMinutes: minutes.get(`${day} other`) ?? 0,
      calendarMinutes: minutes.get(`${day} calendar`) ?? 0,
    };
  });
  const ofWeek = days.flatMap((day) => day.blocks);
  const open = ofWeek.filter(({ entry }) => entry.state === 'proposed');
  return {
    weekStart,
    days,
    open,
    sure: open.filter(({ sure, category }) => sure && category !== null),
    accepted: ofWeek.filter(({ entry }) => entry.state === 'accepted').length,
    dismissed: ofWeek.filter(({ entry }) => entry.state === 'dismissed').length,
    disguised: ofWeek.filter(({ disguised, entry }) => disguised && entry.state !== 'dismissed'),
  };
}
