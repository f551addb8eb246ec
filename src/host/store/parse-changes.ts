import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { RECORD_SCHEMAS, type RecordKind, type RecordOf } from '../../core/records/kinds.ts';
import type { RecordChange } from '../../core/records/record-change.ts';
import { recordInvalid } from './store-problems.ts';

function parseBody(kind: RecordKind, body: unknown): Outcome<RecordOf<RecordKind> | null> {
  if (body === null) return succeed(null);
  const parsed = RECORD_SCHEMAS[kind].safeParse(body);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  return fail(recordInvalid(kind, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim()));
}

/**
 * The changes with every record that is to be saved checked by its kind's parser, in the form in which it will be read
 * again. `before` is what was read, so it is left alone.
 */
export function checkAfter(changes: readonly RecordChange[]): Outcome<RecordChange[]> {
  const checked: RecordChange[] = [];
  for (const change of changes) {
    const after = parseBody(change.kind, change.after);
    if (!after.ok) return after;
    if (after.value !== null && after.value.id !== change.id) {
      return fail(recordInvalid(change.kind, 'its id is another one'));
    }
    checked.push({ ...change, after: after.value } as RecordChange);
  }
  return succeed(checked);
}

/** Reads the changes of a change-log row; null when they can't be read. */
export function readChanges(text: string): RecordChange[] | null {
  try {
    const raw: unknown = JSON.parse(text);
    if (!Array.isArray(raw)) return null;
    const changes: RecordChange[] = [];
    for (const { kind, id, before, after } of raw) {
      if (typeof id !== 'string' || !Object.hasOwn(RECORD_SCHEMAS, kind)) return null;
      const was = parseBody(kind, before);
      const is = parseBody(kind, after);
      if (!was.ok || !is.ok) return null;
      changes.push({ kind, id, before: was.value, after: is.value } as RecordChange);
    }
    return changes;
  } catch {
    return null;
  }
}
