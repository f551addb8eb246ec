import type { Commitment } from '../../../../src/core/domain/commitment/commitment.ts';
import type { SettledStatus, Settlement } from '../../../../src/core/domain/commitment/settlement.ts';

/** A commitment being written, as far as it can take the place of another. */
type Written = { readonly id: string; readonly repId: string | null; readonly text: string };

/**
 * Notes what became of a commitment, or with null that it stays open. A changed one gets a line for what takes its place,
 * with its words to begin with; choosing anything else takes that line away again unless something else was written in it.
 */
export function settleInDraft<Line extends Written>(
  { settled, lines }: { readonly settled: readonly Settlement[]; readonly lines: readonly Line[] },
  commitment: Commitment,
  choice: { readonly status: SettledStatus | null; readonly reason: string },
  blank: Line,
): { settled: Settlement[]; lines: Line[] } {
  const { status, reason } = choice;
  const before = settled.find(({ id }) => id === commitment.id);
  const others = settled.filter(({ id }) => id !== commitment.id);
  const isUntouched = (line: Line) => line.id === before?.replacedBy && line.text === commitment.text;
  const left = status === 'changed' ? [...lines] : lines.filter((line) => !isUntouched(line));
  if (status === null) return { settled: others, lines: left };
  const settlement = {
    id: commitment.id,
    status,
    reason: status === 'dropped' ? reason : '',
    replacedBy: null,
  };
  if (status !== 'changed') return { settled: [...others, settlement], lines: left };
  const replacement = { ...blank, repId: commitment.repId, text: commitment.text };
  const written = left.filter(({ text }) => text.trim() !== '');
  return {
    settled: [...others, { ...settlement, replacedBy: replacement.id }],
    lines: [...written, replacement],
  };
}

/** What is settled of the commitments at hand; a change whose new line is gone is none. */
export function settledOf(
  settled: readonly Settlement[],
  commitments: readonly Commitment[],
  lines: readonly Written[],
): Settlement[] {
  return settled.filter(
    ({ id, status, replacedBy }) =>
      commitments.some((commitment) => commitment.id === id) &&
      (status !== 'changed' || lines.some((line) => line.id === replacedBy)),
  );
}

/** What stands in the way of settling, by the commitment's id. */
export function problemsOfSettling(settled: readonly Settlement[]): Record<string, string> {
  return Object.fromEntries(
    settled
      .filter(({ status, reason }) => status === 'dropped' && reason.trim() === '')
      .map(({ id }) => [id, 'A reason in a few words, so that the history stays honest.']),
  );
}
