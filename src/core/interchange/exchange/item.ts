import { RECORD_KINDS } from '../../records/kind-names.ts';
import type { RecordKind, RecordOf } from '../../records/kinds.ts';
import { type BundleRecords, PRACTICE_KINDS } from '../bundle/bundle.ts';

/** Any record. */
export type AnyRecord = RecordOf<RecordKind>;

/** What is compared and merged as one: a record without its private part, or a private note. Null stands for removed. */
export type Content = Readonly<Record<string, unknown>>;

/** Which item it is: `rep:a1` is a record, `note:s1` the private note of the session `s1`. */
export type ItemKey = string;

/** What stays on the computer on which it is: bookkeeping, a timer that runs, reports, the practice; transcripts travel by themselves. */
const STAYING: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'exchange-step',
  'merge-conflict',
  'timer',
  'transcript',
  'report-look',
  'report-text',
  'report-snapshot',
  'report-body',
  ...PRACTICE_KINDS,
]);

/** The kinds whose records are exchanged one by one. */
export const EXCHANGED_KINDS = RECORD_KINDS.filter((kind) => !STAYING.has(kind));

const NOTE = 'note';

/** The key of a record. `keyOf('rep', 'a1')` is `rep:a1`. */
export function keyOf(kind: RecordKind, id: string): ItemKey {
  return `${kind}:${id}`;
}

/** The key of the private note of a session. `noteKeyOf('s1')` is `note:s1`. */
export function noteKeyOf(session: string): ItemKey {
  return `${NOTE}:${session}`;
}

/** What a key names; null where it is of no kind that is exchanged. */
export function placeOf(
  key: ItemKey,
): { readonly kind: RecordKind; readonly id: string; readonly isNote: boolean } | null {
  const colon = key.indexOf(':');
  const word = key.slice(0, colon);
  const id = key.slice(colon + 1);
  if (word === NOTE) return { kind: 'session', id, isNote: true };
  const kind = EXCHANGED_KINDS.find((each) => each === word);
  return kind && id !== '' ? { kind, id, isNote: false } : null;
}

/** A record without its private part: as it leaves when nothing private is ticked. */
export function sharedPart<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): RecordOf<Kind> {
  if (kind === 'session') {
    const session = record as RecordOf<'session'>;
    return (session.noteIsPrivate ? { ...session, note: '' } : session) as RecordOf<Kind>;
  }
  if (kind === 'conversation') return { ...record, keepsText: false };
  return record;
}

/** The private note of a session; null where there is none. */
export function privateNote(session: RecordOf<'session'>): Content | null {
  return session.noteIsPrivate && session.note !== '' ? { note: session.note } : null;
}

/** The record that a shared part comes to beside what is private here: that stays as it is. */
export function withPrivatePart(kind: RecordKind, shared: AnyRecord, here: AnyRecord | undefined): AnyRecord {
  if (!here) return shared;
  if (kind === 'conversation') {
    return {
      ...(shared as RecordOf<'conversation'>),
      keepsText: (here as RecordOf<'conversation'>).keepsText,
    };
  }
  if (kind !== 'session') return shared;
  const session = shared as RecordOf<'session'>;
  const own = here as RecordOf<'session'>;
  return session.noteIsPrivate && own.noteIsPrivate ? { ...session, note: own.note } : session;
}

/** All items of a plan: records without their private parts, and the private notes. */
export function itemsOf(records: BundleRecords): Map<ItemKey, Content> {
  const items = new Map<ItemKey, Content>();
  for (const kind of EXCHANGED_KINDS) {
    for (const record of records[kind] ?? []) {
      items.set(keyOf(kind, record.id), sharedPart(kind, record as never) as Content);
    }
  }
  for (const session of records.session ?? []) {
    const note = privateNote(session);
    if (note) items.set(noteKeyOf(session.id), note);
  }
  return items;
}
