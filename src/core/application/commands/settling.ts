import type { Day } from '../../domain/calendar/day.ts';
import type { Settlement } from '../../domain/commitment/settlement.ts';
import type { Problem } from '../../foundation/outcome.ts';
import type { Draft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { find } from './refusals.ts';

/** Why commitments can't be settled so; null when they can. `isNew` says which ids are made in the same step. */
export function refusalOfSettling(
  records: RecordsView,
  settled: readonly Settlement[],
  isNew: (id: string) => boolean,
): Problem | null {
  for (const { id, status, reason, replacedBy } of settled) {
    const found = find(records, 'commitment', id);
    if (!found.ok) return found.problem;
    if (status === 'dropped' && reason.trim() === '') {
      return {
        code: 'reason-missing',
        message: 'A commitment is dropped with a reason, so that the rep’s history stays honest.',
        remedy: 'Write the reason in a few words.',
        field: 'reason',
      };
    }
    if (status === 'changed' && (replacedBy === null || !isNew(replacedBy))) {
      return {
        code: 'replacement-missing',
        message: `“${found.value.text}” is changed into nothing yet.`,
        remedy: 'Write the commitment that takes its place, or drop it with a reason.',
        field: 'into',
      };
    }
  }
  return null;
}

/** Drafts what became of commitments on a day. */
export function putSettlements(draft: Draft, settled: readonly Settlement[], on: Day): void {
  for (const { id, status, reason, replacedBy } of settled) {
    const commitment = draft.get('commitment', id);
    if (!commitment) continue;
    draft.put('commitment', {
      ...commitment,
      status,
      reason: reason.trim(),
      settledOn: on,
      replacedBy: status === 'changed' ? replacedBy : null,
    });
  }
}

/** Drafts the removal of a commitment. One whose place it had taken is open again. */
export function dropCommitmentRecord(draft: Draft, records: RecordsView, id: string): void {
  draft.remove('commitment', id);
  for (const { id: earlier, replacedBy } of records.all('commitment')) {
    const commitment = replacedBy === id ? draft.get('commitment', earlier) : undefined;
    if (!commitment) continue;
    draft.put('commitment', { ...commitment, status: 'open', settledOn: null, reason: '', replacedBy: null });
  }
}
