import type { Instant } from '../../domain/calendar/day.ts';
import type { ExchangeStep } from '../../domain/exchange/exchange-step.ts';
import type { MergeConflict } from '../../domain/exchange/merge-conflict.ts';
import type { RecordKind, RecordOf } from '../../records/kinds.ts';
import type { RecordChange } from '../../records/record-change.ts';
import type { BundleRecords } from '../bundle/bundle.ts';
import type { Digest } from './canonical.ts';
import type { ExchangeFile } from './exchange-file.ts';
import { type Content, type ItemKey, itemsOf, keyOf, noteKeyOf, placeOf } from './item.ts';
import { keepWhatIsUsed } from './keep-what-is-used.ts';
import { changesOfMerge } from './merge-changes.ts';
import {
  conflictOf,
  type MergedItem,
  mergeItem,
  standingOf,
  type Theirs,
  type Verdict,
} from './merge-items.ts';
import { type Known, knownFrom, saidOf, sumOf, versionOf } from './versions.ts';

/**
 * What happened to an item on the way: `mine` and `theirs` are its content here before the merge and in the file. `session` is
 * the one that a private note is about; null for everything else, and where the session is nowhere any more.
 */
export type MergeEntry = {
  readonly key: ItemKey;
  readonly kind: RecordKind;
  readonly isNote: boolean;
  readonly what: 'added' | 'changed' | 'removed' | 'conflict';
  readonly mine: Content | null;
  readonly theirs: Content | null;
  readonly session: Content | null;
};

/** What a merge would do: what is new, changed or in conflict, how much was the same, and the changes of records. */
export type Merge = {
  readonly entries: readonly MergeEntry[];
  /** Items that are alike, those that are newer here, and those that were changed on both sides in the same way. */
  readonly same: number;
  readonly newerHere: number;
  readonly alike: number;
  /** Transcripts that come along. */
  readonly transcripts: number;
  /** Conflicts of before that the file settles. */
  readonly settled: number;
  readonly changes: readonly RecordChange[];
};

/** What is merged: the records here, all kinds of them, and the file. */
export type MergeRequest = {
  readonly mine: BundleRecords;
  readonly theirs: ExchangeFile;
  readonly digest: Digest;
  readonly at: Instant;
  /** The id of the step that is written down. */
  readonly stepId: string;
};

/**
 * Merges a plan that came in a file into the one that is here. What was changed on one side only is taken over; what was changed
 * on both sides, differently, stays as it is here, with the other version kept beside it; what is private here is never
 * touched by a file that doesn't hold it. Pure: the same records and file give the same merge.
 */
export function mergeRecords(request: MergeRequest): Merge {
  const { mine, theirs, digest } = request;
  const here = itemsOf(mine);
  const known = knownFrom(mine['exchange-step'] ?? []);
  const conflicts = new Map((mine['merge-conflict'] ?? []).map((conflict) => [conflict.id, conflict]));
  const came = theirItems(theirs, digest);
  const merged = [...came].map(([key, item]): MergedItem => {
    const content = here.get(key) ?? null;
    const version = versionOf(content, known.get(key), digest);
    const own = { content, version, waiting: conflicts.get(key)?.others ?? [] };
    return { key, mine: own, theirs: item, verdict: mergeItem(own, item, digest) };
  });
  const texts = [...(mine.transcript ?? []), ...theirs.transcripts.map(({ transcript }) => transcript)];
  const items = keepWhatIsUsed(
    merged,
    [...here, ...waitingIn(conflicts)].filter(([key]) => !came.has(key)),
    texts.map(({ id }) => id),
  );
  const step = stepOf(request, items, known);
  const { changes, transcripts } = changesOfMerge({
    mine,
    theirs,
    items,
    conflicts: conflictChanges(items, conflicts),
  });
  const count = (kind: Verdict['kind']) => items.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    entries: entriesOf(items, here),
    same: count('same'),
    newerHere: count('mine'),
    alike: count('alike'),
    transcripts,
    settled: items.filter(({ mine: own, verdict }) => own.waiting.length > 0 && verdict.waiting.length === 0)
      .length,
    changes: step ? [...changes, { kind: 'exchange-step', id: step.id, before: null, after: step }] : changes,
  };
}

/** Others' versions that wait to be settled here, by the keys of their items. */
function waitingIn(conflicts: ReadonlyMap<ItemKey, MergeConflict>): [ItemKey, Content][] {
  return [...conflicts].flatMap(([key, { others }]) =>
    others.flatMap(({ content }): [ItemKey, Content][] => (content ? [[key, content]] : [])),
  );
}

function theirItems(
  { records, privateNotes, versions, removed, from, sentAt }: ExchangeFile,
  digest: Digest,
) {
  const items = itemsOf(records);
  for (const { session, note } of privateNotes) items.set(noteKeyOf(session), { note });
  const came = new Map<ItemKey, Theirs>();
  const add = (key: ItemKey, content: Content | null, [id = '', ...ancestors]: readonly string[]) =>
    came.set(key, { content, version: { id, ancestors }, from: from.name, sentAt });
  for (const [key, content] of items) add(key, content, versions[key] ?? [sumOf(content, digest)]);
  for (const [key, version] of Object.entries(removed)) if (!items.has(key)) add(key, null, version);
  return came;
}

function conflictChanges(
  items: readonly MergedItem[],
  before: ReadonlyMap<ItemKey, MergeConflict>,
): RecordChange[] {
  return items.flatMap(({ key, verdict: { waiting } }): RecordChange[] => {
    const place = placeOf(key);
    const was = before.get(key) ?? null;
    const after = place && conflictOf(key, place, waiting);
    if (!after && !was) return [];
    if (after && was && JSON.stringify(after.others) === JSON.stringify(was.others)) return [];
    return [{ kind: 'merge-conflict', id: key, before: was, after }];
  });
}

/** What the merge taught about versions; null when it was known already. */
function stepOf(
  { theirs, at, stepId, digest }: MergeRequest,
  items: readonly MergedItem[],
  known: ReadonlyMap<ItemKey, Known>,
): RecordOf<'exchange-step'> | null {
  const said: ExchangeStep['items'] = {};
  for (const item of items) {
    const { key } = item;
    const { version } = item.verdict;
    if (!version) continue;
    const before = known.get(key);
    const sum = sumOf(standingOf(item), digest);
    const news = version.ancestors.some(
      (id) => !before?.ancestors.includes(id) && !before?.heads.includes(id),
    );
    const stands = before?.heads.length === 1 && before.heads[0] === version.id && before.sum === sum;
    if (!stands || news) said[key] = saidOf(version, sum);
  }
  if (Object.keys(said).length === 0) return null;
  return { id: stepId, direction: 'read', at, partner: theirs.from.name, items: said };
}

function entriesOf(items: readonly MergedItem[], here: ReadonlyMap<ItemKey, Content>): MergeEntry[] {
  const came = new Map(items.map(({ key, theirs }) => [key, theirs.content]));
  return items.flatMap(({ key, mine, theirs, verdict: { kind: what } }): MergeEntry[] => {
    const place = placeOf(key);
    if (!place || what === 'same' || what === 'mine' || what === 'alike') return [];
    const { kind, id, isNote } = place;
    const about = keyOf('session', id);
    const session = (isNote && (here.get(about) ?? came.get(about))) || null;
    return [{ key, kind, isNote, what, mine: mine.content, theirs: theirs.content, session }];
  });
}
