import type { Audit } from '../domain/audit/audit.ts';
import type { CategoryGroupKey } from '../domain/audit/category-group.ts';
import { addDays, type Day } from '../domain/calendar/day.ts';
import type { RecordsView } from '../records/records.ts';
import { laterDay, planFrame, planWeeks } from './plan-frame.ts';
import { MEASURED_FROM, TARGET_SHARE, type TimeShare, timeShare } from './time-share.ts';

/**
 * The measured time that hours are taken out of, as minutes of an average week. `source` says where it comes from: a week
 * that was measured well enough, a frozen audit, or (`thin-week`) the best that there is, a week with too little in it.
 */
export type ReclaimBase = {
  readonly source: 'week' | 'audit' | 'thin-week';
  readonly name: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly coverage: number | null;
  readonly recordedMinutes: number;
  readonly coachingMinutes: number;
  readonly minutesToFree: number;
  readonly byGroup: ReadonlyMap<CategoryGroupKey, number>;
};

type Measured = Pick<TimeShare, 'recordedMinutes' | 'coachingMinutes' | 'coverage' | 'byDay' | 'byGroup'>;
type Source = Pick<ReclaimBase, 'source' | 'name' | 'from' | 'to'>;

function baseOf(measured: Measured, source: Source, workingDaysPerWeek: number): ReclaimBase {
  const worked = measured.byDay.filter(({ expected }) => expected > 0).length;
  const weeks = worked > 0 ? worked / workingDaysPerWeek : measured.byDay.length / 7;
  const perWeek = (minutes: number) => Math.round(minutes / weeks);
  const toFree = (TARGET_SHARE * measured.recordedMinutes - measured.coachingMinutes) / weeks;
  return {
    ...source,
    coverage: measured.coverage,
    recordedMinutes: perWeek(measured.recordedMinutes),
    coachingMinutes: perWeek(measured.coachingMinutes),
    minutesToFree: Math.max(0, Math.round(toFree)),
    byGroup: new Map(measured.byGroup.map(({ group, minutes }) => [group, perWeek(minutes)])),
  };
}

function latestAudit(audits: readonly Audit[]): Audit | null {
  const usable = audits.filter(({ snapshot }) => (snapshot.coverage ?? 0) >= MEASURED_FROM);
  return usable.reduce<Audit | null>(
    (best, audit) =>
      !best || audit.to > best.to || (audit.to === best.to && audit.version > best.version) ? audit : best,
    null,
  );
}

/**
 * What the planning of hours begins with on a day: the latest week with enough time in it, or a frozen audit that ends
 * later than that; without either the latest week with any time; null when no time is recorded at all.
 *
 * @example
 * // By hand: a week of 2,000 recorded minutes, 180 of them coaching: .25 x 2,000 - 180 = 320 minutes to free.
 * reclaimBase(records, today)?.minutesToFree // 320
 */
export function reclaimBase(records: RecordsView, today: Day): ReclaimBase | null {
  const { axis, workingDaysPerWeek } = planFrame(records, today);
  const weeks = planWeeks(axis, today)
    .filter((weekStart) => weekStart <= today)
    .reverse();
  // The running week counts whole: who enters its totals ahead plans with them.
  const shareOfWeek = (weekStart: Day) =>
    timeShare(records, laterDay(weekStart, axis.firstDay), addDays(weekStart, 6));
  const week = firstOf(weeks, shareOfWeek, ({ coverage }) => (coverage ?? 0) >= MEASURED_FROM);
  const audit = latestAudit(records.all('audit'));
  if (audit && (!week || audit.to > week.to)) {
    const { name, from, to, snapshot } = audit;
    return baseOf(snapshot, { source: 'audit', name, from, to }, workingDaysPerWeek);
  }
  const latest = week ?? firstOf(weeks, shareOfWeek, ({ recordedMinutes }) => recordedMinutes > 0);
  if (!latest) return null;
  const { from, to } = latest;
  return baseOf(latest, { source: week ? 'week' : 'thin-week', name: null, from, to }, workingDaysPerWeek);
}

/** The first of the weeks' shares that will do; later ones are not computed. */
function firstOf(
  weeks: readonly Day[],
  shareOfWeek: (weekStart: Day) => TimeShare,
  willDo: (share: TimeShare) => boolean,
): TimeShare | null {
  for (const weekStart of weeks) {
    const share = shareOfWeek(weekStart);
    if (willDo(share)) return share;
  }
  return null;
}
