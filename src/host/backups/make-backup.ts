import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { threadId } from 'node:worker_threads';
import type { BackupEntry } from '../../core/bridge/replies.ts';
import type { Instant } from '../../core/domain/calendar/day.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { createPrivately } from '../store/database.ts';
import { forceToDisk } from '../store/force-to-disk.ts';
import { attempt } from '../store/sqlite-problem.ts';
import { type BackupReason, backupName } from './backup-name.ts';
import { backupUnsound } from './backup-problems.ts';
import { backupFolderOf } from './list-backups.ts';
import { type DataStamp, isSameStamp, stampOf, verifiedStamp } from './stamp.ts';

/** What is backed up, where to, and why. */
export type BackupRequest = {
  readonly database: DatabaseSync;
  readonly folder: string;
  readonly at: Instant;
  readonly reason: BackupReason;
};

/**
 * Makes a backup of an open data file: written under another name, forced to the disk, opened again, checked as a whole
 * and compared with the data, and only then given its final name.
 * @returns the backup, or why there is none; what was half written is removed
 */
export function makeBackup(request: BackupRequest): Outcome<BackupEntry> {
  const backups = backupFolderOf(request.folder);
  const unfinished = join(backups, `unfinished-${process.pid}-${threadId}.tmp`);
  return attempt(join(backups, 'backup'), () => {
    try {
      mkdirSync(backups, { recursive: true, mode: 0o700 });
      rmSync(unfinished, { force: true });
      if (!writeVerified(request.database, unfinished)) return fail(backupUnsound());
      const name = freeName(backups, request);
      renameSync(unfinished, join(backups, name));
      forceToDisk(backups);
      const bytes = statSync(join(backups, name)).size;
      return succeed({
        name,
        at: new Date(request.at).toISOString() as Instant,
        bytes,
        reason: request.reason,
      });
    } finally {
      rmSync(unfinished, { force: true });
    }
  });
}

function writeVerified(database: DatabaseSync, path: string): boolean {
  const before = stampOf(database);
  createPrivately(path);
  database.prepare('VACUUM INTO ?').run(path);
  // SQLite doesn't force a file that it makes with VACUUM INTO.
  forceToDisk(path);
  const written = verifiedStamp(path);
  return written !== null && isBetween(before, written, stampOf(database));
}

/** Whether a backup holds the data as it was at some moment between two; another process may have written meanwhile. */
function isBetween(before: DataStamp, written: DataStamp, after: DataStamp): boolean {
  if (isSameStamp(before, after)) return isSameStamp(before, written);
  const isOfTheTime = written.generation === before.generation || written.generation === after.generation;
  return (
    isOfTheTime &&
    (before.generation !== after.generation || (written.seq >= before.seq && written.seq <= after.seq))
  );
}

function freeName(backups: string, { at, reason }: BackupRequest): string {
  let name = backupName(at, reason);
  for (let copy = 2; existsSync(join(backups, name)); copy++) name = backupName(at, reason, copy);
  return name;
}
