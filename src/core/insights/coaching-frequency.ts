import type { Day } from '../domain/calendar/day.ts';
import type { RecordsView } from '../records/records.ts';
import { planDayFromOf, planFrame } from './plan-frame.ts';
import { shareOf } from './proportion.ts';
import { type Regularity, type RepRhythm, regularityOf, rhythmOfRep } from './rep-rhythm.ts';
import { excusesOfRep, firstWeekOf } from './rhythm-frame.ts';
import { indexSessions, type SessionIndex } from './session-index.ts';

export type { RepRhythm } from './rep-rhythm.ts';

/** Rep-weeks in which the planned sessions were held, of all that had any planned and are over or kept already. */
export type RhythmKept = { readonly kept: number; readonly of: number; readonly value: number | null };

/**
 * A week of coaching. `sessions` counts each session once; `repSessions` counts it for each of its reps, which is what
 * compares with `planned`, the sum of all reps' plans. `plannedHeld` is how many of the planned were held, where more
 * sessions with one rep don't make up for none with another. `current` marks the week of today.
 */
export type FrequencyWeek = {
  readonly weekStart: Day;
  readonly planDayFrom: number;
  readonly sessions: number;
  readonly repSessions: number;
  readonly planned: number;
  readonly plannedHeld: number;
  readonly excused: boolean;
  readonly minutes: number;
  readonly current: boolean;
};

/** How often coaching happened, against the rhythm that was planned. */
export type CoachingFrequency = {
  readonly weeks: readonly FrequencyWeek[];
  readonly reps: readonly RepRhythm[];
  /** The team's session, null while it has no rhythm of its own. */
  readonly team: Regularity | null;
  readonly rhythmKept: RhythmKept;
  readonly sessionsTotal: number;
  readonly minutesTotal: number;
};

/**
 * Sessions by week and rep, up to `today`; a session dated later has not taken place and is not counted.
 *
 * The weeks are those of the whole plan and, after its end, as many more as there are sessions in. What was planned, and
 * how a week is judged, is told at {@link rhythmOfRep}.
 *
 * @example
 * // By hand: Ana and Ben, one session a week each, from Monday 2 March 2026. Sessions: Ana 3 March, both together
 * // 10 March, Ana 17 March. Today is Wednesday 18 March, in week 3.
 * // Ana kept weeks 1, 2 and 3; Ben missed 1, kept 2, and week 3 is still open, so it doesn't count:
 * // rhythm kept 4 of 5 rep-weeks, .80. Three sessions; week 2 has one session, two rep-sessions, two planned.
 * coachingFrequency(records, toDay('2026-03-18')).rhythmKept // { kept: 4, of: 5, value: 0.8 }
 */
export function coachingFrequency(records: RecordsView, today: Day): CoachingFrequency {
  const { axis } = planFrame(records, today);
  const index = indexSessions(records, axis, today);
  const excused = new Set(records.all('excused-week').map((week) => week.weekStart));
  const plans = byRep(records.all('rhythm-plan'));
  const excuses = byRep(records.all('rep-excuse'));
  const firstWeek = firstWeekOf(records, today);
  const reps = [...records.all('rep')]
    .sort((a, b) => a.order - b.order)
    .map((rep) =>
      rhythmOfRep({
        rep,
        plans: plans.get(rep.id) ?? [],
        index,
        excuses: excusesOfRep(records, today, excuses.get(rep.id) ?? []),
        firstWeek,
      }),
    );
  const teamPlans = records.all('team-rhythm');
  return {
    weeks: index.weeks.map(({ start: weekStart }, week) => ({
      weekStart,
      planDayFrom: planDayFromOf(axis, weekStart),
      ...sumsOfWeek(index, reps, week),
      excused: excused.has(weekStart),
      current: week === index.currentWeek,
    })),
    reps,
    team:
      teamPlans.length === 0
        ? null
        : regularityOf({
            held: index.ofTeam,
            plans: teamPlans,
            index,
            excused,
            lastWeek: index.weeks.length,
          }),
    rhythmKept: rhythmKeptIn(reps),
    sessionsTotal: index.sessionsTotal,
    minutesTotal: index.minutesTotal,
  };
}

/**
 * How many of a week's planned sessions were held in earlier weeks and serve it: with every other week planned, either week will do.
 *
 * @example
 * // By hand: every other week planned with Ana; held in the first week, and not in the second, where it falls due.
 * heldBefore(frequency, frequency.weeks[1]) // 1
 */
export function heldBefore({ weeks, reps }: CoachingFrequency, week: FrequencyWeek): number {
  const at = weeks.indexOf(week);
  return reps.reduce((count, rep) => {
    const ofRep = rep.weeks[at];
    return ofRep?.state === 'kept' ? count + Math.max(0, ofRep.planned - ofRep.sessions) : count;
  }, 0);
}

function byRep<Item extends { readonly repId: string }>(items: readonly Item[]): Map<string, Item[]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) {
    const ofRep = grouped.get(item.repId);
    if (ofRep) ofRep.push(item);
    else grouped.set(item.repId, [item]);
  }
  return grouped;
}

function sumsOfWeek(index: SessionIndex, reps: readonly RepRhythm[], week: number) {
  let planned = 0;
  let plannedHeld = 0;
  let repSessions = 0;
  for (const rep of reps) {
    const ofRep = rep.weeks[week];
    if (!ofRep) continue;
    planned += ofRep.planned;
    plannedHeld += ofRep.state === 'kept' ? ofRep.planned : Math.min(ofRep.planned, ofRep.sessions);
    repSessions += ofRep.sessions;
  }
  const sessions = index.sessionsOfWeek[week] ?? 0;
  return { sessions, repSessions, planned, plannedHeld, minutes: index.minutesOfWeek[week] ?? 0 };
}

/**
 * The rhythm kept by some reps in weeks that pass a test, all weeks unless one is given.
 * @param counts whether the week that begins on a Monday is looked at
 */
export function rhythmKeptIn(
  reps: readonly Pick<RepRhythm, 'weeks'>[],
  counts: (weekStart: Day) => boolean = () => true,
): RhythmKept {
  let kept = 0;
  let of = 0;
  for (const { weeks } of reps) {
    for (const { state, weekStart } of weeks) {
      if ((state !== 'kept' && state !== 'missed') || !counts(weekStart)) continue;
      of += 1;
      if (state === 'kept') kept += 1;
    }
  }
  return { kept, of, value: shareOf(kept, of) };
}
