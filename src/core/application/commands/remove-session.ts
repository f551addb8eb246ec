import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';
import { dropCommitmentRecord } from './settling.ts';

/** Removes a logged session with the commitments made in it; a transcript, tally or preparation of it stays, without the session. */
export const removeSession = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the session of ${records.get('session', id)?.day ?? 'a day'}`,
  reduce: (records, { id }) => {
    const found = find(records, 'session', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('session', id);
    for (const commitment of records.all('commitment')) {
      if (commitment.sessionId === id) dropCommitmentRecord(draft, records, commitment.id);
    }
    for (const preparation of records.all('preparation')) {
      if (preparation.sessionId === id) draft.put('preparation', { ...preparation, sessionId: null });
    }
    for (const talk of records.all('conversation')) {
      if (talk.sessionId === id) draft.put('conversation', { ...talk, sessionId: null });
    }
    for (const tally of records.all('tally')) {
      if (tally.sessionId === id) draft.put('tally', { ...tally, sessionId: null });
    }
    return succeed(draft.changes());
  },
});
