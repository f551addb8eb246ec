import { copyFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { bringUpToDate } from '../store/bring-up-to-date.ts';
import { openDatabase } from '../store/database.ts';
import { type ErasedScope, eraseTextOf, wipe } from '../store/erase-text.ts';
import { forceToDisk } from '../store/force-to-disk.ts';
import { attempt } from '../store/sqlite-problem.ts';
import { backupFolderOf, listBackups } from './list-backups.ts';
import { verifiedStamp } from './stamp.ts';

/** What became of the backups. `untouched` are files set aside as damaged, which nothing here may change. */
export type ErasedBackups = {
  readonly rewritten: number;
  readonly removed: number;
  readonly untouched: readonly string[];
};

/**
 * Takes the text of transcripts out of every backup: each is written anew without it, checked as a whole, and only then
 * put in the old one's place under the same name. A backup that isn't sound any more could restore nothing and is deleted.
 * Stops at the first backup that can't be written, with the others as they were.
 */
export function eraseFromBackups(folder: string, scope: ErasedScope): Outcome<ErasedBackups> {
  const backups = backupFolderOf(folder);
  let rewritten = 0;
  let removed = 0;
  for (const { name } of listBackups(folder)) {
    const path = join(backups, name);
    if (!verifiedStamp(path)) {
      rmSync(path, { force: true });
      removed += 1;
      continue;
    }
    const done = rewriteWithout(path, join(backups, `unfinished-${process.pid}.tmp`), scope);
    if (!done.ok) return done;
    if (done.value) rewritten += 1;
  }
  if (rewritten + removed > 0) forceToDisk(backups);
  return succeed({ rewritten, removed, untouched: setAsideIn(folder) });
}

/** Whether the backup held text and was written anew. */
function rewriteWithout(path: string, unfinished: string, scope: ErasedScope): Outcome<boolean> {
  return attempt(path, () => {
    try {
      discard(unfinished);
      copyFileSync(path, unfinished);
      const erased = eraseInCopy(unfinished, scope);
      if (!erased.ok) return erased;
      if (erased.value === 0) return succeed(false);
      if (!verifiedStamp(unfinished)) throw new Error('The backup that was written anew is not sound.');
      forceToDisk(unfinished);
      renameSync(unfinished, path);
      return succeed(true);
    } finally {
      discard(unfinished);
    }
  });
}

function eraseInCopy(copy: string, scope: ErasedScope): Outcome<number> {
  const database = openDatabase(copy);
  try {
    const ready = bringUpToDate(database, () => succeed(null));
    if (!ready.ok) return ready;
    const erased = eraseTextOf(database, scope);
    if (erased.ok) {
      // A backup is one file: without a log beside it.
      database.exec('PRAGMA journal_mode = DELETE');
      wipe(database);
    }
    return erased.ok ? succeed(erased.value.rows) : erased;
  } finally {
    database.close();
  }
}

function discard(path: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(path + part, { force: true });
}

const SET_ASIDE = /^coachward\.(?!db).+\.db/;

function setAsideIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => SET_ASIDE.test(name));
  } catch {
    return [];
  }
}
