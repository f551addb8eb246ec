import type { Day, Weekday } from '../domain/calendar/day.ts';
import type { CoachingBlock } from '../domain/reclaim/coaching-block.ts';
import { RECLAIM_STEP } from '../domain/reclaim/reclaim-group.ts';
import type { Rep, Tier } from '../domain/rep/rep.ts';
import type { RhythmPlan } from '../domain/rhythm/rhythm-plan.ts';
import type { RecordsView } from '../records/records.ts';
import { reclaimPlan } from './reclaim-plan.ts';

/** A place in the working week that is proposed for coaching a rep. */
export type ProposedBlock = Pick<CoachingBlock, 'weekday' | 'start' | 'minutes'> & { readonly repId: string };

/** Middle performers first, since by the sources they gain most; then the top, then the low. */
const TIER_ORDER: readonly Tier[] = ['middle', 'top', 'low'];

/** Hours at which coaching is proposed, away from the edges of the day and from lunch. Our own choice. */
const HOURS = [10, 14, 11, 15, 9, 16] as const;
const MINUTES_OF_AN_HOUR = 60;

type Slot = Pick<CoachingBlock, 'weekday' | 'start' | 'minutes'>;

/** Minutes after midnight of `HH:MM`. `minuteOfDay('09:30')` is 570. */
export function minuteOfDay(start: string): number {
  return Number(start.slice(0, 2)) * MINUTES_OF_AN_HOUR + Number(start.slice(3));
}

function overlaps(a: Slot, b: Slot): boolean {
  if (a.weekday !== b.weekday) return false;
  const [beginA, beginB] = [minuteOfDay(a.start), minuteOfDay(b.start)];
  return beginA < beginB + b.minutes && beginB < beginA + a.minutes;
}

function rhythmOf(rep: Rep, plans: readonly RhythmPlan[], today: Day): RhythmPlan | null {
  const own = plans.filter(({ repId }) => repId === rep.id).sort((a, b) => (a.from < b.from ? -1 : 1));
  return own.findLast(({ from }) => from <= today) ?? own[0] ?? null;
}

/** Free places, a day after the other before the next hour of the same days, so that coaching spreads over the week. */
function* freeSlots(weekdays: readonly number[], taken: readonly Slot[], minutes: number): Generator<Slot> {
  for (const hour of HOURS) {
    for (const weekday of weekdays) {
      const slot = { weekday: weekday as Weekday, start: `${String(hour).padStart(2, '0')}:00`, minutes };
      if (!taken.some((other) => overlaps(slot, other))) yield slot;
    }
  }
}

/**
 * Proposes coaching blocks by the reps' rhythm, middle performers first, until the freed minutes are used up: for each
 * active rep as many as their rhythm has sessions a week, less those that they have. A rhythm of less than one session a
 * week gets no weekly block; minutes are whole steps of a quarter of an hour.
 *
 * @example
 * // By hand: 90 minutes freed; Ana (top) and Ben (middle) planned weekly for 45 minutes, nobody has a block.
 * proposeBlocks(records, today).map(({ repId, start }) => [repId, start]) // [['ben', '10:00'], ['ana', '10:00']]
 */
export function proposeBlocks(records: RecordsView, today: Day): ProposedBlock[] {
  const blocks = records
    .all('coaching-block')
    .filter(({ cancelled, until }) => !cancelled && (until === null || until >= today));
  const weekdays = [...new Set(records.all('transition')[0]?.workingDays ?? [1, 2, 3, 4, 5])].sort();
  const plans = records.all('rhythm-plan');
  let left = reclaimPlan(records, today).unplaced;
  const taken: Slot[] = [...blocks];
  const proposed: ProposedBlock[] = [];
  const reps = records
    .all('rep')
    .filter(({ status }) => status === 'active')
    .sort((a, b) => TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier) || a.order - b.order);
  for (const rep of reps) {
    const rhythm = rhythmOf(rep, plans, today);
    if (!rhythm) continue;
    const minutes = Math.ceil(rhythm.minutes / RECLAIM_STEP) * RECLAIM_STEP;
    const has = blocks.filter(({ repId }) => repId === rep.id).length;
    for (let number = has; number < Math.floor(rhythm.perWeek) && minutes <= left; number += 1) {
      const [slot] = freeSlots(weekdays, taken, minutes);
      if (!slot) break;
      taken.push(slot);
      proposed.push({ ...slot, repId: rep.id });
      left -= minutes;
    }
  }
  return proposed;
}
