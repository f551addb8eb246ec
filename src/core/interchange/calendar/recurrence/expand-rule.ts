import { modulo, SECONDS_PER_DAY } from './civil.ts';
import { collectorOf, type ExpansionSpan } from './collector.ts';
import { dayFilterOf } from './day-filter.ts';
import { expandByDays } from './expand-by-days.ts';
import { expandWithinDays, type ShortFrequency } from './expand-within-days.ts';
import type { Rule } from './rule.ts';
import { type WorkBudget, workBudget } from './work-budget.ts';

/** The most occurrences that one series may have inside the window: a quarter of every quarter of an hour. */
export const MAX_OCCURRENCES_PER_SERIES = 10_000;

/** The most steps that the expansion of one series may take; about 20 ms on a slow machine. */
export const MAX_STEPS_PER_SERIES = 1_000_000;

/** The series to expand and where to look. All times are wall-clock seconds on the series' own clock. */
export type ExpansionRequest = {
  readonly rule: Rule;
  readonly start: number;
  /** Whether the series is of whole days; its rule's lists of times are ignored then. */
  readonly wholeDays: boolean;
  readonly from: number;
  readonly to: number;
  /** The rule's UNTIL on the series' own clock, inclusive; `Infinity` when it has none. */
  readonly until: number;
  readonly budget?: WorkBudget;
};

/** The starts inside the window, in order and without doubles, or the reason why they cannot be told. */
export type Expansion =
  | { readonly ok: true; readonly starts: readonly number[] }
  | { readonly ok: false; readonly reason: string; readonly tooMuchWork: boolean };

const REASONS = {
  'too-many': `it repeats more than ${MAX_OCCURRENCES_PER_SERIES.toLocaleString('en')} times in the chosen days`,
  'too-much-work': 'its repeat rule takes too much work to follow',
} as const;

function timesOfDay(rule: Rule, start: number): number[] {
  const hours = rule.hours.length > 0 ? rule.hours : [Math.floor(modulo(start, SECONDS_PER_DAY) / 3600)];
  const minutes = rule.minutes.length > 0 ? rule.minutes : [Math.floor(modulo(start, 3600) / 60)];
  const seconds = rule.seconds.length > 0 ? rule.seconds : [modulo(start, 60)];
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * 3600 + minute * 60 + second)),
  );
}

function isShort(frequency: Rule['frequency']): frequency is ShortFrequency {
  return frequency === 'HOURLY' || frequency === 'MINUTELY' || frequency === 'SECONDLY';
}

function withoutTimes(rule: Rule): Rule {
  return { ...rule, hours: [], minutes: [], seconds: [] };
}

/**
 * The occurrences of a rule inside a window. The first start counts only where the rule itself gives it.
 * The work is bounded in steps: a rule that repeats too often, or whose occurrences can't be counted in
 * reasonable work, is refused with a reason and never hangs.
 * @example
 * // every Monday from 2 March 2026, 09:00, seen through the week of 9 March
 * expandRule({ rule, start: wallSeconds('20260302T090000'), wholeDays: false, from: …, to: …, until: Infinity })
 */
export function expandRule(request: ExpansionRequest): Expansion {
  const { start, from, to, until, wholeDays } = request;
  const rule = wholeDays ? withoutTimes(request.rule) : request.rule;
  const span: ExpansionSpan = { start, from, to, until, count: rule.count ?? Number.POSITIVE_INFINITY };
  const budget = workBudget(MAX_STEPS_PER_SERIES, request.budget);
  const collector = collectorOf(span, MAX_OCCURRENCES_PER_SERIES, budget);
  const filter = dayFilterOf(rule, Math.floor(start / SECONDS_PER_DAY));
  if (isShort(rule.frequency)) {
    if (wholeDays)
      return { ok: false, reason: 'it lasts whole days but repeats within the day', tooMuchWork: false };
    expandWithinDays(rule, rule.frequency, filter, collector);
  } else {
    expandByDays(rule, timesOfDay(rule, start), filter, collector);
  }
  const exhaustion = collector.exhaustion();
  if (exhaustion === null) return { ok: true, starts: collector.starts };
  return { ok: false, reason: REASONS[exhaustion], tooMuchWork: exhaustion === 'too-much-work' };
}
