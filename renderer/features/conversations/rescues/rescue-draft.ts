import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Rescue } from '../../../../src/core/domain/rescue/rescue.ts';
import { problemOfDay } from '../log/session-problems.ts';

/** A rescue while it is written. */
export type RescueDraft = {
  readonly day: Day | null;
  readonly repId: string | null;
  readonly minutes: number | '';
  readonly what: string;
  readonly askInstead: string;
  readonly dealName: string;
};

const USUAL_MINUTES = 30;
const MINUTES_MAX = 600;

/** The draft of a rescue that was logged, or of a new one today. */
export function draftOfRescue(rescue: Rescue | undefined, today: Day): RescueDraft {
  if (rescue) return { ...rescue, dealName: rescue.dealName ?? '' };
  return { day: today, repId: null, minutes: USUAL_MINUTES, what: '', askInstead: '', dealName: '' };
}

/** What stands in the way of saving, by field. */
export function problemsOfRescue(
  { day, minutes, what }: RescueDraft,
  days: { firstDay: Day; today: Day },
): Partial<Record<'day' | 'minutes' | 'what', string>> {
  const ofDay = problemOfDay(day, days);
  const badMinutes = minutes === '' || minutes < 1 || minutes > MINUTES_MAX;
  return {
    ...(ofDay !== null && { day: ofDay }),
    ...(badMinutes && { minutes: 'Between 1 minute and 10 hours.' }),
    ...(what.trim() === '' && { what: 'Write in a few words what you took over.' }),
  };
}

/** The fields of the record; null while day or minutes are missing. */
export function fieldsOfRescue({
  day,
  minutes,
  dealName,
  what,
  askInstead,
  repId,
}: RescueDraft): Omit<Rescue, 'id'> | null {
  if (day === null || minutes === '') return null;
  return {
    day,
    repId,
    minutes,
    what: what.trim(),
    askInstead: askInstead.trim(),
    dealName: dealName.trim() === '' ? null : dealName.trim(),
  };
}
