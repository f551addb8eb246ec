import type { ReclaimAction } from '../../../src/core/domain/reclaim/reclaim-action.ts';
import type { ReclaimKind } from '../../../src/core/domain/reclaim/reclaim-group.ts';
import type { BlockOutcome } from '../../../src/core/insights/blocks-held.ts';
import type { ReclaimBase } from '../../../src/core/insights/reclaim-base.ts';
import { formatDay } from '../../format/days.ts';
import { formatMinutes } from '../../format/numbers.ts';

/** The ways of getting hours back, as choices. */
export const KIND_OPTIONS: readonly { readonly value: ReclaimKind; readonly label: string }[] = [
  { value: 'drop', label: 'Drop' },
  { value: 'delegate', label: 'Delegate' },
  { value: 'shorten', label: 'Shorten' },
];

/** An action in one line: `Delegate to Sales operations: the weekly numbers`. */
export function actionWords({ kind, text, toWhom, fromMinutes, toMinutes }: ReclaimAction): string {
  if (kind === 'delegate') return `Delegate to ${toWhom}: ${text}`;
  if (kind === 'drop') return `Drop: ${text}`;
  return `Shorten from ${formatMinutes(fromMinutes ?? 0)} to ${formatMinutes(toMinutes ?? 0)}: ${text}`;
}

/** What the planning rests on, as part of a sentence. */
export function baseWords({ source, name, from, to }: ReclaimBase): string {
  const span = `${formatDay(from)} – ${formatDay(to)}`;
  if (source === 'audit') return `the audit “${name ?? ''}”, ${span}`;
  return `the week of ${span}`;
}

/** What became of a planned block. */
export const OUTCOME_WORDS: Readonly<Record<BlockOutcome, string>> = {
  held: 'Held',
  moved: 'Moved',
  missing: 'Not in the calendar',
  unknown: 'Calendar not imported',
};
