import type { Day } from '../domain/calendar/day.ts';
import type { PhaseNumber } from '../domain/plan/phase-number.ts';
import type { RecordsView } from '../records/records.ts';
import { coachingFrequency } from './coaching-frequency.ts';
import { commitmentsKept } from './commitments-kept.ts';
import { gates } from './gates.ts';
import { planProgress } from './plan-progress.ts';
import { talkOverTime } from './talk-balance.ts';
import { MEASURED_FROM, weeklyTimeShare } from './time-share.ts';

/** A share with what it was counted from, so that three of four is not taken for evidence. */
export type CountedShare = { readonly value: number | null; readonly count: number };

/**
 * One manager in a portfolio, on a day: the numbers that a consultant compares managers by, each as the insight of the same
 * name gives it.
 *
 * - `planDay` of `planDays`, in `phase`; `state` says whether the plan runs, `paused` whether it stands still today
 * - `gatesBehind`: phases that are over and whose gate isn't passed
 * - `coachingShare`: of the latest week with a coverage of 80% or more; `count` are its recorded minutes; `baselineShare` is
 *   the first such week's
 * - `telling`, `asking`, `reflecting`: of the latest two weeks; `count` are the acts; `baseline…` of the first two weeks
 * - `rhythmKept`: rep-weeks kept; `count` are those elapsed
 * - `commitmentsKept`: kept by their date; `count` are those that fell due
 */
export type ManagerStanding = {
  readonly asOf: Day;
  readonly planDay: number;
  readonly planDays: number;
  readonly phase: PhaseNumber;
  readonly state: 'before' | 'running' | 'after';
  readonly paused: boolean;
  readonly gatesBehind: readonly PhaseNumber[];
  readonly coachingShare: CountedShare;
  readonly baselineShare: number | null;
  readonly telling: CountedShare;
  readonly asking: CountedShare;
  readonly reflecting: CountedShare;
  readonly baselineTelling: number | null;
  readonly baselineAsking: number | null;
  readonly baselineReflecting: number | null;
  readonly rhythmKept: CountedShare;
  readonly commitmentsKept: CountedShare;
};

/**
 * Where a manager stands on a day.
 *
 * @example
 * // By hand: day 45 of 90; the gate of phase 1 was due on day 30 and is open; the latest measured week has 600 of 2,000
 * // minutes in coaching; in the last two weeks 9 acts, 3 of them tells.
 * managerStanding(records, today).gatesBehind // [1]
 * managerStanding(records, today).coachingShare // { value: 0.3, count: 2000 }
 * managerStanding(records, today).telling // { value: 1 / 3, count: 9 }
 */
export function managerStanding(records: RecordsView, today: Day): ManagerStanding {
  const progress = planProgress(records, today);
  const measured = weeklyTimeShare(records, today).filter(({ coverage }) => (coverage ?? 0) >= MEASURED_FROM);
  const week = measured.at(-1);
  const { latest, baseline } = talkOverTime(records, today);
  const { rhythmKept } = coachingFrequency(records, today);
  const commitments = commitmentsKept(records, today);
  return {
    asOf: today,
    planDay: progress.planDay,
    planDays: progress.axis.days,
    phase: progress.phase.phase,
    state: progress.state,
    paused: progress.paused,
    gatesBehind: gatesBehind(records, today),
    coachingShare: { value: week?.coachingShare ?? null, count: week?.recordedMinutes ?? 0 },
    baselineShare: measured[0]?.coachingShare ?? null,
    telling: { value: latest.tellShare, count: latest.acts },
    asking: { value: latest.askShare, count: latest.acts },
    reflecting: { value: latest.reflectShare, count: latest.acts },
    baselineTelling: baseline.tellShare,
    baselineAsking: baseline.askShare,
    baselineReflecting: baseline.reflectShare,
    rhythmKept: { value: rhythmKept.value, count: rhythmKept.of },
    commitmentsKept: { value: commitments.value, count: commitments.due },
  };
}

function gatesBehind(records: RecordsView, today: Day): PhaseNumber[] {
  return gates(records, today)
    .filter(({ phase, state }) => today > phase.to && state === 'open')
    .map(({ phase }) => phase.phase);
}
