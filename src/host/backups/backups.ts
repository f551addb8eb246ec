import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../core/application/ports.ts';
import type { BackupEntry } from '../../core/bridge/replies.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { isLarge } from '../store/check-database.ts';
import { numberOf } from '../store/database.ts';
import type { LiveData } from '../store/live-data.ts';
import { type BackupUnderWay, backUpInThread } from './back-up-in-thread.ts';
import type { BackupReason } from './backup-name.ts';
import { backupUnderWay } from './backup-problems.ts';
import { expiredBackups } from './generations.ts';
import { backupFolderOf, listBackups } from './list-backups.ts';
import { makeBackup } from './make-backup.ts';
import { discardPrepared, prepareRestore, restorePrepared } from './restore-backup.ts';
import { isSameStamp, lookAt, stampOf, verifiedStamp } from './stamp.ts';

/** The backups of one data folder. */
export type Backups = {
  list(): BackupEntry[];
  /**
   * Makes a backup now and lets go of expired ones: of a large file in a thread, so that nobody waits for it. One at a time.
   */
  create(reason: BackupReason): Promise<Outcome<BackupEntry>>;
  /** Makes a backup unless there is nothing to keep, the newest holds the same data, or one is being made; then null. */
  createIfChanged(reason: BackupReason): Promise<Outcome<BackupEntry | null>>;
  /** Makes a backup before something destructive, which waits for it; null when the newest holds the same data. */
  createBefore(): Outcome<BackupEntry | null>;
  /** Gives up a backup in the background. */
  stopBackground(): void;
  /** Replaces the data by a backup after the present data was backed up; nothing is replaced when that failed. */
  restore(name: string): Outcome<null>;
  /** The name of the newest backup that is sound and holds something; null when there is none. */
  newestGood(): string | null;
  /** Deletes the backups that hold nothing but this transition. */
  forget(transition: string): void;
};

/** Where the backups are and whose day it is. */
export type BackupOptions = { readonly folder: string; readonly clock: Clock; readonly zone: string };

/** The backups of the data that is open. */
export function backupsOf(data: LiveData, { folder, clock, zone }: BackupOptions): Backups {
  const pathOf = (entry: BackupEntry) => join(backupFolderOf(folder), entry.name);

  const createAtOnce = (reason: BackupReason) => {
    const made = data.outsideTransaction(({ database }) =>
      makeBackup({ database, folder, at: clock.now(), reason }),
    );
    if (made.ok) prune(folder, clock.now(), zone);
    return made;
  };

  /** Whether there is something to keep that the newest backup doesn't hold. */
  const isChanged = (): Outcome<boolean> => {
    const stamp = data.outsideTransaction(({ database }) => succeed(stampOf(database)));
    if (!stamp.ok) return stamp;
    if (stamp.value.records === 0 && stamp.value.seq === 0) return succeed(false);
    const [newest] = listBackups(folder);
    const known = newest && lookAt(pathOf(newest), stampOf);
    return succeed(!known || !isSameStamp(known, stamp.value));
  };

  let underWay: BackupUnderWay | null = null;
  const create: Backups['create'] = async (reason) => {
    if (data.refusal) return fail(data.refusal);
    if (!isLarge(data.path)) return createAtOnce(reason);
    if (underWay) return fail(backupUnderWay());
    underWay = backUpInThread({ path: data.path, folder, at: clock.now(), reason });
    const made = await underWay.done;
    underWay = null;
    if (made.ok) prune(folder, clock.now(), zone);
    return made;
  };

  const createBefore = (): Outcome<BackupEntry | null> => {
    const changed = isChanged();
    if (!changed.ok) return changed;
    if (!changed.value) return succeed(null);
    return data.refusal ? fail(data.refusal) : createAtOnce('before');
  };

  return {
    list: () => listBackups(folder),
    create,
    createIfChanged: async (reason) => {
      const changed = isChanged();
      if (!changed.ok) return changed;
      return changed.value && !underWay ? create(reason) : succeed(null);
    },
    createBefore,
    stopBackground: () => underWay?.stop(),
    restore: (name) => {
      if (data.refusal) return fail(data.refusal);
      const prepared = prepareRestore(folder, name);
      if (!prepared.ok) return prepared;
      try {
        const before = createBefore();
        return before.ok ? restorePrepared(data, prepared.value) : before;
      } finally {
        discardPrepared(prepared.value);
      }
    },
    newestGood: () => newestGoodBackup(folder),
    forget: (transition) => {
      for (const entry of listBackups(folder)) {
        if (lookAt(pathOf(entry), (database) => holdsOnly(database, transition))) {
          rmSync(pathOf(entry), { force: true });
        }
      }
    },
  };
}

/** The name of the newest backup that is sound and holds something; null when there is none. */
function newestGoodBackup(folder: string): string | null {
  const good = listBackups(folder).find((entry) => {
    const stamp = verifiedStamp(join(backupFolderOf(folder), entry.name));
    return stamp !== null && stamp.records > 0;
  });
  return good?.name ?? null;
}

/** Whether a backup holds records, all of them of this transition, and no history of another. */
function holdsOnly(database: Parameters<typeof stampOf>[0], transition: string): boolean {
  const quoted = `'${transition.replaceAll("'", "''")}'`;
  const others = ['record', 'change_log'].map((table) =>
    numberOf(database, `SELECT count(*) FROM ${table} WHERE transition <> ${quoted}`),
  );
  return others.every((count) => count === 0) && stampOf(database).records > 0;
}

function prune(folder: string, now: string, zone: string): void {
  for (const entry of expiredBackups(listBackups(folder), now, zone)) {
    rmSync(join(backupFolderOf(folder), entry.name), { force: true });
  }
}
