import { type Day, weekStartOf } from '../../../../src/core/domain/calendar/day.ts';
import type { Commitment } from '../../../../src/core/domain/commitment/commitment.ts';
import type { CoachingSession, SessionForm } from '../../../../src/core/domain/session/coaching-session.ts';

const NONE: readonly Commitment[] = [];

/** Which sessions to show; null is all of them. */
export type SessionFilter = { readonly repId: string | null; readonly form: SessionForm | null };

/** A line of the log: a week's heading with what it holds, or a session with what came of it. */
export type SessionRow =
  | { readonly kind: 'week'; readonly weekStart: Day; readonly sessions: number; readonly minutes: number }
  | {
      readonly kind: 'session';
      readonly session: CoachingSession;
      readonly commitments: readonly Commitment[];
    };

/** Commitments by the session they were made in. */
export function commitmentsBySession(commitments: readonly Commitment[]): Map<string, Commitment[]> {
  const bySession = new Map<string, Commitment[]>();
  for (const commitment of commitments) {
    if (commitment.sessionId === null) continue;
    const known = bySession.get(commitment.sessionId);
    if (known) known.push(commitment);
    else bySession.set(commitment.sessionId, [commitment]);
  }
  return bySession;
}

/** The sessions that pass the filter, newest first; of one day the latest logged first. */
export function filteredSessions(
  sessions: readonly CoachingSession[],
  { repId, form }: SessionFilter,
): CoachingSession[] {
  return sessions
    .filter(
      (session) =>
        (repId === null || session.repIds.includes(repId)) && (form === null || session.form === form),
    )
    .reverse()
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The log's lines: sessions, newest first as `filteredSessions` gives them, under a heading for each week. */
export function sessionRows(
  sessions: readonly CoachingSession[],
  commitments: ReadonlyMap<string, readonly Commitment[]>,
): SessionRow[] {
  const weeks: { readonly weekStart: Day; readonly ofWeek: CoachingSession[] }[] = [];
  for (const session of sessions) {
    const week = weeks.at(-1);
    // Days compare as their letters do; reckoning the week of each of thousands would be felt when one is changed.
    if (week && session.day >= week.weekStart) week.ofWeek.push(session);
    else weeks.push({ weekStart: weekStartOf(session.day), ofWeek: [session] });
  }
  return weeks.flatMap(({ weekStart, ofWeek }): SessionRow[] => [
    {
      kind: 'week',
      weekStart,
      sessions: ofWeek.length,
      minutes: ofWeek.reduce((sum, { minutes }) => sum + minutes, 0),
    },
    ...ofWeek.map(
      (session): SessionRow => ({
        kind: 'session',
        session,
        commitments: commitments.get(session.id) ?? NONE,
      }),
    ),
  ]);
}
