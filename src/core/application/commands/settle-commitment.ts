import { daySchema } from '../../domain/calendar/day-schema.ts';
import { commitmentSchema } from '../../domain/commitment/commitment.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

const SETTLED_WORDS = {
  open: 'Reopened a commitment of',
  kept: 'Marked as kept a commitment of',
  missed: 'Marked as missed a commitment of',
  changed: 'Changed for another a commitment of',
  dropped: 'Dropped a commitment of',
} as const;

/** Says what became of a commitment: kept, missed, changed, dropped with a reason, or open again. */
export const settleCommitment = defineCommand({
  payload: commitmentSchema.pick({ id: true, status: true, reason: true }).extend({ on: daySchema }),
  describe: ({ id, status }, records) => {
    const repId = records.get('commitment', id)?.repId;
    return `${SETTLED_WORDS[status]} ${(repId && records.get('rep', repId)?.name) || 'a rep'}`;
  },
  reduce: (records, { id, status, reason, on }) => {
    const found = find(records, 'commitment', id);
    if (!found.ok) return found;
    if (status === 'dropped' && reason.trim() === '') {
      return fail({
        code: 'reason-missing',
        message: 'A commitment is dropped with a reason, so that the rep’s history stays honest.',
        remedy: 'Write the reason in a few words.',
        field: 'reason',
      });
    }
    const draft = startDraft(records);
    draft.put('commitment', { ...found.value, status, reason, settledOn: status === 'open' ? null : on });
    return succeed(draft.changes());
  },
});
