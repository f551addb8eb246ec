import type { Problem } from '../../foundation/outcome.ts';
import type { Patch } from '../../foundation/patched.ts';
import { canonical } from '../../interchange/exchange/canonical.ts';

/** How long a text may be to be told in a sentence; in letters. */
const TELLABLE = 80;

/**
 * Refuses an edit of a field that another window changed since the edit began, so that neither is overwritten unseen; null when
 * there is none. Fields that the edit doesn't set may have changed as they like.
 *
 * @param record as it is now
 * @param edit `patch` sets fields; `was` is what those were where the edit began, absent from who means to overwrite
 * @param what what to call the record: `client`
 */
export function changedMeanwhile<T extends object>(
  record: T,
  { patch, was }: { readonly patch: Patch<T>; readonly was?: Patch<T> | undefined },
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
