import { CALENDAR_TEXT_LENGTH, type FoundEntry } from '../../domain/audit/calendar-entry.ts';
import { type CategoryProposal, proposeCategory } from '../../domain/audit/proposals/propose-category.ts';
import type { Day, Instant } from '../../domain/calendar/day.ts';
import { inOwnCategories } from '../../insights/calendar/own-category.ts';
import { contextOf, type KnownRep, type ProposalFrame } from '../../insights/calendar/proposal-frame.ts';
import type {
  AllDayOccurrence,
  CalendarOccurrence,
  CalendarReading,
} from '../../interchange/calendar/reading.ts';
import { calendarEntryId } from './entry-id.ts';
import { linkedPeople, withFoundAddresses } from './link-people.ts';

const LONGEST_SERIES_NAME = 2_000;
const MOST_PEOPLE = 2_000;

type Occurrence = CalendarOccurrence | AllDayOccurrence;

function timesOf(occurrence: Occurrence) {
  if (occurrence.allDay) {
    const { firstDay, lastDay } = occurrence;
    return { day: firstDay, lastDay, start: null, end: null, minutes: 0 };
  }
  const { start, end, minutes } = occurrence;
  return {
    day: start.slice(0, 10) as Day,
    lastDay: end.slice(0, 10) as Day,
    start: start as Instant,
    end: end as Instant,
    minutes,
  };
}

/** A series is judged once: its occurrences share their title, notes and one list of people. */
function oncePerSeries<T>(judge: (occurrence: Occurrence) => T): (occurrence: Occurrence) => T {
  const known = new Map<string, { readonly attendees: unknown; readonly judged: T }>();
  return (occurrence) => {
    const key = `${occurrence.seriesUid}\n${occurrence.summary}\n${occurrence.notes}`;
    const earlier = known.get(key);
    if (earlier?.attendees === occurrence.attendees) return earlier.judged;
    const judged = judge(occurrence);
    known.set(key, { attendees: occurrence.attendees, judged });
    return judged;
  };
}

/** Ids as {@link calendarEntryId} gives them; of two events under one careless UID the later is named by its start too. */
function distinctIds(): (occurrence: Occurrence) => string {
  const seen = new Set<string>();
  return (occurrence) => {
    const { uid, recurrenceId } = occurrence;
    const begin = occurrence.allDay ? occurrence.firstDay : occurrence.start;
    let id = calendarEntryId(uid, recurrenceId);
    if (seen.has(id)) id = calendarEntryId(`${uid}/${begin}/${occurrence.summary}`, recurrenceId);
    seen.add(id);
    return id;
  };
}

/**
 * Turns a calendar's reading into entries that can be imported: each with a stable id, its people linked to the team, and
 * a proposal in the plan's own categories with its reason.
 */
export function foundEntries(
  { occurrences, allDay }: CalendarReading,
  frame: ProposalFrame,
  me: readonly string[],
): FoundEntry[] {
  const all: readonly Occurrence[] = [...occurrences, ...allDay];
  const everybody = new Set(all.flatMap(({ attendees }) => attendees));
  const reps: readonly KnownRep[] = withFoundAddresses(frame.reps, [...everybody]);
  const context = contextOf({ ...frame, reps }, me);
  const propose = oncePerSeries((occurrence): CategoryProposal => proposeCategory(occurrence, context));
  const link = oncePerSeries(({ summary, attendees }) => linkedPeople(summary, attendees, { me, reps }));
  const idOf = distinctIds();
  const entries = all.map(
    (occurrence): FoundEntry => ({
      id: idOf(occurrence),
      ...timesOf(occurrence),
      summary: occurrence.summary.slice(0, CALENDAR_TEXT_LENGTH),
      people: link(occurrence).slice(0, MOST_PEOPLE),
      tentative: occurrence.tentative,
      allDay: occurrence.allDay,
      seriesUid: occurrence.seriesUid.slice(0, LONGEST_SERIES_NAME),
      proposal: inOwnCategories(propose(occurrence), frame.categories),
    }),
  );
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

/** An address in a calendar, with how many of its entries name it. */
export type FoundAddress = {
  readonly name: string;
  readonly address: string;
  readonly count: number;
  /** Whether it is the address of somebody in the team, and so hardly the manager's own. */
  readonly inTeam: boolean;
};

const MOST_ADDRESSES = 60;

/** Who is in a calendar, most often first and the team last: whoever is named in most entries is its owner as a rule. */
export function foundAddresses(
  { occurrences }: CalendarReading,
  { reps }: Pick<ProposalFrame, 'reps'>,
): FoundAddress[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const { attendees } of occurrences) {
    for (const { name, address } of attendees) {
      if (address === '') continue;
      const known = found.get(address);
      found.set(address, { name: known?.name || name, count: (known?.count ?? 0) + 1 });
    }
  }
  const people = [...found].map(([address, { name }]) => ({ name, address }));
  const team = new Set(withFoundAddresses(reps, people).map(({ address }) => address));
  return [...found]
    .map(([address, { name, count }]) => ({ address, name, count, inTeam: team.has(address) }))
    .sort((a, b) => Number(a.inTeam) - Number(b.inTeam) || b.count - a.count)
    .slice(0, MOST_ADDRESSES);
}
