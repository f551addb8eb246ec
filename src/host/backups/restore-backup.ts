import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { bringUpToDate } from '../store/bring-up-to-date.ts';
import { openDatabase } from '../store/database.ts';
import type { LiveData } from '../store/live-data.ts';
import { replaceAllFrom } from '../store/replace-data.ts';
import { attempt } from '../store/sqlite-problem.ts';
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
    return prepareCopy(copy);
  });
  if (!outcome.ok) discardPrepared(copy);
  return outcome;
}

function prepareCopy(copy: string): Outcome<string> {
  const database = openDatabase(copy);
  try {
    // The copy is taken back to nothing when a step fails; the backup that it came from is the backup.
    const ready = bringUpToDate(database, () => succeed(null));
    return ready.ok ? succeed(copy) : ready;
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
