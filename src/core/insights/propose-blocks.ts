import type { Day } from '../domain/calendar/day.ts';
import type { CoachingBlock } from '../domain/reclaim/coaching-block.ts';
import type { RecordsView } from '../records/records.ts';
import { reclaimPlan } from './reclaim-plan.ts';
import { proposePlaces, rhythmLayout } from './rhythm-layout.ts';
import { weekFrame } from './week-places.ts';

/** A place in the working week that is proposed for coaching a rep. */
export type ProposedBlock = Pick<CoachingBlock, 'weekday' | 'start' | 'minutes'> & { readonly repId: string };

/**
 * Proposes weekly blocks for the one-to-ones of the rhythm that have no place yet, middle performers first, until the freed
 * minutes are used up. What comes less often than weekly is laid out with the whole rhythm.
 *
 * @example
 * // By hand: 90 minutes freed; Ana (top) and Ben (middle) planned weekly for 45 minutes, nobody has a block.
 * proposeBlocks(records, today).map(({ repId, start }) => [repId, start]) // [['ben', '10:00'], ['ana', '10:00']]
 */
export function proposeBlocks(records: RecordsView, today: Day): ProposedBlock[] {
  const layout = rhythmLayout(records, today);
  const weekly = layout.open.filter(({ slot }) => slot.form === 'one-to-one' && slot.everyWeeks === 1);
  const place = { frame: weekFrame(records, null, 'UTC'), from: today };
  let left = reclaimPlan(records, today).unplaced;
  const proposed: ProposedBlock[] = [];
  for (const { open, place: free } of proposePlaces(records, { ...layout, open: weekly }, place)) {
    const { repId, minutes } = open.slot;
    if (repId === null || free === null || minutes > left) continue;
    proposed.push({ ...free, minutes, repId });
    left -= minutes;
  }
  return proposed;
}
