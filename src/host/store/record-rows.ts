import type { DatabaseSync } from 'node:sqlite';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { LAZY_KINDS, RECORD_KINDS } from '../../core/records/kind-names.ts';
import { RECORD_SCHEMAS, type RecordKind, type RecordOf } from '../../core/records/kinds.ts';
import type { RecordChange } from '../../core/records/record-change.ts';
import { checksumOf } from './checksum.ts';
import { recordChangedMeanwhile } from './store-problems.ts';

type Row = { kind: string; id: string; body: string; checksum: string };
type AnyRecord = RecordOf<RecordKind>;

/** The records of a transition as far as they can be read, by kind, in the order in which they were added. */
export type ReadRecords = {
  readonly lists: { readonly [Kind in RecordKind]?: RecordOf<Kind>[] };
  /** Rows that failed their checksum or their kind's parser: left in the file, left out here. */
  readonly unreadable: number;
};

/** The rows of the record table. Bodies are parsed by their kind's schema in both directions. */
export type RecordRows = {
  /** All records of a transition, without the kinds that are fetched one by one unless `withLazy`. */
  readAll(transition: string, withLazy?: boolean): ReadRecords;
  /** One record; undefined when it isn't there or can't be read. */
  read<Kind extends RecordKind>(transition: string, kind: Kind, id: string): RecordOf<Kind> | undefined;
  /**
   * Makes a change, provided that the row still is as `before` says.
   * @throws SQLite's constraint error when a new record's place is taken by a row that can't be read
   */
  write(transition: string, change: RecordChange): Outcome<null>;
  /** Adds a record of which nothing was there before. */
  insert(transition: string, kind: RecordKind, record: AnyRecord): void;
  /** Removes all records of a transition. */
  removeAll(transition: string): void;
};

function parseRow(row: Row, transition: string): AnyRecord | undefined {
  if (!Object.hasOwn(RECORD_SCHEMAS, row.kind)) return undefined;
  if (row.checksum !== checksumOf(transition, row.kind, row.id, row.body)) return undefined;
  try {
    const parsed = RECORD_SCHEMAS[row.kind as RecordKind].safeParse(JSON.parse(row.body));
    return parsed.success && parsed.data.id === row.id ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Prepares the statements on the record table once for the life of the connection. */
export function recordRows(database: DatabaseSync): RecordRows {
  const columns = 'kind, id, body, checksum';
  const lazy = LAZY_KINDS.map((kind) => `'${kind}'`).join(', ');
  const selectEager = database.prepare(
    `SELECT ${columns} FROM record WHERE transition = ? AND kind NOT IN (${lazy}) ORDER BY place`,
  );
  const selectAll = database.prepare(`SELECT ${columns} FROM record WHERE transition = ? ORDER BY place`);
  const where = 'WHERE transition = ? AND kind = ? AND id = ?';
  const selectOne = database.prepare(`SELECT ${columns} FROM record ${where}`);
  const insertOne = database.prepare(
    'INSERT INTO record (transition, kind, id, revision, body, checksum) VALUES (?, ?, ?, 1, ?, ?)',
  );
  const updateOne = database.prepare(
    `UPDATE record SET body = ?, checksum = ?, revision = revision + 1 ${where} AND checksum = ?`,
  );
  const removeOne = database.prepare(`DELETE FROM record ${where} AND checksum = ?`);
  const removeMany = database.prepare('DELETE FROM record WHERE transition = ?');

  /** Replaces or removes the row that has this checksum; whether there was one. */
  const replace = (key: [string, string, string], checksum: string, after: AnyRecord | null): boolean => {
    if (after === null) return removeOne.run(...key, checksum).changes === 1;
    const body = JSON.stringify(after);
    return updateOne.run(body, checksumOf(...key, body), ...key, checksum).changes === 1;
  };

  const insert = (transition: string, kind: RecordKind, record: AnyRecord) => {
    const body = JSON.stringify(record);
    insertOne.run(transition, kind, record.id, body, checksumOf(transition, kind, record.id, body));
  };

  return {
    readAll: (transition, withLazy = false) => {
      const lists = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [] as AnyRecord[]]));
      let unreadable = 0;
      for (const row of (withLazy ? selectAll : selectEager).iterate(transition)) {
        const record = parseRow(row as Row, transition);
        if (record) lists[row.kind as RecordKind]?.push(record);
        else unreadable += 1;
      }
      return { lists: lists as unknown as ReadRecords['lists'], unreadable };
    },
    read: (transition, kind, id) => {
      const row = selectOne.get(transition, kind, id) as Row | undefined;
      return row && (parseRow(row, transition) as RecordOf<typeof kind> | undefined);
    },
    insert,
    write: (transition, { kind, id, before, after }) => {
      if (before === null) {
        if (after !== null) insert(transition, kind, after);
        return succeed(null);
      }
      const key: [string, string, string] = [transition, kind, id];
      const expected = JSON.stringify(before);
      if (replace(key, checksumOf(...key, expected), after)) return succeed(null);
      // The row may say the same in another form: written before a field got its default, or with other order of keys.
      const row = selectOne.get(...key) as Row | undefined;
      const present = row && parseRow(row, transition);
      if (row && present && JSON.stringify(present) === expected && replace(key, row.checksum, after)) {
        return succeed(null);
      }
      return fail(recordChangedMeanwhile());
    },
    removeAll: (transition) => {
      removeMany.run(transition);
    },
  };
}
