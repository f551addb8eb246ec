import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { APPLICATION_ID, numberOf } from './database.ts';

// Tables that the file has had since its first shape.
const LASTING_TABLES = ['record', 'change_log', 'summary', 'meta'];

/**
 * Up to this size a file is checked as a whole whenever it is opened: some 80 ms for 32 MB, which is a hundred plans. A
 * larger one would take seconds, so it is checked when it was suspected before, and with every backup.
 */
const ALWAYS_CHECKED_BYTES = 32 * 1024 * 1024;

/** Whether work on a whole data file would be noticed by somebody who waits for the program to start. */
export function isLarge(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > ALWAYS_CHECKED_BYTES;
}

/** Whether a database is whole (SQLite's integrity check) and ours. An empty one is whole. */
export function isSound(database: DatabaseSync): boolean {
  const answers = database.prepare('PRAGMA integrity_check(1)').all() as { integrity_check: string }[];
  return answers[0]?.integrity_check === 'ok' && isOurs(database);
}

/**
 * Whether the data file at a path may be worked with: {@link isSound} for one that is small or suspected, otherwise that
 * it is ours.
 */
export function isFitForUse(database: DatabaseSync, path: string): boolean {
  if (!isLarge(path) || existsSync(suspicionOf(path))) {
    const sound = isSound(database);
    if (sound) rmSync(suspicionOf(path), { force: true });
    return sound;
  }
  return isOurs(database);
}

/** Remembers that a file was found damaged while it was in use, so that it is checked as a whole at the next start. */
export function suspect(path: string): void {
  try {
    writeFileSync(suspicionOf(path), '');
  } catch {
    // On a full or failing disk there is no remembering; the damage will be met again.
  }
}

function suspicionOf(path: string): string {
  return `${path}-suspect`;
}

function isOurs(database: DatabaseSync): boolean {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  if (tables.length === 0) return true;
  if (numberOf(database, 'PRAGMA application_id') !== APPLICATION_ID) return false;
  return LASTING_TABLES.every((name) => tables.some((table) => table.name === name));
}
