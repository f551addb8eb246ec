import { commitmentSchema } from '../../domain/commitment/commitment.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { newCommitment } from './log-session.ts';
import { dayBeforeStart, firstRefusal, unknownRep } from './refusals.ts';

/** Adds a commitment of a rep, with or without a session. */
export const addCommitment = defineCommand({
  payload: commitmentSchema.pick({
    id: true,
    repId: true,
    sessionId: true,
    text: true,
    madeOn: true,
    due: true,
    strength: true,
  }),
  describe: ({ repId }, records) => `Added a commitment of ${records.get('rep', repId)?.name ?? 'a rep'}`,
  reduce: (records, payload) => {
    const refusal = firstRefusal(
      unknownRep(records, [payload.repId]),
      dayBeforeStart(records, payload.madeOn),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    const { repId, sessionId, madeOn, ...written } = payload;
    draft.put('commitment', { ...newCommitment(written, repId, madeOn), sessionId });
    return succeed(draft.changes());
  },
});
