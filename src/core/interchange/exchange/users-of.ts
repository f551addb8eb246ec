import type { EagerKind } from '../../records/kind-names.ts';
import type { RecordsView } from '../../records/records.ts';
import { type Content, EXCHANGED_KINDS, type ItemKey, itemsOf } from './item.ts';
import { gatherUsed } from './used-ids.ts';

/**
 * What needs an item, by key: what is here, and what waits to be settled, since that may be chosen. `usersOf(records, 'rep:a1')`
 * is `['session:s1', 'note:s2']`; empty for what may be removed. Looks through the whole plan.
 */
export function usersOf(records: RecordsView, key: ItemKey): readonly ItemKey[] {
  const here = itemsOf(
    Object.fromEntries(EXCHANGED_KINDS.map((kind) => [kind, records.all(kind as EagerKind)])),
  );
  const waiting = records
    .all('merge-conflict')
    .flatMap(({ id, others }) => others.map(({ content }) => [id, content] as const));
  const users = new Set<ItemKey>();
  for (const [user, content] of [...here, ...waiting]) {
    if (user !== key && content && uses([user, content], key)) users.add(user);
  }
  return [...users];
}

function uses(item: readonly [ItemKey, Content], key: ItemKey): boolean {
  const used = new Set<ItemKey>();
  gatherUsed([item], used);
  return used.has(key);
}
