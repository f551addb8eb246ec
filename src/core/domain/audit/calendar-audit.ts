import { type Day, daysFrom, weekdayOf } from '../calendar/day.ts';
import type { CategoryGroupKey } from './category-group.ts';
import { likelyOwner } from './likely-owner.ts';
import {
  type CategoryProposal,
  PROPOSED_CATEGORIES,
  type ProposalContext,
  type ProposedOccurrence,
  proposeCategory,
} from './proposals/propose-category.ts';
import { settleOverlaps } from './settle-overlaps.ts';

/** An occurrence of a calendar as an audit takes it; start and end are ISO 8601 with an offset. */
export type AuditedOccurrence = ProposedOccurrence & {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly tentative: boolean;
};

/** A calendar's reading as far as an audit needs it. */
export type AuditedReading = {
  readonly occurrences: readonly AuditedOccurrence[];
  readonly allDay: readonly { readonly summary: string; readonly firstDay: Day }[];
  readonly skipped: readonly { readonly summary: string; readonly start: string; readonly reason: string }[];
  readonly warnings: readonly string[];
};

/** The days of the audit and the working time that they are measured against. */
export type AuditFrame = ProposalContext & {
  readonly from: Day;
  readonly to: Day;
  /** ISO weekdays that are worked, 1 Monday to 7 Sunday; Monday to Friday where it is not said. */
  readonly workingDays?: readonly number[];
  /** Working minutes of such a day; 480 where it is not said. */
  readonly minutesPerDay?: number;
};

/** One line of an audit. `minutes` are those that count after overlaps are settled, at most its length. */
export type AuditedEntry = {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly summary: string;
  readonly group: CategoryGroupKey;
  readonly category: string;
  readonly why: string;
  readonly confidence: number;
};

/** A calendar turned into hours. Shares run from 0 to 1 and are null where there is nothing to divide by. */
export type CalendarAudit = {
  readonly occurrences: readonly AuditedEntry[];
  /** Counted minutes by category. */
  readonly minutes: Readonly<Record<string, number>>;
  /** Counted minutes in coaching of all counted working minutes. */
  readonly coachingShare: number | null;
  /** Counted working minutes of those expected in the audit's days. */
  readonly coverage: number | null;
  readonly skipped: readonly { readonly summary: string; readonly start: string; readonly reason: string }[];
  readonly warnings: readonly string[];
};

const DEFAULT_WORKING_DAYS = [1, 2, 3, 4, 5];
const DEFAULT_MINUTES_PER_DAY = 480;
const MINUTES_OF_A_DAY = 1440;
/** Below this coverage an audit says so wherever its share is shown. */
const ENOUGH_COVERAGE = 0.8;

function minuteOf(instant: string): number {
  return Math.round(Date.parse(instant) / 60_000);
}

type Settled = {
  readonly minutes: readonly number[];
  readonly overlapping: number;
  readonly endless: number;
};

function settle(occurrences: readonly AuditedOccurrence[]): Settled {
  const lengths = occurrences.map(({ start, end }) => minuteOf(end) - minuteOf(start));
  // What lasts a day or longer is an absence or a reminder, and would swallow the meetings of its days.
  const isCounted = (length: number) => length > 0 && length < MINUTES_OF_A_DAY;
  const stretches = occurrences.map(({ start, end }, index) => {
    const from = minuteOf(start);
    return { start: from, end: isCounted(lengths[index] ?? 0) ? minuteOf(end) : from };
  });
  const minutes = settleOverlaps(stretches);
  const cut = lengths.filter((length, index) => isCounted(length) && (minutes[index] ?? 0) < length);
  return {
    minutes,
    overlapping: cut.length,
    endless: lengths.filter((length) => length >= MINUTES_OF_A_DAY).length,
  };
}

function isWorking(key: string, { categories = [] }: ProposalContext): boolean {
  const category = [...categories, ...PROPOSED_CATEGORIES].find((each) => each.key === key);
  return category?.working ?? true;
}

function minutesByCategory(entries: readonly AuditedEntry[]): Record<string, number> {
  const minutes: Record<string, number> = {};
  for (const { category, minutes: own } of entries) {
    if (own > 0) minutes[category] = (minutes[category] ?? 0) + own;
  }
  return minutes;
}

function totalOf(entries: readonly AuditedEntry[]): number {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The working minutes that the days of an audit ask for. */
export function expectedMinutes({ from, to, workingDays, minutesPerDay }: AuditFrame): number {
  const worked = new Set<number>(workingDays ?? DEFAULT_WORKING_DAYS);
  const days = daysFrom(from, to).filter((day) => worked.has(weekdayOf(day)));
  return days.length * (minutesPerDay ?? DEFAULT_MINUTES_PER_DAY);
}

function warningsOf(reading: AuditedReading, settled: Settled, coverage: number | null): string[] {
  const warnings = [...reading.warnings];
  const count = (number: number, one: string, many: string) =>
    number === 1 ? `One ${one}` : `${number} ${many}`;
  if (settled.overlapping > 0) {
    warnings.push(
      `${count(settled.overlapping, 'entry gives', 'entries give')} minutes up to others at the same time; the shorter of two counts.`,
    );
  }
  if (settled.endless > 0) {
    warnings.push(
      `${count(settled.endless, 'entry lasts', 'entries last')} a day or longer: listed, not counted.`,
    );
  }
  const tentative = reading.occurrences.filter((occurrence) => occurrence.tentative).length;
  if (tentative > 0) warnings.push(`${count(tentative, 'entry is', 'entries are')} tentative, and counted.`);
  if (coverage !== null && coverage < ENOUGH_COVERAGE) {
    warnings.push(
      `The entries cover ${Math.round(coverage * 100)}% of the expected working time, under 80%.`,
    );
  }
  return warnings;
}

function proposer(frame: AuditFrame): (occurrence: AuditedOccurrence) => CategoryProposal {
  // The occurrences of a series share one array of attendees, so a series is judged once.
  const known = new Map<string, { attendees: unknown; proposal: CategoryProposal }>();
  return (occurrence) => {
    const key = `${occurrence.seriesUid}\n${occurrence.summary}\n${occurrence.notes}`;
    const earlier = known.get(key);
    if (earlier?.attendees === occurrence.attendees) return earlier.proposal;
    const proposal = proposeCategory(occurrence, frame);
    known.set(key, { attendees: occurrence.attendees, proposal });
    return proposal;
  };
}

function reasonText({ why, flag }: CategoryProposal): string {
  return flag === undefined ? why.text : `${why.text} It reads as a pipeline review in disguise.`;
}

/** The frame through the eyes of the calendar's likely owner, where nobody said whose it is. */
function seenByOwner(reading: AuditedReading, frame: AuditFrame): { frame: AuditFrame; warnings: string[] } {
  const owner = frame.me.length > 0 ? null : likelyOwner(reading.occurrences, frame.team);
  if (owner === null) return { frame, warnings: [] };
  const warning = `Read as the calendar of ${owner}, who is in nearly every entry with people; say so if it is somebody else’s.`;
  return { frame: { ...frame, me: [owner] }, warnings: [warning] };
}

/**
 * Turns a calendar's reading into an audit: a proposed category for every occurrence, each minute counted once,
 * the coaching share and how much of the expected time is covered. Whole days are left out and named so. Without the
 * manager's address, whoever is in nearly every entry is taken for the manager.
 */
export function auditCalendar(reading: AuditedReading, asked: AuditFrame): CalendarAudit {
  const { frame, warnings } = seenByOwner(reading, asked);
  const settled = settle(reading.occurrences);
  const propose = proposer(frame);
  const entries = reading.occurrences.map((occurrence, index): AuditedEntry => {
    const proposal = propose(occurrence);
    const { uid, start, end, summary } = occurrence;
    return {
      uid,
      start,
      end,
      minutes: settled.minutes[index] ?? 0,
      summary,
      group: proposal.group,
      category: proposal.categoryKey,
      why: reasonText(proposal),
      confidence: proposal.confidence,
    };
  });
  const working = entries.filter(({ category }) => isWorking(category, frame));
  const all = totalOf(working);
  const expected = expectedMinutes(frame);
  const coverage = expected === 0 ? null : all / expected;
  const wholeDays = reading.allDay.map(({ summary, firstDay }) => ({
    summary,
    start: firstDay,
    reason: 'it lasts whole days',
  }));
  return {
    occurrences: entries,
    minutes: minutesByCategory(entries),
    coachingShare: all === 0 ? null : totalOf(working.filter(({ group }) => group === 'coaching')) / all,
    coverage,
    skipped: [...reading.skipped, ...wholeDays],
    warnings: [...warnings, ...warningsOf(reading, settled, coverage)],
  };
}
