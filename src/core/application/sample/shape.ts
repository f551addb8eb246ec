import { addDays, type Day, daysFrom, weekStartOf } from '../../domain/calendar/day.ts';
import type { Holiday } from '../../domain/plan/time-off.ts';
import { isWorkingDay, type WorkingCalendar, workingCalendar } from '../../domain/plan/working-day.ts';
import { type Random, randomOf } from './random.ts';

/** What a sample is asked to be; see `generateSample`. */
export type SampleOptions = {
  readonly seed: number;
  readonly today: Day;
  readonly weeks?: number;
  readonly reps?: number;
  readonly sessionsPerWeek?: number;
  readonly conversations?: number;
  readonly transcripts?: boolean;
};

/** A week of the sample: its Monday, how far the manager has come by then (0 to 1), its working days up to today. */
export type SampleWeek = {
  readonly start: Day;
  readonly position: number;
  readonly progress: number;
  readonly excused: boolean;
  readonly workingDays: readonly Day[];
};

/** The bones of a sample, from which its records are made. */
export type SampleShape = {
  readonly today: Day;
  readonly firstDay: Day;
  readonly weeks: readonly SampleWeek[];
  readonly calendar: WorkingCalendar;
  readonly holiday: Holiday;
  /** Chance of its own for each kind of record, so that more sessions don't change the hours. */
  readonly randomFor: (kind: string) => Random;
};

/** How many weeks it takes until the manager asks and coaches as the sample's last weeks do. */
const WEEKS_TO_CHANGE = 8;

/** Every so many weeks one is excused, counted from the plan's start. */
const EXCUSED_EVERY = 13;
const EXCUSED_WEEK = 4;

/** From this week on the team practises together once a week. */
export const TEAM_SESSIONS_FROM = 5;

const WORKING_DAYS = [1, 2, 3, 4, 5] as const;

/** How far the manager has come in a week: 0 in the first, 1 from the eighth on, slowly at both ends. */
function progressOfWeek(position: number): number {
  const way = Math.min(1, position / (WEEKS_TO_CHANGE - 1));
  return way * way * (3 - 2 * way);
}

/** The shape of a sample: `weeks` weeks, of which today's is the last. */
export function shapeOf({ seed, today, weeks = 8 }: SampleOptions): SampleShape {
  const count = Math.max(1, Math.floor(weeks));
  const firstDay = addDays(weekStartOf(today), -7 * (count - 1));
  const day = addDays(firstDay, 7 * 2 + 3);
  const holiday = { id: day, day, name: 'Company anniversary' };
  const calendar = workingCalendar({ workingDays: [...WORKING_DAYS] }, [holiday]);
  return {
    today,
    firstDay,
    calendar,
    holiday,
    weeks: Array.from({ length: count }, (_, position) => {
      const start = addDays(firstDay, 7 * position);
      const last = position === count - 1 ? today : addDays(start, 6);
      return {
        start,
        position,
        progress: progressOfWeek(position),
        excused: position % EXCUSED_EVERY === EXCUSED_WEEK,
        workingDays: daysFrom(start, last).filter((date) => isWorkingDay(calendar, date)),
      };
    }),
    randomFor: (kind) =>
      randomOf([...kind].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), seed)),
  };
}
