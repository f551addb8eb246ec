import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { fail, type Outcome } from '../../core/foundation/outcome.ts';
import { openDatabase } from '../store/database.ts';
import type { LiveData } from '../store/live-data.ts';
import { migrate, schemaVersionOf } from '../store/migrate.ts';
import { SCHEMA_VERSION } from '../store/migrations/migrations.ts';
import { replaceAllFrom } from '../store/replace-data.ts';
import { attempt } from '../store/sqlite-problem.ts';
import { fromNewerVersion } from '../store/store-problems.ts';
import { backupDamaged, backupNotFound } from './backup-problems.ts';
import { backupFolderOf, listBackups } from './list-backups.ts';
import { verifiedStamp } from './stamp.ts';

/**
 * Checks that a backup can be restored, and prepares it: a copy brought to today's shape, so that the backup itself
 * stays as it was made.
 * @param name one of the names that {@link listBackups} gives; anything else, a path for instance, is not found
 * @returns the path of the copy, which the caller removes with {@link discardPrepared}
 */
export function prepareRestore(folder: string, name: string): Outcome<string> {
  const entry = listBackups(folder).find((backup) => backup.name === name);
  if (!entry) return fail(backupNotFound());
  const source = join(backupFolderOf(folder), entry.name);
  const copy = join(backupFolderOf(folder), `restoring-${process.pid}.tmp`);
  const outcome = attempt(copy, () => {
    if (!verifiedStamp(source)) return fail(backupDamaged());
    discardPrepared(copy);
    copyFileSync(source, copy);
    return bringUpToDate(copy);
  });
  if (!outcome.ok) discardPrepared(copy);
  return outcome;
}

function bringUpToDate(copy: string): Outcome<string> {
  const database: DatabaseSync = openDatabase(copy);
  try {
    const version = schemaVersionOf(database);
    if (version > SCHEMA_VERSION) return fail(fromNewerVersion(version, SCHEMA_VERSION));
    migrate(database);
    return { ok: true, value: copy };
  } finally {
    database.close();
  }
}

/** Replaces all data by that of a prepared backup. The caller has backed up the present data. */
export function restorePrepared(data: LiveData, copy: string): Outcome<null> {
  return replaceAllFrom(data, copy);
}

/** Removes a copy that {@link prepareRestore} made. */
export function discardPrepared(copy: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(copy + part, { force: true });
}
