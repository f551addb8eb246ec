import { addDays, type Day, weekStartOf } from '../domain/calendar/day.ts';
import type { RecordsView } from '../records/records.ts';
import { planFrame, planWeeks } from './plan-frame.ts';

/** How many rescues there were, and what they cost in minutes. */
export type RescueSum = { readonly rescues: number; readonly minutes: number };

/** A week by its Monday. `over` is false for the week still running. */
export type RescueWeek = RescueSum & {
  readonly weekStart: Day;
  readonly over: boolean;
  readonly excused: boolean;
};

/** What the first weeks and the last ones cost, each `weeks` in number, and the difference in minutes a week. */
export type RescueChange = {
  readonly weeks: number;
  readonly first: RescueSum;
  readonly last: RescueSum;
  readonly minutesAWeek: number;
};

/** What rescuing deals cost. `byRep` has whoever was rescued, dearest first; null stands for nobody in particular. */
export type RescuesCost = {
  readonly weeks: readonly RescueWeek[];
  readonly total: RescueSum;
  readonly change: RescueChange | null;
  readonly byRep: readonly (RescueSum & { readonly repId: string | null })[];
};

/** So many weeks at either end are compared, fewer as long as there aren't so many. */
const COMPARED_WEEKS = 4;
const LEAST_COMPARED = 2;

/**
 * The cost of rescues up to `today`, week by week of the plan.
 *
 * `change` compares the first four weeks that are over with the last four; with fewer than eight it compares halves, with
 * fewer than four it is null. Excused weeks and the running one are left out of it: they would look like progress.
 *
 * @example
 * // By hand: 90, 60, 30 and 0 minutes in the first four weeks, today in the fifth: (30 + 0) / 2 - (90 + 60) / 2 = -60.
 * rescuesCost(records, today).change?.minutesAWeek // -60
 */
export function rescuesCost(records: RecordsView, today: Day): RescuesCost {
  const { axis } = planFrame(records, today);
  const rescues = records.all('rescue').filter(({ day }) => day <= today);
  const excused = new Set(records.all('excused-week').map(({ weekStart }) => weekStart));
  const byWeek = sumsBy(rescues, ({ day }) => weekStartOf(day));
  const weeks = planWeeks(axis, today)
    .filter((weekStart) => weekStart <= today)
    .map(
      (weekStart): RescueWeek => ({
        weekStart,
        ...(byWeek.get(weekStart) ?? NOTHING),
        over: addDays(weekStart, 6) < today,
        excused: excused.has(weekStart),
      }),
    );
  return {
    weeks,
    total: sumOf(rescues.map(({ minutes }) => ({ rescues: 1, minutes }))),
    change: changeOf(weeks.filter(({ over, excused: isExcused }) => over && !isExcused)),
    byRep: [...sumsBy(rescues, ({ repId }) => repId)]
      .map(([repId, sum]) => ({ repId, ...sum }))
      .sort((a, b) => b.minutes - a.minutes || b.rescues - a.rescues),
  };
}

const NOTHING: RescueSum = { rescues: 0, minutes: 0 };

function sumOf(all: readonly RescueSum[]): RescueSum {
  return all.reduce(
    (sum, { rescues, minutes }) => ({ rescues: sum.rescues + rescues, minutes: sum.minutes + minutes }),
    NOTHING,
  );
}

function sumsBy<Item extends { readonly minutes: number }, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, RescueSum> {
  const sums = new Map<Key, RescueSum>();
  for (const item of items) {
    const key = keyOf(item);
    sums.set(key, sumOf([sums.get(key) ?? NOTHING, { rescues: 1, minutes: item.minutes }]));
  }
  return sums;
}

function changeOf(weeks: readonly RescueWeek[]): RescueChange | null {
  const compared = Math.min(COMPARED_WEEKS, Math.floor(weeks.length / 2));
  if (compared < LEAST_COMPARED) return null;
  const first = sumOf(weeks.slice(0, compared));
  const last = sumOf(weeks.slice(-compared));
  return { weeks: compared, first, last, minutesAWeek: (last.minutes - first.minutes) / compared };
}
