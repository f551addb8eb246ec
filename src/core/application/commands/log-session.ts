import { z } from 'zod';
import { commitmentSchema } from '../../domain/commitment/commitment.ts';
import { sessionSchema } from '../../domain/session/coaching-session.ts';
import { succeed } from '../../foundation/outcome.ts';
import { type Draft, startDraft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, firstRefusal, unknownRep } from './refusals.ts';

/** A session as it is logged, with what the reps committed to in it. */
export const sessionLogSchema = z.object({
  session: sessionSchema,
  commitments: z
    .array(commitmentSchema.pick({ id: true, repId: true, text: true, due: true, strength: true }))
    .max(200),
});
export type SessionLog = z.infer<typeof sessionLogSchema>;

/** The names of a session's reps, for the history: up to three, else how many. */
export function namesOf(records: RecordsView, repIds: readonly string[]): string {
  if (repIds.length > 3) return `${repIds.length} reps`;
  return repIds.map((id) => records.get('rep', id)?.name ?? 'a rep').join(', ');
}

/** Why a session can't be logged; null when it can. */
export function refusalOfSession(
  records: RecordsView,
  { session, commitments }: SessionLog,
): ReturnType<typeof firstRefusal> {
  return firstRefusal(
    dayBeforeStart(records, session.day),
    unknownRep(records, session.repIds),
    unknownRep(
      records,
      commitments.map((commitment) => commitment.repId),
    ),
  );
}

/** Drafts a logged session and its commitments, which are open. */
export function putSession(draft: Draft, { session, commitments }: SessionLog): void {
  draft.put('session', session);
  for (const commitment of commitments) {
    draft.put('commitment', {
      ...commitment,
      sessionId: session.id,
      madeOn: session.day,
      status: 'open',
      settledOn: null,
      reason: '',
    });
  }
}

/** Logs a coaching session that took place, with what the reps committed to in it. */
export const logSession = defineCommand({
  payload: sessionLogSchema,
  describe: ({ session }, records) => `Logged a session with ${namesOf(records, session.repIds)}`,
  reduce: (records, log) => {
    const refusal = refusalOfSession(records, log);
    if (refusal) return refusal;
    const draft = startDraft(records);
    putSession(draft, log);
    return succeed(draft.changes());
  },
});
