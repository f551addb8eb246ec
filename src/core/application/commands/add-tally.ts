import { z } from 'zod';
import { addsUp, type Tally, tallySchema } from '../../domain/tally/tally.ts';
import { fail, type Problem, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { defineCommand } from '../command.ts';
import { namesOf, putSession, refusalOfSession, sessionLogSchema } from './log-session.ts';
import { dayBeforeStart, find, firstRefusal, unknownRep } from './refusals.ts';

/** Refuses a tally that counted nothing, or whose taps are others than its counts; null when it is one. */
export function noTally(tally: Tally): Problem | null {
  if (tally.tells + tally.asks + tally.reflects === 0) {
    return {
      code: 'tally-empty',
      message: 'Nothing was counted in this tally.',
      remedy: 'Log the session without it, or count at least one.',
    };
  }
  if (addsUp(tally)) return null;
  return {
    code: 'tally-not-adding-up',
    message: 'The taps of this tally are others than its counts.',
    remedy: 'Save the counts without the taps.',
  };
}

/** Refuses a session that isn't there; null when there is none to be, or it is there. */
export function sessionGone(records: RecordsView, sessionId: string | null): Problem | null {
  const found = sessionId === null ? null : find(records, 'session', sessionId);
  return found === null || found.ok ? null : found.problem;
}

/**
 * Keeps a live tally. With `log` the session that it was is logged in the same step: the tally then takes its day and reps
 * from the session.
 */
export const addTally = defineCommand({
  payload: z.object({ tally: tallySchema, log: sessionLogSchema.nullable() }),
  describe: ({ tally, log }, records) =>
    log
      ? `Logged a session with ${namesOf(records, log.session.repIds)}, with its live tally`
      : `Added a live tally of ${tally.day}`,
  reduce: (records, { tally, log }) => {
    const none = noTally(tally);
    if (none) return fail(none);
    const draft = startDraft(records);
    if (log) {
      const refusal = refusalOfSession(records, log);
      if (refusal) return refusal;
      const { id, day, repIds } = log.session;
      putSession(draft, log);
      draft.put('tally', { ...tally, sessionId: id, day, repIds: [...repIds] });
      return succeed(draft.changes());
    }
    const refusal = firstRefusal(
      dayBeforeStart(records, tally.day),
      unknownRep(records, tally.repIds),
      sessionGone(records, tally.sessionId),
    );
    if (refusal) return refusal;
    draft.put('tally', tally);
    return succeed(draft.changes());
  },
});
