import { type Day, weekStartOf } from '../domain/calendar/day.ts';
import type { CoachingFrequency } from './coaching-frequency.ts';

/** How often a rep is coached, in the words of the research: `less` than weekly, weekly, several times a week, daily. */
export const FREQUENCY_BANDS = ['less', 'weekly', 'several', 'daily'] as const;
export type FrequencyBand = (typeof FREQUENCY_BANDS)[number];

/** So many full weeks are looked at. */
export const BAND_WEEKS = 4;

const SEVERAL_FROM = 2;

/** The sessions of a rep in the weeks looked at, and their band; null without a week. */
export type RepBand = {
  readonly repId: string;
  readonly sessions: number;
  readonly weeks: number;
  readonly perWeek: number | null;
  readonly band: FrequencyBand | null;
};

/**
 * The band of so many sessions a week. Daily is one on every working day.
 * @example bandOf(1.25, 5) // 'weekly'
 */
export function bandOf(perWeek: number, workingDays: number): FrequencyBand {
  if (perWeek >= workingDays) return 'daily';
  if (perWeek >= SEVERAL_FROM) return 'several';
  return perWeek >= 1 ? 'weekly' : 'less';
}

/**
 * How often each rep was coached in the last four weeks that are over, excused ones left out.
 *
 * @example
 * // By hand: in four weeks Ana had 1, 2, 1 and 1 sessions: 1.25 a week, weekly. Ben, excused in one of them, had 2, 3, 1: twice a week.
 * frequencyBands(frequency, today, 5).map(({ band }) => band) // ['weekly', 'several']
 */
export function frequencyBands(frequency: CoachingFrequency, today: Day, workingDays: number): RepBand[] {
  const thisWeek = weekStartOf(today);
  return frequency.reps.map(({ repId, weeks }) => {
    const over = weeks.filter(({ weekStart }) => weekStart < thisWeek).slice(-BAND_WEEKS);
    const counted = over.filter(({ state }) => state !== 'excused');
    const sessions = counted.reduce((sum, week) => sum + week.sessions, 0);
    const perWeek = counted.length === 0 ? null : sessions / counted.length;
    return {
      repId,
      sessions,
      weeks: counted.length,
      perWeek,
      band: perWeek === null ? null : bandOf(perWeek, workingDays),
    };
  });
}
