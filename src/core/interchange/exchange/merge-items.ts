import type { MergeConflict, OtherVersion } from '../../domain/exchange/merge-conflict.ts';
import type { Digest } from './canonical.ts';
import type { Content, ItemKey } from './item.ts';
import { comesFrom, joinedVersion, sumOf, united, type Version } from './versions.ts';

/** An item as it stands here: its content (null where it isn't there), its version, and others' versions that wait to be settled. */
export type Mine = {
  readonly content: Content | null;
  readonly version: Version | null;
  readonly waiting: readonly OtherVersion[];
};

/** An item as it came. */
export type Theirs = {
  readonly content: Content | null;
  readonly version: Version;
  readonly from: string;
  readonly sentAt: MergeConflict['others'][number]['sentAt'];
};

/**
 * What becomes of an item. `taken` says what it is now where it changes, `version` what it stands at, `waiting` the versions
 * that are still to be settled.
 */
export type Verdict = {
  readonly kind: 'same' | 'mine' | 'alike' | 'added' | 'changed' | 'removed' | 'conflict';
  readonly taken?: { readonly content: Content | null };
  readonly version: Version | null;
  readonly waiting: readonly OtherVersion[];
};

/** The version of what waits to be settled. */
export function versionOfOther({ version: [id = '', ...ancestors] }: OtherVersion): Version {
  return { id, ancestors };
}

/** An item of which a file says something: as it is here, as it came, and what becomes of it. */
export type MergedItem = {
  readonly key: ItemKey;
  readonly mine: Mine;
  readonly theirs: Theirs;
  readonly verdict: Verdict;
};

/** What an item says once it is merged; null where it isn't there. */
export function standingOf({ mine, verdict: { taken } }: MergedItem): Content | null {
  return taken ? taken.content : mine.content;
}

/**
 * Merges one item. The versions that stand at the end, here and waiting, are those that no other was made on top of, whatever
 * order files are read in.
 */
export function mergeItem(mine: Mine, theirs: Theirs, digest: Digest): Verdict {
  const { version, waiting } = mine;
  if (!version)
    return { kind: 'added', taken: { content: theirs.content }, version: theirs.version, waiting };
  if (comesFrom(version, theirs.version.id)) {
    return { kind: version.id === theirs.version.id ? 'same' : 'mine', version, waiting };
  }
  if (waiting.some((other) => comesFrom(versionOfOther(other), theirs.version.id))) {
    return { kind: 'conflict', version, waiting };
  }
  const left = waiting.filter((other) => !comesFrom(theirs.version, other.version[0] ?? ''));
  const sum = sumOf(theirs.content, digest);
  if (sum === sumOf(mine.content, digest)) {
    const joined = joinedVersion(sum, version, theirs.version, digest);
    return { kind: comesFrom(theirs.version, version.id) ? 'same' : 'alike', version: joined, waiting: left };
  }
  if (comesFrom(theirs.version, version.id)) {
    const kind = theirs.content === null ? 'removed' : mine.content === null ? 'added' : 'changed';
    return { kind, taken: { content: theirs.content }, version: theirs.version, waiting: left };
  }
  return { kind: 'conflict', version, waiting: [...left, otherOf(theirs)] };
}

/** Their version, as it waits to be settled. */
export function otherOf({ content, version, from, sentAt }: Theirs): OtherVersion {
  return {
    from,
    sentAt,
    content: content && { ...content },
    version: [version.id, ...united(version.ancestors)],
  };
}

/** A conflict, or null when nothing waits any more. */
export function conflictOf(
  key: ItemKey,
  place: { readonly kind: string; readonly id: string; readonly isNote: boolean },
  waiting: readonly OtherVersion[],
): MergeConflict | null {
  if (waiting.length === 0) return null;
  const { kind, id, isNote } = place;
  return { id: key, kind, recordId: id, part: isNote ? 'private-note' : 'record', others: [...waiting] };
}
