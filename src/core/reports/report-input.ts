import type { Day } from '../domain/calendar/day.ts';
import { type CoachingFrequency, coachingFrequency } from '../insights/coaching-frequency.ts';
import { coachingPulse, type PulseRound } from '../insights/coaching-pulse.ts';
import { type CommitmentsKept, commitmentsKept } from '../insights/commitments-kept.ts';
import { type GateState, gates } from '../insights/gates.ts';
import { measuresOf, type OutcomeStory } from '../insights/outcomes/outcome-story.ts';
import { type PlanProgress, planProgress } from '../insights/plan-progress.ts';
import { type RescuesCost, rescuesCost } from '../insights/rescues-cost.ts';
import { type TalkOverTime, talkOverTime } from '../insights/talk-balance.ts';
import { type TalkRun, talkRun } from '../insights/talk-run.ts';
import { type WeekTimeShare, weeklyTimeShare } from '../insights/time-share.ts';
import type { RecordsView } from '../records/records.ts';

/** All insights that a report on a plan shows, each computed once. Weekly series hold the weeks of the report's span. */
export type ReportInput = {
  readonly records: RecordsView;
  readonly asOf: Day;
  readonly progress: PlanProgress;
  readonly gates: readonly GateState[];
  readonly timeWeeks: readonly WeekTimeShare[];
  readonly talk: TalkOverTime;
  readonly talkRun: TalkRun;
  readonly rescues: RescuesCost;
  readonly frequency: CoachingFrequency;
  readonly frequencyWeeks: CoachingFrequency['weeks'];
  readonly commitments: CommitmentsKept;
  /** How many reps made commitments. */
  readonly committed: number;
  readonly outcomes: readonly OutcomeStory[];
  /** The rounds of the pulse that were closed by then. */
  readonly pulse: readonly PulseRound[];
};

/** Gathers the insights as of a day, with the weekly series from the week of `from` on, the plan's first day unless given. */
export function reportInput(
  records: RecordsView,
  asOf: Day,
  from: Day = records.all('transition')[0]?.firstDay ?? asOf,
): ReportInput {
  const talk = talkOverTime(records, asOf);
  const frequency = coachingFrequency(records, asOf);
  const ends = (weeks: WeekTimeShare[]) => weeks.filter(({ to }) => to >= from);
  const firstWeek = talk.weeks.findLast(({ weekStart }) => weekStart <= from)?.weekStart ?? from;
  return {
    records,
    asOf,
    progress: planProgress(records, asOf),
    gates: gates(records, asOf),
    timeWeeks: ends(weeklyTimeShare(records, asOf)),
    talk: {
      ...talk,
      points: talk.points.filter(({ day }) => day >= from),
      weeks: talk.weeks.filter(({ weekStart }) => weekStart >= firstWeek),
    },
    talkRun: talkRun(records, asOf, { grain: 'session', filter: { repId: null, conversation: null } }),
    rescues: rescuesCost(records, asOf),
    frequency,
    frequencyWeeks: frequency.weeks.filter(({ weekStart }) => weekStart >= firstWeek && weekStart <= asOf),
    commitments: commitmentsKept(records, asOf),
    committed: new Set(records.all('commitment').map(({ repId }) => repId)).size,
    outcomes: measuresOf(records, asOf, { from, to: asOf }),
    pulse: coachingPulse(records).rounds.filter(({ closedOn }) => closedOn <= asOf),
  };
}

/** Gathers insights as {@link reportInput} does. */
export type Gather = (asOf: Day, from?: Day) => ReportInput;

/** Gathers from records that stay as they are; asked for the same days again, it answers what it has. */
export function gatherFrom(records: RecordsView): Gather {
  let latest: { readonly asOf: Day; readonly from: Day | undefined; readonly input: ReportInput } | null =
    null;
  return (asOf, from) => {
    if (latest?.asOf !== asOf || latest.from !== from)
      latest = { asOf, from, input: reportInput(records, asOf, from) };
    return latest.input;
  };
}
