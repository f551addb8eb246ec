import { compareDays } from '../domain/calendar/day.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import type { RecordsView } from '../records/records.ts';

/**
 * The open commitments that the next session with these reps takes up, those due first at the front; without those made
 * in `sessionId`, the session that is being written.
 *
 * @example
 * // By hand: Ana has one due on the 12th and one on the 9th open, one kept; Ben has one open.
 * carriedCommitments(records, ['ana'], null).map(({ due }) => due) // the 9th, the 12th
 */
export function carriedCommitments(
  records: RecordsView,
  repIds: readonly string[],
  sessionId: string | null,
): Commitment[] {
  return records
    .all('commitment')
    .filter(
      (commitment) =>
        commitment.status === 'open' &&
        repIds.includes(commitment.repId) &&
        (sessionId === null || commitment.sessionId !== sessionId),
    )
    .sort((a, b) => compareDays(a.due, b.due));
}
