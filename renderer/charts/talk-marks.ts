import type { PlanAxis } from '../../src/core/domain/plan/plan-axis.ts';
import type { TalkOverTime, TalkPoint } from '../../src/core/insights/talk-balance.ts';
import { shareOfAct, TALK_ACTS, type TalkAct } from './talk-kinds.ts';

/** A place on the chart: a day of the plan and a share of 0 to 1. */
export type TalkPlace = { readonly x: number; readonly y: number };

/** A point of the chart: one act of one conversation. */
export type TalkMark = TalkPlace & { readonly act: TalkAct; readonly point: TalkPoint };

/** The points of an act, one for each conversation in which the manager told, asked or reflected at all. */
export function marksOf(series: TalkOverTime, act: TalkAct): TalkMark[] {
  return series.points.flatMap((point) => {
    const y = shareOfAct(point, act);
    return y === null ? [] : [{ act, x: point.planDay, y, point }];
  });
}

/** The weekly line of an act, at the middle of each week's conversations; weeks without any are passed over. */
export function linesOf(series: TalkOverTime, act: TalkAct): TalkPlace[] {
  return series.weeks.flatMap((week, index) => {
    const y = shareOfAct(week, act);
    if (y === null) return [];
    const until = series.weeks[index + 1]?.weekStart;
    const days = series.points
      .filter(({ day }) => day >= week.weekStart && (until === undefined || day < until))
      .map(({ planDay }) => planDay);
    return [{ x: days.reduce((sum, day) => sum + day, 0) / Math.max(1, days.length), y }];
  });
}

/** Where each line ends. */
export function endsOfLines(series: TalkOverTime): (TalkPlace & { readonly act: TalkAct })[] {
  return TALK_ACTS.flatMap((act) => {
    const end = linesOf(series, act).at(-1);
    return end ? [{ act, ...end }] : [];
  });
}

/** The days of the axis: the whole plan, and whatever lies before or after it. */
export function dayDomain(
  axis: PlanAxis,
  points: readonly Pick<TalkPoint, 'planDay'>[],
): readonly [number, number] {
  const days = points.map(({ planDay }) => planDay);
  return [Math.min(1, ...days) - 0.5, Math.max(axis.days, ...days) + 0.5];
}

/** Day 1, the middle and the end of each phase, and the last day shown. */
export function dayTicks(axis: PlanAxis, [from, to]: readonly [number, number]): number[] {
  const first = Math.ceil(from);
  const last = Math.floor(to);
  // A part of the plan, or days after it, has no phases to be named by.
  if (first > 1 || last < axis.days) return [first, Math.round((first + last) / 2), last];
  const inPlan = axis.phases.flatMap(({ firstPlanDay, lastPlanDay }) => [
    Math.floor((firstPlanDay + lastPlanDay) / 2),
    lastPlanDay,
  ]);
  const after = last > axis.days + 9 ? [last] : [];
  return [1, ...inPlan, ...after];
}
