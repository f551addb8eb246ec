import { COACHING_SHARE_BAND } from '../content/coaching-bands.ts';
import { CATEGORY_GROUP_KEYS, type CategoryGroupKey } from '../domain/audit/category-group.ts';
import type { TimeCategory } from '../domain/audit/time-category.ts';
import type { TimeEntry } from '../domain/audit/time-entry.ts';
import { type Day, daysFrom } from '../domain/calendar/day.ts';
import { isWorkingDay } from '../domain/plan/working-day.ts';
import type { RecordsView } from '../records/records.ts';
import type { PlanFrame } from './plan-frame.ts';
import { shareOf } from './proportion.ts';

/** The share of 0 to 1 that {@link TimeShare.minutesToFree} reaches for: where the target band begins. */
export const TARGET_SHARE = COACHING_SHARE_BAND.targetFrom / 100;

/** Minutes of one category; `archived` when it is no longer offered. */
export type CategoryMinutes = { readonly category: TimeCategory; readonly minutes: number };

/** Minutes of one day: all working time, the coaching in it, and what was expected of the day. */
export type DayMinutes = {
  readonly day: Day;
  readonly minutes: number;
  readonly coaching: number;
  readonly expected: number;
};

/**
 * How the time of a span was spent. Minutes are working minutes: breaks and private time are in `notWorkingMinutes`
 * alone. Shares run from 0 to 1 and are null where there is nothing to divide by; coverage may exceed 1.
 * `minutesToFree` is minutes a week, 0 when the target is reached, null when nothing was recorded.
 * `byGroup` has all seven groups in their order; `byCategory` the categories with minutes, most minutes first.
 */
export type TimeShare = {
  readonly from: Day;
  readonly to: Day;
  readonly recordedMinutes: number;
  readonly coachingMinutes: number;
  readonly expectedMinutes: number;
  readonly notWorkingMinutes: number;
  readonly coachingShare: number | null;
  readonly coverage: number | null;
  readonly minutesToFree: number | null;
  readonly byGroup: readonly { readonly group: CategoryGroupKey; readonly minutes: number }[];
  readonly byCategory: readonly CategoryMinutes[];
  readonly byDay: readonly DayMinutes[];
};

/** A span of days, both included, with what its entries are measured against. */
export type TimeSpan = {
  readonly from: Day;
  readonly to: Day;
  readonly records: RecordsView;
  readonly frame: PlanFrame;
};

/** Where minutes go whose category is unknown, as an import from elsewhere may leave them. */
const NO_CATEGORY: TimeCategory = {
  id: '',
  name: '',
  group: 'other',
  order: Infinity,
  archived: true,
  working: true,
};

/** Adds up entries, all of which lie in the span. */
export function shareOfEntries(entries: readonly TimeEntry[], span: TimeSpan): TimeShare {
  const sums = sumsOf(entries, span);
  const byDay = [...sums.days.values()];
  const expectedMinutes = byDay.reduce((total, day) => total + day.expected, 0);
  return {
    from: span.from,
    to: span.to,
    recordedMinutes: sums.recorded,
    coachingMinutes: sums.coaching,
    expectedMinutes,
    notWorkingMinutes: sums.notWorking,
    coachingShare: shareOf(sums.coaching, sums.recorded),
    coverage: shareOf(sums.recorded, expectedMinutes),
    minutesToFree: minutesToFree(sums, byDay, span.frame),
    byGroup: [...sums.groups].map(([group, minutes]) => ({ group, minutes })),
    byCategory: [...sums.categories.values()].sort((a, b) => b.minutes - a.minutes),
    byDay,
  };
}

function sumsOf(entries: readonly TimeEntry[], span: TimeSpan) {
  const days = emptyDays(span);
  const groups = new Map<CategoryGroupKey, number>(CATEGORY_GROUP_KEYS.map((group) => [group, 0]));
  const categories = new Map<string, CategoryMinutes>();
  const sums = { recorded: 0, coaching: 0, notWorking: 0, days, groups, categories };
  for (const { categoryId, day, minutes } of entries) {
    const category = span.records.get('time-category', categoryId) ?? { ...NO_CATEGORY, id: categoryId };
    if (!category.working) {
      sums.notWorking += minutes;
      continue;
    }
    const coaching = category.group === 'coaching' ? minutes : 0;
    sums.recorded += minutes;
    sums.coaching += coaching;
    groups.set(category.group, (groups.get(category.group) ?? 0) + minutes);
    categories.set(categoryId, { category, minutes: (categories.get(categoryId)?.minutes ?? 0) + minutes });
    const ofDay = days.get(day);
    if (ofDay) {
      days.set(day, { ...ofDay, minutes: ofDay.minutes + minutes, coaching: ofDay.coaching + coaching });
    }
  }
  return sums;
}

function emptyDays({ from, to, frame }: TimeSpan): Map<Day, DayMinutes> {
  const { axis, working, minutesPerDay } = frame;
  return new Map(
    daysFrom(from, to).map((day) => {
      const expected = day >= axis.firstDay && isWorkingDay(working, day) ? minutesPerDay : 0;
      return [day, { day, minutes: 0, coaching: 0, expected }];
    }),
  );
}

function minutesToFree(
  sum: { readonly recorded: number; readonly coaching: number },
  days: readonly DayMinutes[],
  frame: PlanFrame,
): number | null {
  if (sum.recorded === 0) return null;
  const worked = days.filter((day) => day.expected > 0).length;
  const weeks = worked > 0 ? worked / frame.workingDaysPerWeek : days.length / 7;
  return Math.max(0, Math.round((TARGET_SHARE * sum.recorded - sum.coaching) / weeks));
}
