import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupEntry } from '../../core/bridge/replies.ts';
import { readBackupName } from './backup-name.ts';

/** Where the backups of a data folder are. */
export function backupFolderOf(folder: string): string {
  return join(folder, 'backups');
}

/**
 * The backups of a data folder, newest first. A file gets its final name only after it was verified, so that what is
 * listed was good when it was made. Empty when there is no folder, or it can't be read.
 */
export function listBackups(folder: string): BackupEntry[] {
  let names: string[];
  try {
    names = readdirSync(backupFolderOf(folder));
  } catch {
    return [];
  }
  const entries = names.flatMap((name): BackupEntry[] => {
    const told = readBackupName(name);
    const stats = statSync(join(backupFolderOf(folder), name), { throwIfNoEntry: false });
    return told && stats?.isFile() ? [{ name, ...told, bytes: stats.size }] : [];
  });
  return entries.sort((a, b) => (a.at === b.at ? (a.name < b.name ? 1 : -1) : a.at < b.at ? 1 : -1));
}

const UNFINISHED = /^(unfinished|restoring)-\d+(-\d+)?\.tmp(-wal|-shm)?$/;
const LONG_UNFINISHED_MS = 24 * 3_600_000;

/** Removes what a program that was killed while it backed up or restored has left, a day later: another may be at it now. */
export function sweepUnfinished(folder: string, now: string): void {
  const backups = backupFolderOf(folder);
  try {
    for (const name of readdirSync(backups).filter((file) => UNFINISHED.test(file))) {
      const path = join(backups, name);
      if (Date.parse(now) - statSync(path).mtimeMs > LONG_UNFINISHED_MS) rmSync(path, { force: true });
    }
  } catch {
    // What can't be swept now is swept another time.
  }
}
