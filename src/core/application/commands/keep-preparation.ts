import { preparationSchema } from '../../domain/preparation/preparation.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, firstRefusal, unknownRep } from './refusals.ts';

/** Keeps a prepared conversation, a new one or the changed one. Which session came of it is no part of what is written. */
export const keepPreparation = defineCommand({
  payload: preparationSchema.omit({ sessionId: true }),
  describe: ({ id, repId }, records) =>
    `${records.get('preparation', id) ? 'Changed the preparation' : 'Prepared a conversation'} with ${records.get('rep', repId)?.name ?? 'a rep'}`,
  reduce: (records, preparation) => {
    const refusal = firstRefusal(
      unknownRep(records, [preparation.repId]),
      dayBeforeStart(records, preparation.day),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    const sessionId = records.get('preparation', preparation.id)?.sessionId ?? null;
    draft.put('preparation', { ...preparation, sessionId });
    return succeed(draft.changes());
  },
});
