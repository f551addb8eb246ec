import { useRef } from 'react';
import { newId } from '../../../state/new-id.ts';

type Known = { readonly texts: readonly string[]; readonly keys: readonly string[] };

/** Takes a key that belongs to `text`, the one at the same place first. */
function takeSame(known: Known, text: string, index: number, taken: Set<number>): string | undefined {
  const here = known.texts[index] === text && !taken.has(index) ? index : undefined;
  const found = here ?? known.texts.findIndex((other, at) => other === text && !taken.has(at));
  if (found === -1) return undefined;
  taken.add(found);
  return known.keys[found];
}

/**
 * Keys of rows that have no id. A row keeps its key, and with it the focus in it, when it moves and when it is changed in its
 * place.
 */
export function useRowKeys(rows: readonly unknown[]): readonly string[] {
  const known = useRef<Known>({ texts: [], keys: [] });
  const texts = rows.map((row) => JSON.stringify(row));
  const taken = new Set<number>();
  const kept = texts.map((text, index) => takeSame(known.current, text, index, taken));
  const keys = kept.map((key, index) => {
    if (key !== undefined) return key;
    const before = taken.has(index) ? undefined : known.current.keys[index];
    taken.add(index);
    return before ?? newId();
  });
  known.current = { texts, keys };
  return keys;
}
