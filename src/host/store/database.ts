import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Outcome } from '../../core/foundation/outcome.ts';
import { forceToDisk } from './force-to-disk.ts';

/** The name of the data file in its folder. */
export const DATA_FILE = 'coachward.db';

/** Marks the file as ours (SQLite's `application_id`): the letters "CoWd". */
export const APPLICATION_ID = 0x436f5764;

/** How long a write waits for another program's write, in milliseconds. It stops the program meanwhile, so it is short. */
const BUSY_TIMEOUT_MS = 2_000;

/**
 * Opens the data file for reading and writing: a file only its owner can read, a write-ahead log so that others can read
 * meanwhile, every commit forced to the disk, and removed content overwritten with zeros.
 * @param isSound looks at the database before anything is set in it; one that it refuses is left as it was
 * @returns null when it was refused
 * @throws what SQLite or the file system throws; see `problemOf`
 */
export function openChecked(path: string, isSound: (database: DatabaseSync) => boolean): DatabaseSync | null {
  createPrivately(path);
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    if (!isSound(database)) {
      database.close();
      return null;
    }
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA secure_delete = ON');
    return database;
  } catch (error) {
    if (database.isOpen) database.close();
    throw error;
  }
}

/** Opens a data file that is known to be sound, as {@link openChecked} does. */
export function openDatabase(path: string): DatabaseSync {
  const database = openChecked(path, () => true);
  if (!database) throw new Error('A file that nothing was asked of was refused.');
  return database;
}

/** Creates an empty file that only its owner may read, or takes these rights from others; an empty file is a new database. */
export function createPrivately(path: string): void {
  if (existsSync(path)) {
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
    return;
  }
  closeSync(openSync(path, 'a', 0o600));
  forceToDisk(dirname(path));
}

/** A single number that a query answers with. */
export function numberOf(database: DatabaseSync, sql: string): number {
  const row = database.prepare(sql).get();
  const value = row ? Object.values(row)[0] : undefined;
  if (typeof value !== 'number') throw new TypeError(`No number from: ${sql}`);
  return value;
}

/**
 * Runs `work` as one transaction that nobody else can write into: kept when it succeeds, taken back when it fails or
 * throws. With `reading` others may write meanwhile, and what is read is of one moment.
 */
export function inTransaction<T>(
  database: DatabaseSync,
  mode: 'reading' | 'writing',
  work: () => Outcome<T>,
): Outcome<T> {
  database.exec(mode === 'writing' ? 'BEGIN IMMEDIATE' : 'BEGIN');
  try {
    const outcome = work();
    database.exec(outcome.ok ? 'COMMIT' : 'ROLLBACK');
    return outcome;
  } catch (error) {
    // A full disk or a damaged page makes SQLite roll back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
