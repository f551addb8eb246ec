import { blockOf } from '../domain/audit/day-blocks.ts';
import type { TimeEntry } from '../domain/audit/time-entry.ts';
import { type Day, daysFrom } from '../domain/calendar/day.ts';
import { isWorkingDay } from '../domain/plan/working-day.ts';
import type { RecordsView } from '../records/records.ts';
import { planFrame } from './plan-frame.ts';

/** With at least this part of the working minutes at a known time, a stretch is measured in hours. Our own choice. */
const TIMED_FROM = 0.8;

/**
 * The longest time in which nothing was coached. With basis `hours` it is `minutes` of recorded work between two moments
 * of coaching, or the span's ends, in their order on the clock; with basis `days` it is that many working `days` one
 * after the other with work recorded and no coaching, and `minutes` is what was recorded on them.
 */
export type LongestStretch = {
  readonly basis: 'hours' | 'days';
  readonly minutes: number;
  readonly days: number;
  readonly from: Day;
  readonly to: Day;
};

type WorkPiece = {
  readonly day: Day;
  readonly at: number | null;
  readonly minutes: number;
  readonly coaching: boolean;
};

function piecesOf(records: RecordsView, from: Day, to: Day): WorkPiece[] {
  return records
    .all('time-entry')
    .filter(({ day }) => day >= from && day <= to)
    .flatMap((entry: TimeEntry) => {
      const category = records.get('time-category', entry.categoryId);
      if (category && !category.working) return [];
      const coaching = category?.group === 'coaching';
      return [{ day: entry.day, at: blockOf(entry)?.from ?? null, minutes: entry.minutes, coaching }];
    });
}

/**
 * The longest stretch without coaching within some days, both included; null when nothing was recorded or every minute
 * was coaching.
 *
 * It is measured in hours where at least four fifths of the recorded working minutes have a time of day: work is taken in
 * the order of its beginning, across days; breaks neither count nor end a stretch, and so does work without a time of
 * day, while coaching without one ends the stretch at its day, since it may have been at any hour of it. Otherwise it is
 * measured in working days: a day off is passed over, a working day on which nothing was recorded ends the stretch.
 *
 * @example
 * // By hand, all with times: Monday 9-10 coaching, 10-16 e-mail; Tuesday 9-11 e-mail, 11-12 coaching, 13-17 forecast.
 * // Between the two hours of coaching lie 6 h and 2 h, after the second one 4 h: the longest is 8 h, Monday to Tuesday.
 * longestStretch(records, monday, friday) // { basis: 'hours', minutes: 480, days: 2, from: monday, to: tuesday }
 */
export function longestStretch(records: RecordsView, from: Day, to: Day): LongestStretch | null {
  const pieces = piecesOf(records, from, to);
  const all = minutesOf(pieces);
  const timed = minutesOf(pieces.filter(({ at }) => at !== null));
  if (all === 0) return null;
  return timed / all >= TIMED_FROM ? inHours(pieces) : inDays(records, pieces, daysFrom(from, to));
}

function minutesOf(pieces: readonly WorkPiece[]): number {
  return pieces.reduce((sum, { minutes }) => sum + minutes, 0);
}

function longer(best: LongestStretch | null, next: LongestStretch): LongestStretch | null {
  if (next.minutes === 0) return best;
  const more = next.basis === 'days' ? next.days - (best?.days ?? 0) : 0;
  return !best || more > 0 || (more === 0 && next.minutes > best.minutes) ? next : best;
}

function inHours(pieces: readonly WorkPiece[]): LongestStretch | null {
  const unclear = new Set(pieces.filter(({ at, coaching }) => coaching && at === null).map(({ day }) => day));
  const ordered = pieces
    .filter(({ at }) => at !== null)
    .sort((a, b) => (a.day === b.day ? (a.at ?? 0) - (b.at ?? 0) : a.day < b.day ? -1 : 1));
  let best: LongestStretch | null = null;
  let run: WorkPiece[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) {
      const days = new Set(run.map(({ day }) => day)).size;
      best = longer(best, {
        basis: 'hours',
        minutes: minutesOf(run),
        days,
        from: first.day,
        to: last.day,
      });
    }
    run = [];
  };
  for (const piece of ordered) {
    const last = run.at(-1);
    const passed = [...unclear].some((day) => last && day >= last.day && day <= piece.day);
    if (passed || piece.coaching) close();
    if (!piece.coaching && !unclear.has(piece.day)) run.push(piece);
  }
  close();
  return best;
}

function inDays(
  records: RecordsView,
  pieces: readonly WorkPiece[],
  days: readonly Day[],
): LongestStretch | null {
  const { working } = planFrame(records, days[0] as Day);
  let best: LongestStretch | null = null;
  let run: Day[] = [];
  let minutes = 0;
  for (const day of days) {
    const ofDay = pieces.filter((piece) => piece.day === day);
    const coached = ofDay.some(({ coaching }) => coaching);
    if (coached || (ofDay.length === 0 && isWorkingDay(working, day))) {
      run = [];
      minutes = 0;
    }
    if (coached || ofDay.length === 0 || !isWorkingDay(working, day)) continue;
    run.push(day);
    minutes += minutesOf(ofDay);
    const first = run[0] ?? day;
    best = longer(best, { basis: 'days', minutes, days: run.length, from: first, to: day });
  }
  return best;
}
