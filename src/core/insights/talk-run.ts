import { type Day, weekStartOf } from '../domain/calendar/day.ts';
import { type PlanAxis, planDayOf } from '../domain/plan/plan-axis.ts';
import type { RecordsView } from '../records/records.ts';
import { FEW_ACTS } from './act-balance.ts';
import { planDayFromOf, planFrame } from './plan-frame.ts';
import { type Proportion, proportionOf } from './proportion.ts';
import { type RunChart, runChart } from './run-chart.ts';
import { SHIFT_POINTS } from './run-rules.ts';
import { passesFilter, type TalkFilter, type TalkMoment, talkMoments } from './talk-moments.ts';

/** What a run chart of talk follows: the share of an act among all acts. */
export type RunAct = 'tell' | 'ask' | 'reflect';

/** Whether each conversation is a point, or each week with all its conversations added up. */
export type RunGrain = 'session' | 'week';

/** A share of counted acts with its 95% interval: `part` of `of`. */
export type CountedProportion = Proportion & { readonly part: number; readonly of: number };

/**
 * A point: a conversation, or a week by its Monday. `acts` are the utterances that tell, ask or reflect; with `few` of them
 * the point is shown but not judged. `askRatio` is asks of asks and tells. `title` is a conversation's, null for a week
 * and for a live tally; `tallies` is how many of its `conversations` were counted live.
 */
export type TalkRunPoint = {
  readonly key: string;
  readonly day: Day;
  readonly planDay: number;
  readonly title: string | null;
  readonly conversations: number;
  readonly tallies: number;
  readonly acts: number;
  readonly few: boolean;
  readonly shares: Readonly<Record<RunAct, CountedProportion>>;
  readonly askRatio: CountedProportion;
};

/** The points that make the first median: how many, from when to when. `ofTwoWeeks` of them are of the first two weeks. */
export type RunBaseline = {
  readonly from: Day;
  readonly to: Day;
  readonly points: number;
  readonly ofTwoWeeks: number;
};

/**
 * How talk moved, as run charts. `points` are all, `judged` those with acts enough, to whose positions the charts refer;
 * `baseline` is null as long as nothing is judged.
 */
export type TalkRun = {
  readonly grain: RunGrain;
  readonly points: readonly TalkRunPoint[];
  readonly judged: readonly TalkRunPoint[];
  readonly baseline: RunBaseline | null;
  readonly charts: Readonly<Record<RunAct, RunChart>>;
};

/** The first two weeks of the plan are what later talk is held against. */
const BASELINE_DAYS = 14;

/**
 * Run charts of telling, asking and reflecting up to `today`, point by conversation or by week.
 *
 * The baseline is the first two weeks. Where they hold fewer than {@link SHIFT_POINTS} points it takes the next ones too, so
 * that every median rests on as many: our own choice, since a median of two or three conversations makes nearly anything
 * look like a shift. Points with few acts count neither for a median nor for a signal.
 *
 * @example
 * // By hand: a talk on day 3 with 8 tells, 2 asks; one on day 5 with 1 tell. The second has too few acts to be judged.
 * talkRun(records, today, { grain: 'session', filter }).judged.map(({ shares }) => shares.tell.value) // [0.8]
 */
export function talkRun(
  records: RecordsView,
  today: Day,
  { grain, filter }: { readonly grain: RunGrain; readonly filter: TalkFilter },
): TalkRun {
  const { axis } = planFrame(records, today);
  const moments = talkMoments(records, today).filter((moment) => passesFilter(moment, filter));
  const groups = grain === 'week' ? byWeek(moments) : moments.map((moment) => [moment]);
  const points = groups.map((group) => pointOf(group, grain, axis)).filter(({ acts }) => acts > 0);
  const judged = points.filter(({ few }) => !few);
  const ofTwoWeeks = judged.filter(({ planDay }) => planDay <= BASELINE_DAYS).length;
  const baseline = Math.max(ofTwoWeeks, SHIFT_POINTS);
  const chartOf = (act: RunAct) =>
    runChart(
      judged.map(({ day, shares }) => ({ day, value: shares[act].value ?? 0 })),
      baseline,
    );
  return {
    grain,
    points,
    judged,
    baseline: baselineOf(judged.slice(0, baseline), ofTwoWeeks),
    charts: { tell: chartOf('tell'), ask: chartOf('ask'), reflect: chartOf('reflect') },
  };
}

function byWeek(moments: readonly TalkMoment[]): TalkMoment[][] {
  const weeks = new Map<Day, TalkMoment[]>();
  for (const moment of moments) {
    const week = weekStartOf(moment.day);
    const known = weeks.get(week);
    if (known) known.push(moment);
    else weeks.set(week, [moment]);
  }
  return [...weeks.values()];
}

function counted(part: number, of: number): CountedProportion {
  return { ...proportionOf(part, of), part, of };
}

function pointOf(group: readonly TalkMoment[], grain: RunGrain, axis: PlanAxis): TalkRunPoint {
  const sum = (count: (moment: TalkMoment) => number) =>
    group.reduce((total, moment) => total + count(moment), 0);
  const tells = sum((moment) => moment.tells);
  const asks = sum((moment) => moment.asks);
  const reflects = sum((moment) => moment.reflects);
  const acts = tells + asks + reflects;
  const first = group[0];
  const ofWeek = grain === 'week' && first ? weekStartOf(first.day) : null;
  const day = ofWeek ?? first?.day ?? axis.firstDay;
  return {
    key: ofWeek ?? first?.id ?? '',
    day,
    planDay: ofWeek ? planDayFromOf(axis, ofWeek) : planDayOf(axis, day),
    title: ofWeek ? null : (first?.title ?? null),
    conversations: group.length,
    tallies: group.filter(({ source }) => source === 'tally').length,
    acts,
    few: acts < FEW_ACTS,
    shares: { tell: counted(tells, acts), ask: counted(asks, acts), reflect: counted(reflects, acts) },
    askRatio: counted(asks, asks + tells),
  };
}

function baselineOf(points: readonly TalkRunPoint[], ofTwoWeeks: number): RunBaseline | null {
  const first = points[0];
  const last = points.at(-1);
  return first && last ? { from: first.day, to: last.day, points: points.length, ofTwoWeeks } : null;
}
