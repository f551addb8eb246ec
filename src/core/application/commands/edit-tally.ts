import { z } from 'zod';
import { addsUp, type Tally, tallySchema } from '../../domain/tally/tally.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { noTally, sessionGone } from './add-tally.ts';
import { dayBeforeStart, find, firstRefusal, unknownRep } from './refusals.ts';

function withoutTaps({ taps: _, ...counts }: Tally): Tally {
  return counts;
}

/** Changes a live tally. Counts that are changed by hand are kept without the taps, which would tell another story. */
export const editTally = defineCommand({
  payload: z.object({
    id: tallySchema.shape.id,
    patch: tallySchema.omit({ id: true, taps: true }).partial(),
  }),
  describe: ({ id }, records) => `Changed the live tally of ${records.get('tally', id)?.day ?? 'a day'}`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'tally', id);
    if (!found.ok) return found;
    const changed = patched(found.value, patch);
    const next = addsUp(changed) ? changed : withoutTaps(changed);
    const refusal = firstRefusal(
      noTally(next),
      dayBeforeStart(records, next.day),
      unknownRep(records, next.repIds),
      sessionGone(records, next.sessionId),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('tally', next);
    return succeed(draft.changes());
  },
});
