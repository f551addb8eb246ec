import { COACHING_SHARE_BAND } from '../content/coaching-bands.ts';
import { MINIMUM_COVERAGE_PERCENT } from '../content/gate-thresholds.ts';
import type { TimeEntry } from '../domain/audit/time-entry.ts';
import { addDays, type Day, daysFrom, weekStartOf } from '../domain/calendar/day.ts';
import type { RecordsView } from '../records/records.ts';
import { laterDay, middleOfWeek, type PlanFrame, planDayFromOf, planFrame, planWeeks } from './plan-frame.ts';
import { shareOfEntries, type TimeShare } from './time-account.ts';

export type { TimeShare } from './time-account.ts';
export { TARGET_SHARE } from './time-account.ts';

/** The coverage of 0 to 1 from which a week counts as measured. */
export const MEASURED_FROM = MINIMUM_COVERAGE_PERCENT / 100;

/**
 * The time of one week; `current` when the week isn't over. Expected are the minutes of all its days then too, while what
 * is recorded for days still to come doesn't count yet: its coverage is still growing.
 */
export type WeekTimeShare = TimeShare & {
  readonly weekStart: Day;
  readonly planDayFrom: number;
  readonly current: boolean;
};

/** How a coaching share reads against the band of 25–40%. */
export type ShareBand = 'typical' | 'building' | 'on-target' | 'above';

/** The band of a coaching share of 0 to 1. `shareBand(0.09)` is 'typical', `shareBand(0.25)` is 'on-target'. */
export function shareBand(share: number): ShareBand {
  const percent = Math.round(share * 1e6) / 1e4;
  if (percent < COACHING_SHARE_BAND.typicalBelow) return 'typical';
  if (percent < COACHING_SHARE_BAND.targetFrom) return 'building';
  return percent <= COACHING_SHARE_BAND.targetTo ? 'on-target' : 'above';
}

/**
 * The time of a span, both days included.
 *
 * Expected are `minutesPerDay` on each working day that is no holiday and not before the plan's first day.
 * Minutes to free a week: target share x recorded minutes - coaching minutes, over the span's working weeks.
 *
 * @example
 * // By hand: Monday to Sunday, five working days of 480 min = 2,400 expected. Recorded: 2,000 min, 180 of them
 * // coaching, and 150 min of breaks that don't count. Share 180 / 2,000 = .09; coverage 2,000 / 2,400 = .833;
 * // to free .25 x 2,000 - 180 = 320 min a week.
 * timeShare(records, toDay('2026-03-02'), toDay('2026-03-08')).coachingShare // 0.09
 */
export function timeShare(records: RecordsView, from: Day, to: Day): TimeShare {
  const entries = records.all('time-entry').filter((entry) => entry.day >= from && entry.day <= to);
  return shareOfEntries(entries, { from, to, records, frame: planFrame(records, from) });
}

/**
 * The time of each ISO week from the plan's first day to the week of `today`, also after the plan's end. Days before
 * the first day are expected to hold nothing. Entries of days after `today` don't count: as of a past day the weeks are what
 * they were then.
 */
export function weeklyTimeShare(records: RecordsView, today: Day): WeekTimeShare[] {
  const frame = planFrame(records, today);
  const weeks = planWeeks(frame.axis, today).filter((weekStart) => weekStart <= today);
  return weeklyShares({ records, frame, upTo: today }, weeks)
    .filter((week) => week.from <= today)
    .map((week) => ({ ...week, current: week.to >= today }));
}

type UpTo = { readonly records: RecordsView; readonly frame: PlanFrame; readonly upTo: Day };

function weeklyShares({ records, frame, upTo }: UpTo, weeks: readonly Day[]): WeekTimeShare[] {
  const entries = new Map<Day, TimeEntry[]>(weeks.map((weekStart) => [weekStart, []]));
  const weekOf = new Map(weeks.flatMap((week) => daysFrom(week, addDays(week, 6)).map((day) => [day, week])));
  for (const entry of records.all('time-entry')) {
    const week = entry.day <= upTo ? weekOf.get(entry.day) : undefined;
    if (week) entries.get(week)?.push(entry);
  }
  return weeks.map((weekStart) => {
    const from = laterDay(weekStart, frame.axis.firstDay);
    const span = { from, to: addDays(weekStart, 6), records, frame };
    const share = shareOfEntries(entries.get(weekStart) ?? [], span);
    return { ...share, weekStart, planDayFrom: planDayFromOf(frame.axis, weekStart), current: false };
  });
}

/**
 * The latest week with a coverage of at least {@link MEASURED_FROM} whose Wednesday lies from `from` to `to`; null when
 * no week is measured well enough to read a share from. Entries of days after `to` don't count.
 */
export function bestMeasuredWeek(records: RecordsView, from: Day, to: Day): WeekTimeShare | null {
  return measuredWeeks(records, from, to).at(-1) ?? null;
}

/**
 * All weeks with a coverage of at least {@link MEASURED_FROM} whose Wednesday lies from `from` to `to`, earliest first.
 * Entries of days after `to` don't count.
 */
export function measuredWeeks(records: RecordsView, from: Day, to: Day): WeekTimeShare[] {
  return weeksWithin(records, from, to).filter(({ coverage }) => (coverage ?? 0) >= MEASURED_FROM);
}

/**
 * The weeks whose Wednesday lies from `from` to `to`, whatever their coverage. A week that goes on after `to` has only the
 * entries up to `to`, and the expected minutes of all its days.
 */
export function weeksWithin(records: RecordsView, from: Day, to: Day): WeekTimeShare[] {
  const frame = planFrame(records, from);
  const weeks = daysFrom(weekStartOf(from), to).filter((day, index) => {
    const middle = middleOfWeek(day);
    return index % 7 === 0 && middle >= from && middle <= to;
  });
  return weeklyShares({ records, frame, upTo: to }, weeks);
}
