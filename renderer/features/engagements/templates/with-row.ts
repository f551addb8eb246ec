import { fail } from '../../../../src/core/foundation/outcome.ts';
import { canonical } from '../../../../src/core/interchange/exchange/canonical.ts';

/** Where a row is among others, -1 where it isn't any more. Rows have no id: one that says the same is the same. */
export function placeOfRow<T>(rows: readonly T[], row: T): number {
  const same = rows.indexOf(row);
  return same === -1 ? rows.findIndex((each) => canonical(each) === canonical(row)) : same;
}

/** The rows with one of them replaced; null where it isn't there any more. `withRow(['a', 'b'], 'b', 'c')` is `['a', 'c']`. */
export function withRow<T>(rows: readonly T[], row: T, replacement: T): T[] | null {
  const place = placeOfRow(rows, row);
  return place === -1 ? null : rows.with(place, replacement);
}

/** The refusal to change a row that another window changed or removed while its form was open. */
export function rowGone(what: string) {
  return fail({
    code: 'row-gone',
    message: `This ${what} was changed or removed in another window meanwhile.`,
    remedy: `Save once more to add yours as a ${what} of its own, or cancel to leave it at that.`,
  });
}
