import type { Commitment } from '../../../../src/core/domain/commitment/commitment.ts';
import type { Settlement } from '../../../../src/core/domain/commitment/settlement.ts';
import { takenUp } from '../../../../src/core/domain/practice/shared-words.ts';
import type { QuickSettled } from '../../../../src/core/interchange/quick-entry/quick-entry.ts';

type Line = { readonly id: string; readonly repId: string | null; readonly text: string };

/** What a line says of earlier promises, found among the open ones; `unclear` is a sentence where one can't be told. */
export type TypedSettlements = { readonly settled: Settlement[]; readonly unclear: string | null };

/**
 * Finds the promises that were meant. The only open one needs no words; among several, the one that shares most words with
 * what was typed, or for a changed one with what takes its place. `lines` are the promises of the line itself.
 */
export function typedSettlements(
  typed: readonly QuickSettled[],
  carried: readonly Commitment[],
  lines: readonly Line[],
): TypedSettlements {
  const settled: Settlement[] = [];
  for (const { status, which, reason } of typed) {
    const open = carried.filter(({ id }) => !settled.some((one) => one.id === id));
    const found = whichOf(open, which || (status === 'changed' ? (lines[0]?.text ?? '') : ''), which !== '');
    if (!found) return { settled, unclear: sayWhich(status, open.length) };
    const line = lines.find(
      ({ repId, text }) => text.trim() !== '' && (repId ?? found.repId) === found.repId,
    );
    if (status === 'changed' && !line) {
      return {
        settled,
        unclear: `Write what takes the place of “${found.text}”: “changed to: call CFO by Fri”.`,
      };
    }
    settled.push({
      id: found.id,
      status,
      reason,
      replacedBy: status === 'changed' ? (line?.id ?? null) : null,
    });
  }
  return { settled, unclear: null };
}

function whichOf(open: readonly Commitment[], words: string, isNamed: boolean): Commitment | null {
  const [only, ...others] = open;
  if (only && others.length === 0 && !isNamed) return only;
  const scored = open
    .map((commitment) => ({ commitment, shared: takenUp(words, commitment.text).shared }))
    .sort((a, b) => b.shared - a.shared);
  const [best, second] = scored;
  return best && best.shared > 0 && best.shared > (second?.shared ?? 0) ? best.commitment : null;
}

function sayWhich(status: QuickSettled['status'], open: number): string {
  if (open === 0) return `No promise is open that could be ${status}. Leave that out, or write it as a note.`;
  const example = status === 'dropped' ? 'dropped price list because …' : `${status}: price list`;
  return `Say with a word of it which promise was ${status}, as in “${example}”.`;
}
