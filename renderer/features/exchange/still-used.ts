import {
  type Content,
  EXCHANGED_KINDS,
  type ItemKey,
  itemsOf,
  placeOf,
} from '../../../src/core/interchange/exchange/item.ts';
import { gatherUsed } from '../../../src/core/interchange/exchange/used-ids.ts';
import type { EagerKind } from '../../../src/core/records/kind-names.ts';
import type { RecordKind } from '../../../src/core/records/kinds.ts';
import type { RecordsView } from '../../../src/core/records/records.ts';
import { countedKinds } from './exchange-words.ts';

/**
 * What here needs an item, which therefore can't be removed, in words: `3 sessions, 1 commitment`; null where nothing does.
 * Looks through the whole plan, so it is asked only of what may be removed.
 */
export function stillUsedBy(records: RecordsView, key: ItemKey): string | null {
  const items = itemsOf(
    Object.fromEntries(EXCHANGED_KINDS.map((kind) => [kind, records.all(kind as EagerKind)])),
  );
  const counts = new Map<RecordKind, number>();
  for (const item of items) {
    const kind = placeOf(item[0])?.kind;
    if (kind && item[0] !== key && uses(item, key)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const words = countedKinds([...counts].map(([kind, count]) => ({ kind, count })));
  return words.length > 0 ? words.join(', ') : null;
}

function uses(item: readonly [ItemKey, Content], key: ItemKey): boolean {
  const used = new Set<ItemKey>();
  gatherUsed([item], used);
  return used.has(key);
}
