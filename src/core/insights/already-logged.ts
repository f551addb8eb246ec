import type { Day } from '../domain/calendar/day.ts';
import type { CoachingSession, SessionForm } from '../domain/session/coaching-session.ts';
import type { RecordsView } from '../records/records.ts';

/** What two entries of one session have in common. */
export type SessionFacts = {
  readonly repIds: readonly string[];
  readonly day: Day | null;
  readonly form: SessionForm;
  readonly minutes: number | null;
};

/**
 * A logged session that a new one looks like: with one of its reps, on its day, in its form and as long; null when
 * there is none. `except` is the session that is being changed.
 *
 * @example
 * // By hand: Ana's one-to-one of 30 minutes on 9 March is logged. A team session with her that day is another one, so is
 * // one of 45 minutes; a second one-to-one of 30 minutes looks like the first.
 * alreadyLogged(records, { repIds: ['ana'], day, form: 'one-to-one', minutes: 30 })?.id // 's1'
 */
export function alreadyLogged(
  records: RecordsView,
  { repIds, day, form, minutes }: SessionFacts,
  except: string | null = null,
): CoachingSession | null {
  const found = records
    .all('session')
    .find(
      (session) =>
        session.id !== except &&
        session.day === day &&
        session.form === form &&
        session.minutes === minutes &&
        session.repIds.some((id) => repIds.includes(id)),
    );
  return found ?? null;
}
