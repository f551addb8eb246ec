import type { CalendarEntry } from '../domain/audit/calendar-entry.ts';
import { addDays, type Day, dayOfInstant, weekStartOf } from '../domain/calendar/day.ts';
import { zoneClock } from '../domain/calendar/zoned-time.ts';
import { blockDays, type TimeOff } from '../domain/reclaim/block-days.ts';
import { blockUid } from '../domain/reclaim/block-uid.ts';
import type { CoachingBlock } from '../domain/reclaim/coaching-block.ts';
import type { RecordsView } from '../records/records.ts';

/** An entry of a calendar as far as a block is looked for in it. */
export type CalendarMeeting = Pick<
  CalendarEntry,
  'id' | 'seriesUid' | 'day' | 'start' | 'end' | 'state' | 'people'
>;

/**
 * What became of a planned block: `held` at its time, `moved` within its week, `missing` from a calendar that was brought
 * in for that week, or `unknown` while none was.
 */
export type BlockOutcome = 'held' | 'moved' | 'missing' | 'unknown';

/** One planned occurrence of a block; `movedTo` is where it was found instead. */
export type PlannedBlock = {
  readonly blockId: string;
  readonly day: Day;
  readonly minutes: number;
  readonly outcome: BlockOutcome;
  readonly movedTo: { readonly day: Day; readonly start: string } | null;
};

/** How many occurrences had which outcome. */
export type BlockCounts = { readonly planned: number } & Readonly<Record<BlockOutcome, number>>;

/** The blocks of a week, by its Monday; `minutesHeld` counts held and moved ones. */
export type BlockWeek = BlockCounts & {
  readonly weekStart: Day;
  readonly minutesPlanned: number;
  readonly minutesHeld: number;
  readonly blocks: readonly PlannedBlock[];
};

/** The weeks with planned blocks that are over, earliest first, and all together; the minutes leave out unknown ones. */
export type BlocksHeld = {
  readonly weeks: readonly BlockWeek[];
  readonly total: BlockCounts;
  readonly minutesPlanned: number;
  readonly minutesHeld: number;
};

const SLACK_MINUTES = 5;
const MS_PER_MINUTE = 60_000;

/** The instant, in milliseconds, at which a block begins on a day. */
export function blockStart({ start, zone }: Pick<CoachingBlock, 'start' | 'zone'>, day: Day): number {
  const wall = Date.parse(`${day}T${start}:00Z`) / 1000;
  return zoneClock(zone).instantOf(wall) * 1000;
}

type Occurrence = { readonly block: CoachingBlock; readonly day: Day; readonly begins: number };

function isAtItsTime({ begins, block }: Occurrence, { start, end }: CalendarMeeting): boolean {
  if (start === null || end === null) return false;
  const slack = SLACK_MINUTES * MS_PER_MINUTE;
  return (
    Date.parse(start) < begins + block.minutes * MS_PER_MINUTE - slack && Date.parse(end) > begins + slack
  );
}

function isOfSeries({ block }: Occurrence, { seriesUid }: CalendarMeeting): boolean {
  return seriesUid === blockUid(block.id);
}

function isWithRep({ block }: Occurrence, { people }: CalendarMeeting): boolean {
  return block.repId !== null && people.some(({ repId }) => repId === block.repId);
}

/** Begins within a few minutes of the block and is about as long. */
function isAlike({ begins, block }: Occurrence, { start, end }: CalendarMeeting): boolean {
  if (start === null || end === null) return false;
  const slack = SLACK_MINUTES * MS_PER_MINUTE;
  const length = Date.parse(end) - Date.parse(start);
  return (
    Math.abs(Date.parse(start) - begins) <= slack && Math.abs(length - block.minutes * MS_PER_MINUTE) <= slack
  );
}

type Match = (occurrence: Occurrence, meeting: CalendarMeeting) => boolean;

/** From the surest sign to the weakest: its own series, then the rep's company, then day and time alone. */
const SIGNS: readonly { readonly match: Match; readonly outcome: 'held' | 'moved' }[] = [
  { match: (own, meeting) => isOfSeries(own, meeting) && isAtItsTime(own, meeting), outcome: 'held' },
  { match: isOfSeries, outcome: 'moved' },
  { match: (own, meeting) => isWithRep(own, meeting) && isAtItsTime(own, meeting), outcome: 'held' },
  { match: isAlike, outcome: 'held' },
  { match: (own, meeting) => isWithRep(own, meeting) && meeting.people.length <= 2, outcome: 'moved' },
];

function plannedBlock(
  { block, day }: Occurrence,
  outcome: BlockOutcome,
  meeting: CalendarMeeting | null,
): PlannedBlock {
  const start = meeting?.start ?? null;
  const movedTo =
    outcome === 'moved' && start !== null ? { day: dayOfInstant(start, block.zone), start } : null;
  return { blockId: block.id, day, minutes: block.minutes, outcome, movedTo };
}

function countsOf(blocks: readonly PlannedBlock[]): BlockCounts {
  const count = (outcome: BlockOutcome) => blocks.filter((block) => block.outcome === outcome).length;
  return {
    planned: blocks.length,
    held: count('held'),
    moved: count('moved'),
    missing: count('missing'),
    unknown: count('unknown'),
  };
}

function minutesOf(blocks: readonly PlannedBlock[]): { minutesPlanned: number; minutesHeld: number } {
  const sum = (chosen: readonly PlannedBlock[]) => chosen.reduce((total, { minutes }) => total + minutes, 0);
  return {
    minutesPlanned: sum(blocks),
    minutesHeld: sum(blocks.filter(({ outcome }) => outcome === 'held' || outcome === 'moved')),
  };
}

/** What became of the occurrences of one week in the meetings of that week. No meeting stands for two of them. */
export function matchBlocks(
  occurrences: readonly { readonly block: CoachingBlock; readonly day: Day }[],
  meetings: readonly CalendarMeeting[],
): PlannedBlock[] {
  const dated = occurrences.map(({ block, day }) => ({ block, day, begins: blockStart(block, day) }));
  const taken = new Set<CalendarMeeting>();
  const found = new Map<Occurrence, PlannedBlock>();
  const there = meetings.filter(({ state }) => state !== 'dismissed');
  for (const { match, outcome } of SIGNS) {
    for (const occurrence of dated) {
      if (found.has(occurrence)) continue;
      const meeting = there.find((candidate) => !taken.has(candidate) && match(occurrence, candidate));
      if (!meeting) continue;
      taken.add(meeting);
      found.set(occurrence, plannedBlock(occurrence, outcome, meeting));
    }
  }
  const none = meetings.length === 0 ? 'unknown' : 'missing';
  return dated.map((occurrence) => found.get(occurrence) ?? plannedBlock(occurrence, none, null));
}

/** The days without coaching that the records know: everybody's, and the weeks in which a rep is excused. */
export function timeOffOf(records: RecordsView, repId: string | null): TimeOff {
  const own = records.all('rep-excuse').filter((excuse) => excuse.repId === repId);
  return {
    holidays: records.all('holiday'),
    excusedWeeks: own.length === 0 ? records.all('excused-week') : [...records.all('excused-week'), ...own],
  };
}

function byWeek<Item extends { readonly day: Day }>(items: readonly Item[]): Map<Day, Item[]> {
  const weeks = new Map<Day, Item[]>();
  for (const item of items) {
    const week = weekStartOf(item.day);
    const known = weeks.get(week);
    if (known) known.push(item);
    else weeks.set(week, [item]);
  }
  return weeks;
}

/**
 * Which coaching blocks happened, by the calendar entries that were brought in: for every week from the first block to
 * the last week that is over on `today`. An entry that the manager dismissed is no sign of coaching.
 */
export function blocksHeld(records: RecordsView, today: Day): BlocksHeld {
  const blocks = records.all('coaching-block').filter(({ cancelled }) => !cancelled);
  const lastDay = addDays(weekStartOf(today), -1);
  const meetings = byWeek(records.all('calendar-entry'));
  const occurrences = byWeek(
    blocks.flatMap((block) =>
      blockDays(block, timeOffOf(records, block.repId), block.from, lastDay).map((day) => ({ block, day })),
    ),
  );
  const weeks = [...occurrences]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([weekStart, ofWeek]): BlockWeek => {
      const found = matchBlocks(ofWeek, meetings.get(weekStart) ?? []);
      return { weekStart, blocks: found, ...countsOf(found), ...minutesOf(found) };
    });
  const all = weeks.flatMap((week) => week.blocks);
  return { weeks, total: countsOf(all), ...minutesOf(all.filter(({ outcome }) => outcome !== 'unknown')) };
}
