import type { RecordKind, RecordOf } from './kinds.ts';
import type { RecordChange } from './record-change.ts';
import type { RecordsView } from './records.ts';

/** Collects what a reducer wants changed, with the records as they were before. */
export type Draft = {
  /** The record with the changes drafted so far. */
  get<Kind extends RecordKind>(kind: Kind, id: string): RecordOf<Kind> | undefined;
  /** Adds the record, or replaces the one with its id. A record equal to the one there is no change. */
  put<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): void;
  /** Removes the record; nothing happens when there is none. */
  remove(kind: RecordKind, id: string): void;
  /** One change for every record that differs from before, in the order of first touch. */
  changes(): RecordChange[];
};

/** Starts a draft on top of records. The records themselves are never touched. */
export function startDraft(records: RecordsView): Draft {
  type Body = RecordOf<RecordKind>;
  const touched = new Map<
    string,
    { kind: RecordKind; id: string; before: Body | null; after: Body | null }
  >();

  const touch = (kind: RecordKind, id: string, after: Body | null) => {
    const key = `${kind}\n${id}`;
    const known = touched.get(key);
    if (known) known.after = after;
    else touched.set(key, { kind, id, before: records.get(kind, id) ?? null, after });
  };

  return {
    get: (kind, id) => {
      const known = touched.get(`${kind}\n${id}`);
      return known ? ((known.after ?? undefined) as never) : records.get(kind, id);
    },
    put: (kind, record) => touch(kind, record.id, record),
    remove: (kind, id) => touch(kind, id, null),
    changes: () =>
      [...touched.values()].filter(
        ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
      ) as RecordChange[],
  };
}
