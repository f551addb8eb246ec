import { z } from 'zod';
import { sessionSchema } from '../../domain/session/coaching-session.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, find, firstRefusal, unknownRep } from './refusals.ts';

/** Changes a logged session. A live tally of it keeps to its day and reps. */
export const editSession = defineCommand({
  payload: z.object({ id: sessionSchema.shape.id, patch: sessionSchema.omit({ id: true }).partial() }),
  describe: ({ id }, records) => `Changed the session of ${records.get('session', id)?.day ?? 'a day'}`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'session', id);
    if (!found.ok) return found;
    const next = patched(found.value, patch);
    const refusal = firstRefusal(dayBeforeStart(records, next.day), unknownRep(records, next.repIds));
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('session', next);
    for (const tally of records.all('tally')) {
      if (tally.sessionId !== id) continue;
      draft.put('tally', { ...tally, day: next.day, repIds: [...next.repIds] });
    }
    return succeed(draft.changes());
  },
});
