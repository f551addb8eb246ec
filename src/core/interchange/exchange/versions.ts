import type { ExchangeStep } from '../../domain/exchange/exchange-step.ts';
import { canonical, type Digest } from './canonical.ts';
import type { Content, ItemKey } from './item.ts';

/**
 * A version of an item and all that it came from. Its name is made of what it says and of the versions before it, so that
 * two computers that do the same give it the same name, and one that was made on top of another tells so.
 */
export type Version = { readonly id: string; readonly ancestors: readonly string[] };

/** What a copy knows of an item from the steps of exchange so far. */
export type Known = {
  readonly sum: string | null;
  readonly heads: readonly string[];
  readonly ancestors: readonly string[];
};

/** The checksum of a content; empty for what was removed. */
export function sumOf(content: Content | null, digest: Digest): string {
  return content === null ? '' : digest(canonical(content));
}

/** Texts without doubles, in an order of their own. */
export function united(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}

/** What the steps, oldest first, say of every item. A settlement adds versions to those that are there; other steps replace them. */
export function knownFrom(steps: readonly ExchangeStep[]): Map<ItemKey, Known> {
  const known = new Map<ItemKey, Known>();
  for (const { direction, items } of steps) {
    for (const [key, said] of Object.entries(items)) {
      const now = typeof said === 'string' ? { sum: said, heads: [said], ancestors: [] } : said;
      const before = known.get(key);
      const joined = direction === 'settled' && before ? united(before.heads, now.heads) : now.heads;
      const past = united(now.ancestors, before?.heads ?? [], before?.ancestors ?? []);
      known.set(key, {
        sum: now.sum,
        heads: joined,
        ancestors: past.filter((id) => !joined.includes(id)),
      });
    }
  }
  return known;
}

/**
 * The version of an item as it stands: the known one as long as it says the same, else a new one on top of it. Null for what
 * was never there.
 */
export function versionOf(content: Content | null, known: Known | undefined, digest: Digest): Version | null {
  const sum = sumOf(content, digest);
  if (!known) return sum === '' ? null : { id: sum, ancestors: [] };
  const [head, ...more] = known.heads;
  if (head !== undefined && more.length === 0 && known.sum === sum) {
    return { id: head, ancestors: known.ancestors };
  }
  return {
    id: digest([sum, ...united(known.heads)].join('\n')),
    ancestors: united(known.heads, known.ancestors),
  };
}

/** The version that two which say the same come to; both sides give it the same name. */
export function joinedVersion(sum: string, one: Version, other: Version, digest: Digest): Version {
  if (one.id === other.id) return { id: one.id, ancestors: united(one.ancestors, other.ancestors) };
  if (one.ancestors.includes(other.id))
    return { id: one.id, ancestors: united(one.ancestors, other.ancestors) };
  if (other.ancestors.includes(one.id))
    return { id: other.id, ancestors: united(one.ancestors, other.ancestors) };
  return {
    id: digest([sum, ...united([one.id, other.id])].join('\n')),
    ancestors: united([one.id, other.id], one.ancestors, other.ancestors),
  };
}

/** Whether a version is another one or was made on top of it. */
export function comesFrom(version: Version, other: string): boolean {
  return version.id === other || version.ancestors.includes(other);
}

/** What a step says of an item that stands at a version. */
export function saidOf(version: Version, sum: string): ExchangeStep['items'][string] {
  if (version.ancestors.length === 0 && version.id === sum) return sum;
  return { sum, heads: [version.id], ancestors: [...version.ancestors] };
}
