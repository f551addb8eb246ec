import { overlapOf, placesOf } from '../../../../src/core/domain/audit/day-blocks.ts';
import { clockOf, MINUTES_OF_A_DAY } from '../../../../src/core/domain/audit/day-time.ts';
import type { TimeEntry } from '../../../../src/core/domain/audit/time-entry.ts';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { RecordsView } from '../../../../src/core/records/records.ts';
import { formatLongDay } from '../../../format/days.ts';
import { daysOfWeek } from '../week-cells.ts';
import { QUARTER_MINUTES, QUARTERS } from './hours-selection.ts';

/** A block of the week as it is drawn: where it lies in its day, in minutes, and what it is. */
export type HoursBlock = {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly categoryId: string;
  readonly name: string;
  readonly group: string;
  readonly source: TimeEntry['source'];
};

/** A day of the hours: its blocks, the minutes without a time of day, and those that count twice. */
export type HoursDay = {
  readonly day: Day;
  readonly closed: boolean;
  readonly entries: readonly TimeEntry[];
  readonly blocks: readonly HoursBlock[];
  readonly untimed: number;
  readonly total: number;
  readonly overlap: number;
};

/** The seven days of a week with their blocks. Days before `firstDay` take nothing. */
export function hoursWeek(records: RecordsView, weekStart: Day, firstDay: Day): HoursDay[] {
  return daysOfWeek(weekStart).map((day) => {
    const entries = records.all('time-entry').filter((entry) => entry.day === day);
    const places = placesOf(entries);
    const blocks = entries.flatMap((entry) => {
      const category = records.get('time-category', entry.categoryId);
      return (places.get(entry.id) ?? []).map(({ from, to }) => ({
        key: `${entry.id}@${from}`,
        from: Math.max(0, from),
        to: Math.min(MINUTES_OF_A_DAY, to),
        categoryId: entry.categoryId,
        name: category?.name ?? 'A category no longer there',
        group: category?.group ?? 'other',
        source: entry.source,
      }));
    });
    const minutes = (of: readonly TimeEntry[]) => of.reduce((sum, entry) => sum + entry.minutes, 0);
    return {
      day,
      closed: day < firstDay,
      entries,
      blocks: blocks.filter(({ from, to }) => to > from),
      untimed: minutes(entries.filter(({ id }) => !places.has(id))),
      total: minutes(entries),
      overlap: overlapOf(entries),
    };
  });
}

const SOURCE_WORDS: Readonly<Record<TimeEntry['source'], string>> = {
  hand: '',
  calendar: ', from the calendar',
  timer: ', from the timer',
};

/** A block in words, as far as a quarter shows it. */
function wordsOf(blocks: readonly HoursBlock[]): string {
  if (blocks.length === 0) return 'nothing';
  return blocks.map(({ name, source }) => `${name}${SOURCE_WORDS[source]}`).join(' and ');
}

/** What each quarter says to somebody who doesn't see it, by row and day: `Monday, 2 March, 09:15: E-mail`. */
export function quarterLabels(week: readonly HoursDay[]): string[][] {
  const names = week.map(({ day }) => formatLongDay(day));
  return Array.from({ length: QUARTERS }, (_, row) => {
    const from = row * QUARTER_MINUTES;
    return week.map(({ blocks, closed }, index) => {
      const here = blocks.filter((block) => block.from < from + QUARTER_MINUTES && from < block.to);
      const said = closed ? 'before the plan' : wordsOf(here);
      return `${names[index]}, ${clockOf(from)}: ${said}`;
    });
  });
}

/** The block that holds the middle of a quarter, if one does. */
export function blockAt({ blocks }: HoursDay, row: number): HoursBlock | undefined {
  const from = row * QUARTER_MINUTES;
  return blocks.find((block) => block.from < from + QUARTER_MINUTES && from < block.to);
}
