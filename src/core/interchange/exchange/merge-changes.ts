import type { RecordChange } from '../../records/record-change.ts';
import type { BundleRecords } from '../bundle/bundle.ts';
import type { ExchangeFile } from './exchange-file.ts';
import { type AnyRecord, placeOf, withPrivatePart } from './item.ts';
import type { MergedItem } from './merge-items.ts';

/** What a merge does to the records: those it takes over, private notes put back into their sessions, transcripts that were missing. */
export function changesOfMerge({
  mine,
  theirs,
  items,
  conflicts,
}: {
  readonly mine: BundleRecords;
  readonly theirs: ExchangeFile;
  readonly items: readonly MergedItem[];
  readonly conflicts: readonly RecordChange[];
}): { changes: RecordChange[]; transcripts: number } {
  const here = new Map<string, AnyRecord>();
  for (const [kind, list] of Object.entries(mine)) {
    for (const record of list ?? []) here.set(`${kind}:${record.id}`, record);
  }
  const after = new Map<string, AnyRecord | null>();
  const now = (key: string) => (after.has(key) ? (after.get(key) ?? undefined) : here.get(key));
  const taken = items.flatMap(({ key, verdict }) => {
    const place = placeOf(key);
    return verdict.taken && place ? [{ key, place, content: verdict.taken.content }] : [];
  });
  for (const { key, place, content } of taken) {
    if (place.isNote) continue;
    after.set(key, content && withPrivatePart(place.kind, content as AnyRecord, here.get(key)));
  }
  for (const { place, content } of taken) {
    const session = now(`session:${place.id}`);
    if (!place.isNote || !session || !('noteIsPrivate' in session) || !session.noteIsPrivate) continue;
    after.set(`session:${place.id}`, { ...session, note: String(content?.note ?? '') } as AnyRecord);
  }
  let transcripts = 0;
  for (const { transcript, keepsText } of theirs.transcripts) {
    const { id } = transcript;
    const talk = now(`conversation:${id}`);
    // A transcript never changes: one that is here stays, also where its text was deleted.
    if (!talk || here.has(`transcript:${id}`)) continue;
    transcripts += 1;
    after.set(`transcript:${id}`, transcript);
    after.set(`conversation:${id}`, { ...talk, keepsText } as AnyRecord);
  }
  const changes = [...after].flatMap(([key, record]): RecordChange[] => {
    const before = here.get(key) ?? null;
    if (JSON.stringify(before) === JSON.stringify(record)) return [];
    const colon = key.indexOf(':');
    return [{ kind: key.slice(0, colon), id: key.slice(colon + 1), before, after: record } as RecordChange];
  });
  return { changes: [...changes, ...conflicts], transcripts };
}
