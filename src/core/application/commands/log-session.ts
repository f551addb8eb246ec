import { z } from 'zod';
import type { Day } from '../../domain/calendar/day.ts';
import { type Commitment, commitmentSchema } from '../../domain/commitment/commitment.ts';
import { settlementSchema } from '../../domain/commitment/settlement.ts';
import { sessionSchema } from '../../domain/session/coaching-session.ts';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { type Draft, startDraft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, firstRefusal, unknownRep } from './refusals.ts';
import { putSettlements, refusalOfSettling } from './settling.ts';

/** A commitment as it is written down in a session. */
export const writtenCommitmentSchema = commitmentSchema.pick({
  id: true,
  repId: true,
  text: true,
  due: true,
  strength: true,
});

/**
 * A session as it is logged, with what the reps committed to in it, what became of commitments from before, and the
 * preparation that it came of, with the questions of it that were asked.
 */
export const sessionLogSchema = z.object({
  session: sessionSchema,
  commitments: z.array(writtenCommitmentSchema).max(200),
  settled: z.array(settlementSchema).max(200).optional(),
  preparation: z.object({ id: idSchema, asked: z.array(idSchema).max(20) }).optional(),
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
  { session, commitments, settled = [] }: SessionLog,
): ReturnType<typeof firstRefusal> {
  return firstRefusal(
    dayBeforeStart(records, session.day),
    unknownRep(records, session.repIds),
    unknownRep(
      records,
      commitments.map((commitment) => commitment.repId),
    ),
    refusalOfSettling(records, settled, (id) => commitments.some((commitment) => commitment.id === id)),
  );
}

/** An open commitment made on a day. */
export function newCommitment(
  written: Pick<Commitment, 'id' | 'text' | 'due' | 'strength'>,
  repId: string,
  madeOn: Day,
): Omit<Commitment, 'sessionId'> {
  return { ...written, repId, madeOn, status: 'open', settledOn: null, reason: '', replacedBy: null };
}

/** Drafts a logged session, its commitments, which are open, and what became of those from before. */
export function putSession(
  draft: Draft,
  { session, commitments, settled = [], preparation }: SessionLog,
): void {
  draft.put('session', session);
  for (const { repId, ...written } of commitments) {
    draft.put('commitment', { ...newCommitment(written, repId, session.day), sessionId: session.id });
  }
  putSettlements(draft, settled, session.day);
  const prepared = preparation && draft.get('preparation', preparation.id);
  if (!prepared) return;
  const questions = prepared.questions.map((question) => ({
    ...question,
    asked: preparation.asked.includes(question.id),
  }));
  draft.put('preparation', { ...prepared, questions, sessionId: session.id });
}

/** Logs a coaching session that took place, with what came of it. */
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
