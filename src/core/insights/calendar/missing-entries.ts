import type { CalendarEntry, FoundEntry } from '../../domain/audit/calendar-entry.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { RecordsView } from '../../records/records.ts';

/** A new export is one of a calendar known before when it has at least this share of its entries. */
const SAME_CALENDAR_FROM = 0.5;

/**
 * Entries imported before that a new export no longer has. `likelySame` says whether it seems to be an export of the same
 * calendar: of another one they would all be missing.
 */
export type MissingEntries = {
  readonly entries: readonly CalendarEntry[];
  readonly known: number;
  readonly likelySame: boolean;
};

type Span = { readonly from: Day; readonly to: Day };

/** The days that an export surely covers: those asked for, no further than from its first entry to its last. */
function coveredSpan(found: readonly FoundEntry[], { from, to }: Span): Span | null {
  const days = found.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first > from ? first : from, to: last < to ? last : to };
}

/**
 * What an export lacks of the entries known from before, on the days that it covers. Entries that were missed once and
 * looked at aren't missed again.
 * @example
 * missingEntries(records, foundWithoutTheTuesday, { from: monday, to: friday })
 * // { entries: [tuesdaysMeeting], known: 9, likelySame: true }
 */
export function missingEntries(
  records: RecordsView,
  found: readonly FoundEntry[],
  window: Span,
): MissingEntries {
  const span = coveredSpan(found, window);
  if (!span) return { entries: [], known: 0, likelySame: false };
  const ids = new Set(found.map(({ id }) => id));
  const known = records.all('calendar-entry').filter(({ day }) => day >= span.from && day <= span.to);
  const here = known.filter(({ id }) => ids.has(id)).length;
  return {
    entries: known.filter(({ id, gone }) => !ids.has(id) && gone === 'no'),
    known: known.length,
    likelySame: known.length > 0 && here >= SAME_CALENDAR_FROM * known.length,
  };
}
