import type { Day } from '../domain/calendar/day.ts';
import type { ReclaimAction } from '../domain/reclaim/reclaim-action.ts';
import {
  openActionId,
  RECLAIM_GROUPS,
  RECLAIM_STEP,
  type ReclaimGroup,
} from '../domain/reclaim/reclaim-group.ts';
import type { RecordsView } from '../records/records.ts';
import { shareOf } from './proportion.ts';
import { type ReclaimBase, reclaimBase } from './reclaim-base.ts';

/**
 * A group with what is taken out of it, in minutes a week. `measured` is what it took, null where nothing is measured;
 * `taken` what goes, of which `written` is said in words and `open` isn't yet; `most` is the largest `taken` that leaves
 * nothing below zero, in whole steps.
 */
export type GroupReclaim = {
  readonly group: ReclaimGroup;
  readonly measured: number | null;
  readonly taken: number;
  readonly written: number;
  readonly open: number;
  readonly most: number;
  readonly left: number | null;
  readonly actions: readonly ReclaimAction[];
};

/**
 * The plan for finding hours. Minutes are minutes a week.
 *
 * - `freed` is what all groups give; `toFree` what the target asks of the base; `stillToFree` the rest, never below zero
 * - `effective` is what earlier actions gave before the base was measured: it is in the measured share already
 * - `share` is the coaching share of the base, `plannedShare` the one with the freed minutes spent on coaching
 * - `blockMinutes` is what the coaching blocks of that day's plan take, `unplaced` what is freed and in no block yet
 */
export type ReclaimPlan = {
  readonly base: ReclaimBase | null;
  readonly groups: readonly GroupReclaim[];
  readonly freed: number;
  readonly effective: number;
  readonly toFree: number;
  readonly stillToFree: number;
  readonly share: number | null;
  readonly plannedShare: number | null;
  readonly blockMinutes: number;
  readonly unplaced: number;
  readonly actionsDone: number;
  readonly actionsWritten: number;
};

function sumOf(actions: readonly ReclaimAction[]): number {
  return actions.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0);
}

/** What was done before the base was measured is in its numbers, and would count twice. */
function isInBase({ done, settledOn }: ReclaimAction, base: ReclaimBase | null): boolean {
  return done && base !== null && settledOn !== null && settledOn < base.from;
}

function groupReclaim(
  group: ReclaimGroup,
  all: readonly ReclaimAction[],
  base: ReclaimBase | null,
): GroupReclaim {
  const actions = all.filter((action) => action.group === group && action.id !== openActionId(group));
  const written = sumOf(actions.filter((action) => !isInBase(action, base)));
  const open = sumOf(all.filter(({ id }) => id === openActionId(group)));
  const measured = base === null ? null : (base.byGroup.get(group) ?? 0);
  const taken = written + open;
  const most = measured === null ? 0 : Math.floor(measured / RECLAIM_STEP) * RECLAIM_STEP;
  const left = measured === null ? null : Math.max(0, measured - taken);
  return { group, measured, taken, written, open, most: Math.max(most, taken), left, actions };
}

/** Minutes a week of the blocks that are planned on a day or later. */
export function blockMinutesOn(records: RecordsView, today: Day): number {
  return records
    .all('coaching-block')
    .filter(({ cancelled, until }) => !cancelled && (until === null || until >= today))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/**
 * The plan for finding hours as it stands on a day.
 *
 * @example
 * // By hand: base 2,000 recorded, 180 coaching; 120 taken out of administering and 60 out of supervising:
 * // (180 + 180) / 2,000 = .18, and 320 - 180 = 140 still to free.
 * reclaimPlan(records, today).plannedShare // 0.18
 */
export function reclaimPlan(records: RecordsView, today: Day): ReclaimPlan {
  const base = reclaimBase(records, today);
  const all = records.all('reclaim-action');
  const groups = RECLAIM_GROUPS.map((group) => groupReclaim(group, all, base));
  const freed = groups.reduce((sum, { taken }) => sum + taken, 0);
  const effective = sumOf(all.filter((action) => isInBase(action, base)));
  const blockMinutes = blockMinutesOn(records, today);
  const written = groups.flatMap(({ actions }) => actions);
  return {
    base,
    groups,
    effective,
    toFree: base?.minutesToFree ?? 0,
    ...reclaimFigures({ base, groups, toFree: base?.minutesToFree ?? 0 }, {}),
    share: base && shareOf(base.coachingMinutes, base.recordedMinutes),
    blockMinutes,
    unplaced: Math.max(0, freed + effective - blockMinutes),
    actionsDone: written.filter(({ done }) => done).length,
    actionsWritten: written.length,
  };
}

/** The figures of a plan that move with its sliders. */
export type ReclaimFigures = Pick<ReclaimPlan, 'freed' | 'stillToFree' | 'plannedShare'>;

/** The moving figures of a plan when other minutes were taken out of some of its groups. */
export function reclaimFigures(
  { base, groups, toFree }: Pick<ReclaimPlan, 'base' | 'groups' | 'toFree'>,
  takenInstead: Partial<Readonly<Record<ReclaimGroup, number>>>,
): ReclaimFigures {
  const freed = groups.reduce((sum, { group, taken }) => sum + (takenInstead[group] ?? taken), 0);
  return {
    freed,
    stillToFree: Math.max(0, toFree - freed),
    plannedShare: base && shareOf(base.coachingMinutes + freed, base.recordedMinutes),
  };
}
