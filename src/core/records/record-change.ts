import type { RecordKind, RecordOf } from './kinds.ts';

/**
 * One record before and after: `before` is null when it is new, `after` is null when it is removed.
 * A list of changes is what a command does, what the change log keeps and what every window receives.
 */
export type RecordChange = {
  [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly id: string;
    readonly before: RecordOf<Kind> | null;
    readonly after: RecordOf<Kind> | null;
  };
}[RecordKind];

/**
 * The changes that take back the given ones: in reverse order, with before and after exchanged.
 * Applying changes and then their inverse gives the same records.
 */
export function inverseOf(changes: readonly RecordChange[]): RecordChange[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as RecordChange)
    .reverse();
}
