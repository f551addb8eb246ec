import type { Instant } from '../../domain/calendar/day.ts';
import type { ExchangeStep } from '../../domain/exchange/exchange-step.ts';
import type { MergeConflict } from '../../domain/exchange/merge-conflict.ts';
import type { RecordKind, RecordOf } from '../../records/kinds.ts';
import type { RecordChange } from '../../records/record-change.ts';
import type { BundleRecords } from '../bundle/bundle.ts';
import type { Digest } from './canonical.ts';
import type { ExchangeFile } from './exchange-file.ts';
import { type Content, type ItemKey, itemsOf, keyOf, noteKeyOf, placeOf } from './item.ts';
import { changesOfMerge } from './merge-changes.ts';
import { conflictOf, mergeItem, otherOf, type Theirs, type Verdict } from './merge-items.ts';
import { usedIn } from './used-ids.ts';
import { knownFrom, saidOf, sumOf, united, type Version, versionOf } from './versions.ts';

/** What happened to an item on the way: `mine` and `theirs` are its content here before the merge and in the file. */
export type MergeEntry = {
  readonly key: ItemKey;
  readonly kind: RecordKind;
  readonly isNote: boolean;
  readonly what: 'added' | 'changed' | 'removed' | 'conflict';
  readonly mine: Content | null;
  readonly theirs: Content | null;
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
  const verdicts = new Map<ItemKey, Verdict>();
  const versions = new Map<ItemKey, Version | null>();
  for (const [key, item] of came) {
    const content = here.get(key) ?? null;
    const version = versionOf(content, known.get(key), digest);
    const waiting = conflicts.get(key)?.others ?? [];
    versions.set(key, version);
    const guarded = isGuarded(key, item.content, here);
    verdicts.set(key, mergeItem({ content, version, waiting }, item, { digest, guarded }));
  }
  const texts = [...(mine.transcript ?? []), ...theirs.transcripts.map(({ transcript }) => transcript)];
  keepWhatIsUsed({ verdicts, versions, here, came, conflicts, texts: texts.map(({ id }) => id) });
  const step = stepOf(request, { verdicts, here, known, digest });
  const changed = changesOfMerge({ mine, theirs, verdicts, conflicts: conflictChanges(verdicts, conflicts) });
  const count = (kind: Verdict['kind']) =>
    [...verdicts.values()].filter((verdict) => verdict.kind === kind).length;
  return {
    entries: entriesOf(verdicts, here, came),
    same: count('same'),
    newerHere: count('mine'),
    alike: count('alike'),
    transcripts: changed.transcripts,
    settled: [...conflicts.keys()].filter((key) => verdicts.get(key)?.waiting.length === 0).length,
    changes: step
      ? [...changed.changes, { kind: 'exchange-step', id: step.id, before: null, after: step }]
      : changed.changes,
  };
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

/** A session with a private note here is neither removed nor given a note for all by a file alone. */
function isGuarded(key: ItemKey, content: Content | null, here: ReadonlyMap<ItemKey, Content>): boolean {
  const place = placeOf(key);
  if (place?.kind !== 'session' || place.isNote || !here.has(noteKeyOf(place.id))) return false;
  return content === null || content.noteIsPrivate !== true;
}

type Keeping = {
  readonly verdicts: Map<ItemKey, Verdict>;
  readonly versions: ReadonlyMap<ItemKey, Version | null>;
  readonly here: ReadonlyMap<ItemKey, Content>;
  readonly came: ReadonlyMap<ItemKey, Theirs>;
  /** Conflicts of before, and the ids of the transcripts here and in the file. */
  readonly conflicts: ReadonlyMap<ItemKey, MergeConflict>;
  readonly texts: readonly string[];
};

/**
 * What one side removed and the other still uses stays, or comes back, with the removal kept beside it: a session without its rep
 * would be lost from every page.
 */
function keepWhatIsUsed({ verdicts, versions, here, came, conflicts, texts }: Keeping): void {
  const isGoneHere = (key: ItemKey, { kind, waiting }: Verdict) =>
    kind === 'mine' && !here.has(key) && came.get(key)?.content && !waiting.some(({ content }) => content);
  const gone = [...verdicts].filter(
    ([key, verdict]) => verdict.kind === 'removed' || isGoneHere(key, verdict),
  );
  if (gone.length === 0) return;
  const staying = new Map(here);
  for (const [key, { taken }] of verdicts) {
    if (taken?.content) staying.set(key, taken.content);
    else if (taken) staying.delete(key);
  }
  // What waits to be settled may be chosen, so it uses what it refers to as well.
  const waiting = [...verdicts.values(), ...conflicts.values()].flatMap((item) =>
    ('others' in item ? item.others : item.waiting).flatMap(({ content }): Content[] =>
      content ? [content] : [],
    ),
  );
  const used = usedIn([...staying.values(), ...waiting]);
  // A transcript needs its conversation.
  for (const id of texts) used.add(keyOf('conversation', id));
  for (const [key, verdict] of gone) {
    const place = placeOf(key);
    const theirs = came.get(key);
    if (!place || place.isNote || !theirs || !used.has(key)) continue;
    if (verdict.kind === 'removed') {
      const version = versions.get(key) ?? null;
      verdicts.set(key, { kind: 'conflict', version, waiting: [...verdict.waiting, otherOf(theirs)] });
      continue;
    }
    const removal = { ...theirs, content: null, version: verdict.version ?? theirs.version, from: '' };
    verdicts.set(key, {
      kind: 'conflict',
      taken: { content: theirs.content },
      version: theirs.version,
      waiting: [...verdict.waiting, otherOf(removal)],
    });
  }
}

function conflictChanges(
  verdicts: ReadonlyMap<ItemKey, Verdict>,
  before: ReadonlyMap<string, MergeConflict>,
): RecordChange[] {
  return [...verdicts].flatMap(([key, { waiting }]): RecordChange[] => {
    const place = placeOf(key);
    const was = before.get(key) ?? null;
    const after = place && conflictOf(key, place, waiting);
    if (!after && !was) return [];
    if (after && was && JSON.stringify(after.others) === JSON.stringify(was.others)) return [];
    return [{ kind: 'merge-conflict', id: key, before: was, after }];
  });
}

type Stepping = {
  readonly verdicts: ReadonlyMap<ItemKey, Verdict>;
  readonly here: ReadonlyMap<ItemKey, Content>;
  readonly known: ReturnType<typeof knownFrom>;
  readonly digest: Digest;
};

/** What the merge taught about versions; null when it was known already. */
function stepOf(
  { theirs, at, stepId }: MergeRequest,
  { verdicts, here, known, digest }: Stepping,
): RecordOf<'exchange-step'> | null {
  const items: ExchangeStep['items'] = {};
  for (const [key, { version, taken }] of verdicts) {
    if (!version) continue;
    const before = known.get(key);
    const sum = sumOf(taken ? taken.content : (here.get(key) ?? null), digest);
    const news = united(version.ancestors).some(
      (id) => !before?.ancestors.includes(id) && !before?.heads.includes(id),
    );
    const stands = before?.heads.length === 1 && before.heads[0] === version.id && before.sum === sum;
    if (!stands || news) items[key] = saidOf(version, sum);
  }
  if (Object.keys(items).length === 0) return null;
  return { id: stepId, direction: 'read', at, partner: theirs.from.name, items };
}

function entriesOf(
  verdicts: ReadonlyMap<ItemKey, Verdict>,
  here: ReadonlyMap<ItemKey, Content>,
  came: ReadonlyMap<ItemKey, Theirs>,
): MergeEntry[] {
  return [...verdicts].flatMap(([key, { kind: what }]): MergeEntry[] => {
    const place = placeOf(key);
    if (!place || what === 'same' || what === 'mine' || what === 'alike') return [];
    const { kind, isNote } = place;
    return [{ key, kind, isNote, what, mine: here.get(key) ?? null, theirs: came.get(key)?.content ?? null }];
  });
}
