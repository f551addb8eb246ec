import { DatabaseSync } from 'node:sqlite';
import { isSound } from '../store/check-database.ts';
import { numberOf } from '../store/database.ts';

/** Which state of the data a file holds: by its generation, its latest change and its number of records. */
export type DataStamp = { readonly generation: string; readonly seq: number; readonly records: number };

/**
 * The state of the data in an open file of any shape since the first.
 * @throws when the file isn't one
 */
export function stampOf(database: DatabaseSync): DataStamp {
  const row = database.prepare("SELECT value FROM meta WHERE key = 'generation'").get();
  return {
    generation: String(row?.value ?? ''),
    seq: numberOf(database, 'SELECT coalesce(max(seq), 0) FROM change_log'),
    records: numberOf(database, 'SELECT count(*) FROM record'),
  };
}

/** Whether two stamps tell of the same data. */
export function isSameStamp(a: DataStamp, b: DataStamp): boolean {
  return a.generation === b.generation && a.seq === b.seq && a.records === b.records;
}

/** Opens a data file that nobody writes to, looks at it, and closes it again; null when it can't be read. */
export function lookAt<T>(path: string, look: (database: DatabaseSync) => T): T | null {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    return look(database);
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

/** The stamp of a backup after a full check of the file; null when the file isn't sound. */
export function verifiedStamp(path: string): DataStamp | null {
  return lookAt(path, (database) => (isSound(database) ? stampOf(database) : null));
}
