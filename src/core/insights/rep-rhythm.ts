import { addDays, type Day, weekStartOf } from '../domain/calendar/day.ts';
import type { Rep } from '../domain/rep/rep.ts';
import { cycleOf, type Excuses } from '../domain/rhythm/excuses.ts';
import type { RhythmPlan } from '../domain/rhythm/rhythm-plan.ts';
import { shareOf } from './proportion.ts';
import { type Strength, strengthOf } from './rhythm-strength.ts';
import type { RepSessions, SessionIndex, WeekDays } from './session-index.ts';

/**
 * How a rep's week went: `kept` once the planned sessions were held, also while it still runs; `open` while it runs and
 * they were not; `missed` when it is over without; `excused`; `future`; `none` when nothing was planned for it.
 */
export type RepWeekState = 'kept' | 'missed' | 'excused' | 'open' | 'future' | 'none';

/** A week of one rep: sessions held and planned. */
export type RepWeek = {
  readonly weekStart: Day;
  readonly sessions: number;
  readonly planned: number;
  readonly state: RepWeekState;
};

/**
 * A rep's coaching. `longestGap` is the most days between two sessions, the time from the last one to today included;
 * it and `lastDay`, `daysSince` are null without any session. `strength` and its steps are told at {@link strengthOf}.
 */
export type RepRhythm = Regularity & {
  readonly repId: string;
  /** Weeks that this cycle may still be excused without a reason, and own excused weeks beyond that, which count. */
  readonly excusesLeft: number;
  readonly excusesBeyond: ReadonlySet<Day>;
};

/** How regularly something was held: with one rep, or with the team together. */
export type Regularity = {
  readonly sessions: number;
  readonly lastDay: Day | null;
  readonly daysSince: number | null;
  readonly longestGap: number | null;
  readonly rhythmKept: { readonly kept: number; readonly of: number; readonly value: number | null };
  readonly strength: Strength;
  readonly weeks: readonly RepWeek[];
};

/** A rhythm from a day on: so many sessions a week. */
export type PlannedRhythm = { readonly from: Day; readonly perWeek: number };

type RepInput = {
  readonly rep: Rep;
  readonly plans: readonly RhythmPlan[];
  readonly index: SessionIndex;
  readonly excuses: Excuses;
  readonly firstWeek: Day;
};

/**
 * A rep's sessions, week by week, against the rhythm planned.
 *
 * - A week is measured against the latest plan that begins on or before its Wednesday, so that nobody misses a rhythm
 *   that began on a Thursday. One-to-ones and deal coaching are planned together, and any session with the rep counts.
 * - A plan of part of a session a week adds up: half a session falls due in every second week, counted from the plan's
 *   start. What was held ahead within such a stretch counts: with every other week planned, either week will do.
 * - Excused weeks plan nothing and put the count on hold. A running week counts once it is kept.
 * - When somebody left isn't recorded: of a rep who left, nothing is planned after the week of their last session.
 *
 * @example
 * // By hand: 1.5 sessions a week from week 1, held 2, 1, 0, 3: planned are 1, 2, 1, 2 (after each week 1.5, 3, 4.5, 6
 * // are due in all). Week 1 is kept with one to spare, which serves week 2 (1 + 1 = 2, kept); week 3 is missed;
 * // week 4 has its 2. Three of four weeks kept.
 * rhythmOfRep({ rep, plans, index, excuses, firstWeek }).rhythmKept // { kept: 3, of: 4, value: 0.75 }
 */
export function rhythmOfRep({ rep, plans, index, excuses, firstWeek }: RepInput): RepRhythm {
  const held = index.byRep.get(rep.id);
  const planned = plans.map(({ from, perWeek, deals }) => ({ from, perWeek: perWeek + deals.perWeek }));
  const lastWeek = rep.status === 'left' ? lastWeekWithSession(held) : index.weeks.length;
  return {
    repId: rep.id,
    ...regularityOf({ held, plans: planned, index, excused: excuses.weeks, lastWeek }),
    excusesLeft: excuses.leftIn(cycleOf(firstWeek, weekStartOf(index.today))),
    excusesBeyond: excuses.beyond,
  };
}

type RegularityInput = {
  readonly held: RepSessions | undefined;
  readonly plans: readonly PlannedRhythm[];
  readonly index: SessionIndex;
  readonly excused: ReadonlySet<Day>;
  /** Nothing is planned after the week at this position. */
  readonly lastWeek: number;
};

/** Sessions week by week against the rhythm planned for them; what counts is told at {@link rhythmOfRep}. */
export function regularityOf({ held, plans, index, excused, lastWeek }: RegularityInput): Regularity {
  const planned = plannedPerWeek(plans, index.weeks, excused);
  const weeks = index.weeks.map(({ start }, week): RepWeek => {
    const sessions = held?.perWeek[week] ?? 0;
    return {
      weekStart: start,
      sessions,
      planned: week > lastWeek ? 0 : (planned[week]?.due ?? 0),
      state: 'none',
    };
  });
  const judged = withStates(weeks, { planned, index, excused });
  const kept = judged.filter((week) => week.state === 'kept').length;
  const of = kept + judged.filter((week) => week.state === 'missed').length;
  return {
    sessions: held?.dayOffsets.length ?? 0,
    ...gapsOf(held, index),
    rhythmKept: { kept, of, value: shareOf(kept, of) },
    strength: strengthOf(judged),
    weeks: judged,
  };
}

/** Sessions due in a week; `within` when the plan's count is between two whole sessions after it. */
type Planned = { readonly due: number; readonly within: boolean };

/** Sums of tenths and thirds of sessions fall short of the whole by less than this. */
const ROUNDING = 1e-6;

function plannedPerWeek(
  plans: readonly PlannedRhythm[],
  weeks: readonly WeekDays[],
  excused: ReadonlySet<Day>,
): Planned[] {
  const sorted = [...plans].sort((a, b) => (a.from < b.from ? -1 : 1));
  let next = 0;
  let plan: PlannedRhythm | undefined;
  let weeksOfPlan = 0;
  let within = false;
  return weeks.map(({ start, middle }) => {
    for (let later = sorted[next]; later && later.from <= middle; later = sorted[next]) {
      plan = later;
      weeksOfPlan = 0;
      within = false;
      next += 1;
    }
    if (!plan || excused.has(start)) return { due: 0, within };
    const before = Math.floor(plan.perWeek * weeksOfPlan + ROUNDING);
    weeksOfPlan += 1;
    const total = plan.perWeek * weeksOfPlan + ROUNDING;
    within = total - Math.floor(total) > 2 * ROUNDING;
    return { due: Math.floor(total) - before, within };
  });
}

function lastWeekWithSession(held: RepSessions | undefined): number {
  return held ? held.perWeek.findLastIndex((sessions) => sessions > 0) : -1;
}

type Judgement = {
  readonly planned: readonly Planned[];
  readonly index: SessionIndex;
  readonly excused: ReadonlySet<Day>;
};

function withStates(weeks: readonly RepWeek[], { planned, index, excused }: Judgement): RepWeek[] {
  let ahead = 0;
  return weeks.map((week, position) => {
    const available = ahead + week.sessions;
    ahead = planned[position]?.within ? Math.max(0, available - week.planned) : 0;
    if (excused.has(week.weekStart)) return { ...week, state: 'excused' };
    return { ...week, state: stateOf(week, available, place(position, index)) };
  });
}

type Place = 'past' | 'current' | 'future';

function place(week: number, { today, weeks }: SessionIndex): Place {
  const days = weeks[week];
  if (!days || days.start > today) return 'future';
  return days.end < today ? 'past' : 'current';
}

function stateOf({ planned }: RepWeek, available: number, when: Place): RepWeekState {
  if (planned === 0) return 'none';
  if (when === 'future') return 'future';
  if (available >= planned) return 'kept';
  return when === 'past' ? 'missed' : 'open';
}

function gapsOf(held: RepSessions | undefined, index: SessionIndex) {
  if (!held || held.dayOffsets.length === 0) return { lastDay: null, daysSince: null, longestGap: null };
  const offsets = Float64Array.from(held.dayOffsets).sort();
  let longestGap = 0;
  for (let position = 1; position < offsets.length; position += 1) {
    longestGap = Math.max(longestGap, (offsets[position] as number) - (offsets[position - 1] as number));
  }
  const last = offsets.at(-1) as number;
  const daysSince = index.todayOffset - last;
  return { lastDay: addDays(index.firstDay, last), daysSince, longestGap: Math.max(longestGap, daysSince) };
}
