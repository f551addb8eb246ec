import { modulo, SECONDS_PER_DAY } from './civil.ts';
import type { Collector } from './collector.ts';
import type { DayFilter } from './day-filter.ts';
import { pickedCount, pickedIndexes } from './positions.ts';
import type { Rule } from './rule.ts';

const UNIT_SECONDS = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 } as const;

/** A frequency shorter than a day. */
export type ShortFrequency = keyof typeof UNIT_SECONDS;

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function orAll(list: readonly number[], count: number): readonly number[] {
  return list.length > 0 ? list : upTo(count);
}

function crossed(outer: readonly number[], outerUnit: number, inner: readonly number[]): number[] {
  return outer.flatMap((value) => inner.map((rest) => value * outerUnit + rest));
}

/** The seconds after the beginning of an hour or minute at which a rule starts, before BYSETPOS. */
function startsInUnit(rule: Rule, frequency: ShortFrequency, start: number): number[] {
  const seconds = rule.seconds.length > 0 ? rule.seconds : [modulo(start, 60)];
  if (frequency === 'SECONDLY') return [0];
  if (frequency === 'MINUTELY') return [...seconds];
  const minutes = rule.minutes.length > 0 ? rule.minutes : [Math.floor(modulo(start, 3600) / 60)];
  return crossed(minutes, 60, seconds);
}

/** Every unit of a day that the BY-lists of time leave, as seconds after midnight, in order. */
function unitsOfDay(rule: Rule, frequency: ShortFrequency): number[] {
  const hours = orAll(rule.hours, 24).map((hour) => hour * 3600);
  if (frequency === 'HOURLY') return hours;
  const minutes = orAll(rule.minutes, 60).map((minute) => minute * 60);
  const inMinutes = crossed(hours, 1, minutes);
  return frequency === 'MINUTELY' ? inMinutes : crossed(inMinutes, 1, orAll(rule.seconds, 60));
}

/** What stays the same from day to day while a rule is expanded. */
type Plan = {
  readonly unit: number;
  readonly units: readonly number[];
  readonly inUnit: readonly number[];
  readonly interval: number;
  /** The number of the unit that holds the first start; the interval counts from it. */
  readonly firstUnit: number;
};

function offerDay(day: number, plan: Plan, collector: Collector): boolean {
  const midnight = day * SECONDS_PER_DAY;
  const unitsAtMidnight = midnight / plan.unit;
  for (const secondsOfDay of plan.units) {
    if (!collector.spend(1)) return false;
    if (modulo(unitsAtMidnight + secondsOfDay / plan.unit - plan.firstUnit, plan.interval) !== 0) continue;
    for (const offset of plan.inUnit) {
      if (!collector.offer(midnight + secondsOfDay + offset)) return false;
    }
  }
  return true;
}

/** Whether nothing but the interval limits the rule, so that its occurrences can be counted without walking. */
function isEven(rule: Rule, frequency: ShortFrequency, filter: DayFilter): boolean {
  if (!filter.takesAll || rule.hours.length > 0) return false;
  if (frequency === 'HOURLY') return true;
  return rule.minutes.length === 0 && (frequency === 'MINUTELY' || rule.seconds.length === 0);
}

/** Offers the starts of an even rule, counting up to the window in one step. */
function expandEvenly(plan: Plan, collector: Collector): void {
  const { span } = collector;
  const stride = plan.interval * plan.unit;
  const origin = plan.firstUnit * plan.unit;
  const leap = Math.max(1, Math.floor((span.from - origin) / stride));
  const offerUnit = (step: number) =>
    plan.inUnit.every((offset) => collector.offer(origin + step * stride + offset));
  if (!offerUnit(0)) return;
  if (leap > 1 && !collector.skip((leap - 1) * plan.inUnit.length)) return;
  for (let step = leap; collector.spend(1) && plan.inUnit.length > 0; step += 1) {
    if (origin + step * stride >= Math.min(span.to, span.until + 1) || !offerUnit(step)) return;
  }
}

/**
 * Expands a rule that repeats by hours, minutes or seconds. Days that the rule leaves out are passed over
 * whole; within a day only the hours, minutes and seconds of its lists are looked at.
 */
export function expandWithinDays(
  rule: Rule,
  frequency: ShortFrequency,
  filter: DayFilter,
  collector: Collector,
): void {
  const { span } = collector;
  const unit = UNIT_SECONDS[frequency];
  const candidates = startsInUnit(rule, frequency, span.start);
  const picked = rule.positions.length > 0 ? pickedIndexes(rule.positions, candidates.length) : null;
  const inUnit = picked ? picked.map((index) => candidates[index] ?? 0) : candidates;
  if (pickedCount(rule.positions, candidates.length) === 0) return;
  const firstUnit = Math.floor(span.start / unit);
  const base = { unit, inUnit, interval: rule.interval, firstUnit };
  if (isEven(rule, frequency, filter)) {
    expandEvenly({ ...base, units: [] }, collector);
    return;
  }

  const plan = { ...base, units: unitsOfDay(rule, frequency) };
  const firstDay = Math.floor(span.start / SECONDS_PER_DAY);
  const windowDay = Math.floor(span.from / SECONDS_PER_DAY);
  const lastSecond = Math.min(span.to - 1, span.until);
  const begin = Number.isFinite(span.count) ? firstDay : Math.max(firstDay, windowDay);
  for (let day = begin; day * SECONDS_PER_DAY <= lastSecond; day += 1) {
    if (!collector.spend(1)) return;
    if (filter.matches(day) && !offerDay(day, plan, collector)) return;
  }
}
