import { daySchema } from '../../domain/calendar/day-schema.ts';
import { commitmentSchema } from '../../domain/commitment/commitment.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { newCommitment } from './log-session.ts';
import { find, firstRefusal } from './refusals.ts';
import { putSettlements, refusalOfSettling } from './settling.ts';

const SETTLED_WORDS = {
  open: 'Reopened a commitment of',
  kept: 'Marked as kept a commitment of',
  missed: 'Marked as missed a commitment of',
  changed: 'Changed for another a commitment of',
  dropped: 'Dropped a commitment of',
} as const;

/**
 * Says what became of a commitment: kept, missed, dropped with a reason, changed into another one, or open again. The other
 * one, `into`, is made in the same step.
 */
export const settleCommitment = defineCommand({
  payload: commitmentSchema.pick({ id: true, status: true, reason: true }).extend({
    on: daySchema,
    into: commitmentSchema.pick({ id: true, text: true, due: true, strength: true }).optional(),
  }),
  describe: ({ id, status }, records) => {
    const repId = records.get('commitment', id)?.repId;
    return `${SETTLED_WORDS[status]} ${(repId && records.get('rep', repId)?.name) || 'a rep'}`;
  },
  reduce: (records, { id, status, reason, on, into }) => {
    const found = find(records, 'commitment', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    if (status === 'open') {
      draft.put('commitment', { ...found.value, status, reason, settledOn: null, replacedBy: null });
      return succeed(draft.changes());
    }
    const settled = [{ id, status, reason, replacedBy: into?.id ?? null }];
    const refusal = firstRefusal(refusalOfSettling(records, settled, (each) => each === into?.id));
    if (refusal) return refusal;
    if (status === 'changed' && into) {
      draft.put('commitment', { ...newCommitment(into, found.value.repId, on), sessionId: null });
    }
    putSettlements(draft, settled, on);
    return succeed(draft.changes());
  },
});
