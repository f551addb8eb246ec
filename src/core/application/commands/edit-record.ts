import { fail, type Outcome, type Problem, succeed } from '../../foundation/outcome.ts';
import { type Patch, patched } from '../../foundation/patched.ts';
import { canonical } from '../../interchange/exchange/canonical.ts';
import { startDraft } from '../../records/draft.ts';
import type { RecordKind, RecordOf } from '../../records/kinds.ts';
import type { RecordChange } from '../../records/record-change.ts';
import type { RecordsView } from '../../records/records.ts';
import { find, wordFor } from './refusals.ts';

/** How long a text may be to be told in a sentence; in letters. */
const TELLABLE = 80;

/** An edit of a record: `patch` sets fields; `was` is what those were where the edit began, absent from who means to overwrite. */
export type RecordEdit<T> = { readonly patch: Patch<T>; readonly was?: Patch<T> | undefined };

/** The record as an edit makes it; refused when it is gone, or when another window changed one of the same fields meanwhile. */
export function editedRecord<Kind extends RecordKind>(
  records: RecordsView,
  kind: Kind,
  id: string,
  edit: RecordEdit<RecordOf<Kind>>,
): Outcome<RecordOf<Kind>> {
  const found = find(records, kind, id);
  if (!found.ok) return found;
  const refusal = changedMeanwhile(found.value, edit, wordFor(kind));
  return refusal ? fail(refusal) : succeed(patched(found.value, edit.patch));
}

/** What an edit of a record changes; refused as in {@link editedRecord}. */
export function editRecord<Kind extends RecordKind>(
  records: RecordsView,
  kind: Kind,
  id: string,
  edit: RecordEdit<RecordOf<Kind>>,
): Outcome<RecordChange[]> {
  const edited = editedRecord(records, kind, id, edit);
  if (!edited.ok) return edited;
  const draft = startDraft(records);
  draft.put(kind, edited.value);
  return succeed(draft.changes());
}

/**
 * Refuses an edit of a field that another window changed since the edit began, so that neither is overwritten unseen; null when
 * there is none. Fields that the edit doesn't set may have changed as they like.
 *
 * @param record as it is now
 * @param what what to call the record: `client`
 */
function changedMeanwhile<T extends object>(
  record: T,
  { patch, was }: RecordEdit<T>,
  what: string,
): Problem | null {
  if (!was) return null;
  const fields = Object.keys(patch) as (keyof T & string)[];
  const field = fields.find((each) => {
    const now = canonical(record[each]);
    return each in was && now !== canonical(was[each]) && now !== canonical(patch[each]);
  });
  if (field === undefined) return null;
  const now = record[field];
  const isTellable = typeof now === 'string' && now !== '' && now.length <= TELLABLE;
  return {
    code: 'changed-meanwhile',
    message: isTellable
      ? `This ${what} was changed in another window meanwhile: “${now}” stands there now.`
      : `This ${what} was changed in another window meanwhile, in the same place.`,
    remedy: 'Nothing was overwritten. Save once more to put yours in its place, or cancel to keep the other.',
    field,
  };
}
