import { z } from 'zod';
import { commitmentSchema } from '../../domain/commitment/commitment.ts';
import { sessionSchema } from '../../domain/session/coaching-session.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, firstRefusal, unknownRep } from './refusals.ts';

/** The names of a session's reps, for the history. */
function namesOf(records: RecordsView, repIds: readonly string[]): string {
  if (repIds.length > 3) return `${repIds.length} reps`;
  return repIds.map((id) => records.get('rep', id)?.name ?? 'a rep').join(', ');
}

/** Logs a coaching session that took place, with what the reps committed to in it. */
export const logSession = defineCommand({
  payload: z.object({
    session: sessionSchema,
    commitments: z
      .array(commitmentSchema.pick({ id: true, repId: true, text: true, due: true, strength: true }))
      .max(200),
  }),
  describe: ({ session }, records) => `Logged a session with ${namesOf(records, session.repIds)}`,
  reduce: (records, { session, commitments }) => {
    const refusal = firstRefusal(
      dayBeforeStart(records, session.day),
      unknownRep(records, session.repIds),
      unknownRep(
        records,
        commitments.map((commitment) => commitment.repId),
      ),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
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
    return succeed(draft.changes());
  },
});
