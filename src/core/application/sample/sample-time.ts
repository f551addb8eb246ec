import type { CategoryGroupKey } from '../../domain/audit/category-group.ts';
import { handEntryId } from '../../domain/audit/hand-entry-id.ts';
import type { TimeEntry } from '../../domain/audit/time-entry.ts';
import { type Day, weekdayOf } from '../../domain/calendar/day.ts';
import type { Random } from './random.ts';
import type { SampleShape, SampleWeek } from './shape.ts';

/** The share of working time of each group in the first week and once the manager has changed. */
const GROUP_SHARES: Readonly<Record<CategoryGroupKey, readonly [first: number, later: number]>> = {
  coaching: [0.085, 0.27],
  supervising: [0.19, 0.16],
  rescuing: [0.22, 0.08],
  administering: [0.3, 0.25],
  selling: [0.14, 0.14],
  training: [0.035, 0.06],
  other: [0.03, 0.04],
};

/** How a group's time falls on its categories, with a weight for each working day from Monday to Friday. */
const CATEGORY_WEIGHTS: Readonly<
  Record<CategoryGroupKey, Readonly<Record<string, readonly [number, number, number, number, number]>>>
> = {
  coaching: {
    'one-to-one': [0.5, 2, 1.5, 2, 0.5],
    'deal-coaching': [1, 1, 1, 1, 0.5],
    'team-skill-session': [0, 0, 2, 0, 0],
    'call-review': [0, 1, 0, 1, 1],
    'coaching-preparation': [0.6, 0.2, 0.2, 0.2, 0.4],
  },
  supervising: { 'pipeline-review': [2, 1, 0.5, 1, 1], forecast: [2, 0, 0, 0.5, 2] },
  rescuing: { 'deal-takeover': [1, 2, 2, 2, 1], firefighting: [1, 1, 1, 1.5, 1] },
  administering: {
    reporting: [1, 0.5, 0.5, 0.5, 3],
    email: [2, 2, 2, 2, 2],
    'internal-meetings': [3, 1, 1, 1, 0.5],
    hiring: [0, 0, 1, 0.5, 0],
  },
  selling: { 'own-accounts': [1, 1, 1, 1, 1.5], 'customer-meetings': [0.5, 2, 1, 2, 0.5] },
  training: { training: [0, 0, 1.5, 0.5, 0] },
  other: { travel: [0.5, 1, 0.5, 1, 0.5] },
};

const MINUTES_A_DAY = 480;
const STEP = 5;

/** One week in six was written down badly. */
const BADLY_KEPT = { every: 6, at: 3 } as const;

/** Time entries for all working days up to yesterday, except for excused weeks, in which nobody wrote anything down. */
export function sampleTime(shape: SampleShape): TimeEntry[] {
  const random = shape.randomFor('time');
  return shape.weeks
    .filter((week) => !week.excused)
    .flatMap((week) =>
      week.workingDays.filter((day) => day < shape.today).flatMap((day) => entriesOfDay(day, week, random)),
    );
}

function entriesOfDay(day: Day, week: SampleWeek, random: Random): TimeEntry[] {
  const badly = week.position % BADLY_KEPT.every === BADLY_KEPT.at;
  const total = MINUTES_A_DAY * (badly ? 0.6 : 0.92) * random.about(0.08);
  const weekday = weekdayOf(day) - 1;
  const weights = Object.entries(CATEGORY_WEIGHTS).flatMap(([group, categories]) => {
    const [first, later] = GROUP_SHARES[group as CategoryGroupKey];
    const share = first + (later - first) * week.progress;
    const whole =
      Object.values(categories)
        .flat()
        .reduce((sum, weight) => sum + weight, 0) / 5;
    return Object.entries(categories).map(
      ([category, perDay]) =>
        [category, (share * (perDay[weekday] ?? 0) * random.about(0.3)) / Math.max(whole, 0.1)] as const,
    );
  });
  return [...weights, ['breaks', 0.09 * random.about(0.3)] as const].flatMap(([category, weight]) => {
    const minutes = Math.round((total * weight) / STEP) * STEP;
    return minutes < 2 * STEP ? [] : [entryOf(day, category, minutes)];
  });
}

function entryOf(day: Day, categoryId: string, minutes: number): TimeEntry {
  const id = handEntryId(day, categoryId);
  return { id, day, categoryId, minutes, start: null, repIds: [], note: '', source: 'hand' };
}
