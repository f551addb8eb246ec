import {
  type CalendarEntry,
  isCountable,
  isDisguised,
  SURE_FROM,
} from '../../domain/audit/calendar-entry.ts';
import { overlappingGroups } from '../../domain/audit/overlapping-groups.ts';
import { settleOverlaps } from '../../domain/audit/settle-overlaps.ts';
import type { TimeCategory } from '../../domain/audit/time-category.ts';
import type { RecordsView } from '../../records/records.ts';
import { proposer } from './live-proposal.ts';

/**
 * A calendar entry as it stands in the review. `categoryId` is what it is filed under or, before that, what is proposed
 * now, for the reason `why`. `countedMinutes` are the minutes that count, or would if everything open were accepted as
 * it stands: each minute once. `lane` of `lanes` says where it stands beside others at the same time. `startMinute` and
 * `endMinute` are minutes of its day, cut off at midnight.
 */
export type ReviewBlock = {
  readonly entry: CalendarEntry;
  readonly categoryId: string | null;
  readonly category: TimeCategory | null;
  readonly why: string;
  readonly confidence: number;
  readonly sure: boolean;
  /** A one-to-one that reads as a pipeline review. */
  readonly disguised: boolean;
  readonly countable: boolean;
  readonly countedMinutes: number;
  /** Titles of the entries at the same time that take minutes of this one. */
  readonly yieldsTo: readonly string[];
  readonly lane: number;
  readonly lanes: number;
  readonly startMinute: number;
  readonly endMinute: number;
};

const MINUTES_OF_A_DAY = 1440;

type Place = Pick<ReviewBlock, 'countedMinutes' | 'yieldsTo' | 'lane' | 'lanes'>;

const ALONE: Place = { countedMinutes: 0, yieldsTo: [], lane: 0, lanes: 1 };

/** Puts every stretch of a group into the first lane that is free at its start. */
function lanesOf(group: readonly { readonly start: number; readonly end: number }[]): number[] {
  const ends: number[] = [];
  return group.map(({ start, end }) => {
    const free = ends.findIndex((until) => until <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}

function placesOf(entries: readonly CalendarEntry[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const open = entries.filter((entry) => entry.state !== 'dismissed' && isCountable(entry));
  for (const group of overlappingGroups(open)) {
    const minutes = settleOverlaps(group);
    const lanes = lanesOf(group);
    const count = Math.max(...lanes) + 1;
    group.forEach(({ entry, start, end }, index) => {
      const countedMinutes = minutes[index] ?? 0;
      const others = group.filter((other) => other.entry !== entry && other.start < end && other.end > start);
      const yieldsTo = countedMinutes < end - start ? others.map((other) => other.entry.summary) : [];
      places.set(entry.id, { countedMinutes, yieldsTo, lane: lanes[index] ?? 0, lanes: count });
    });
  }
  return places;
}

function minuteOfDay(instant: string | null): number {
  return instant === null ? 0 : Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
}

/** The blocks of some entries, in the order of the entries. */
export function reviewBlocks(records: RecordsView, entries: readonly CalendarEntry[]): ReviewBlock[] {
  const propose = proposer(records);
  const places = placesOf(entries);
  return entries.map((entry) => {
    const proposal = entry.state === 'proposed' ? propose(entry) : entry.proposal;
    const categoryId = entry.categoryId ?? proposal.categoryId;
    const category = categoryId === null ? null : (records.get('time-category', categoryId) ?? null);
    const startMinute = minuteOfDay(entry.start);
    const endsSameDay = entry.end !== null && entry.end.slice(0, 10) === entry.day;
    return {
      entry,
      categoryId,
      category,
      why: proposal.why,
      confidence: proposal.confidence,
      sure: proposal.confidence >= SURE_FROM,
      disguised: isDisguised({ categoryId, proposal }),
      countable: isCountable(entry),
      ...(places.get(entry.id) ?? ALONE),
      startMinute,
      endMinute: endsSameDay ? minuteOfDay(entry.end) : MINUTES_OF_A_DAY,
    };
  });
}
