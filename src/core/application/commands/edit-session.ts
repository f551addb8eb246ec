import { z } from 'zod';
import { settlementSchema } from '../../domain/commitment/settlement.ts';
import { type CoachingSession, sessionSchema } from '../../domain/session/coaching-session.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { idSchema } from '../../foundation/schema.ts';
import { type Draft, startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { newCommitment, writtenCommitmentSchema } from './log-session.ts';
import { dayBeforeStart, find, firstRefusal, unknownRep } from './refusals.ts';
import { dropCommitmentRecord, putSettlements, refusalOfSettling } from './settling.ts';

/** What is changed in a session's commitments: those written, new or known, and those taken out. */
const commitmentEditsSchema = z.object({
  written: z.array(writtenCommitmentSchema).max(200),
  removed: z.array(idSchema).max(200),
});

const NO_EDITS: z.infer<typeof commitmentEditsSchema> = { written: [], removed: [] };

/** Changes a logged session, and with it the commitments made in it. A live tally of it keeps to its day and reps. */
export const editSession = defineCommand({
  payload: z.object({
    id: sessionSchema.shape.id,
    patch: sessionSchema.omit({ id: true }).partial(),
    commitments: commitmentEditsSchema.optional(),
    settled: z.array(settlementSchema).max(200).optional(),
  }),
  describe: ({ id }, records) => `Changed the session of ${records.get('session', id)?.day ?? 'a day'}`,
  reduce: (records, { id, patch, commitments = NO_EDITS, settled = [] }) => {
    const found = find(records, 'session', id);
    if (!found.ok) return found;
    const next = patched(found.value, patch);
    const { written, removed } = commitments;
    const refusal = firstRefusal(
      dayBeforeStart(records, next.day),
      unknownRep(records, next.repIds),
      unknownRep(
        records,
        written.map(({ repId }) => repId),
      ),
      refusalOfSettling(records, settled, (each) => written.some(({ id: known }) => known === each)),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('session', next);
    for (const each of removed) dropCommitmentRecord(draft, records, each);
    for (const each of written) putWritten(draft, each, next);
    putSettlements(draft, settled, next.day);
    for (const tally of records.all('tally')) {
      if (tally.sessionId !== id) continue;
      draft.put('tally', { ...tally, day: next.day, repIds: [...next.repIds] });
    }
    return succeed(draft.changes());
  },
});

function putWritten(
  draft: Draft,
  { repId, ...words }: z.infer<typeof writtenCommitmentSchema>,
  { id, day }: CoachingSession,
): void {
  const known = draft.get('commitment', words.id);
  draft.put(
    'commitment',
    known ? { ...known, ...words } : { ...newCommitment(words, repId, day), sessionId: id },
  );
}
