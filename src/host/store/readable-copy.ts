import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isSound } from './check-database.ts';
import { type Connection, connect } from './connection.ts';
import { DATA_FILE, openChecked } from './database.ts';
import { migrate, schemaVersionOf } from './migrate.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';

/** A copy of a data file that may be opened although the file itself can't; `release` removes it. */
export type ReadableCopy = { readonly connection: Connection; readonly release: () => void };

/**
 * Copies a data file that can be read but not written, with its write-ahead log, to a private temporary folder and opens it there.
 * @returns null when there is no file, it can't be read, or it isn't sound
 */
export function openReadableCopy(path: string): ReadableCopy | null {
  let folder: string | null = null;
  let database: DatabaseSync | null = null;
  const release = () => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (!existsSync(path)) return null;
    folder = mkdtempSync(join(tmpdir(), 'coachward-'));
    const copy = join(folder, DATA_FILE);
    for (const part of ['', '-wal']) if (existsSync(path + part)) copyFileSync(path + part, copy + part);
    database = openChecked(copy, isSound);
    if (database && schemaVersionOf(database) <= SCHEMA_VERSION) {
      migrate(database);
      return { connection: connect(database, copy), release };
    }
  } catch {
    // Reading is a courtesy here: why nothing can be written has been told already.
  }
  database?.close();
  release();
  return null;
}
