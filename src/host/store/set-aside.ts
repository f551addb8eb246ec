import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Instant } from '../../core/domain/calendar/day.ts';

/** A moment as it stands in a file's name: `2026-03-02T09:00:00.000Z` gives `20260302T090000000Z`. */
export function fileStampOf(at: Instant): string {
  return new Date(at).toISOString().replace(/[-:.]/g, '');
}

/**
 * Copies a damaged file aside, with its write-ahead log, and then takes it out of the way. The copy is complete before
 * anything is removed.
 * @returns the name of the copy in the same folder, such as `coachward.damaged-20260302T090000000Z.db`
 * @throws what the file system throws; the damaged file is then still where it was
 */
export function setAside(path: string, at: Instant): string {
  const folder = dirname(path);
  const stem = `${basename(path, '.db')}.damaged-${fileStampOf(at)}`;
  let name = `${stem}.db`;
  for (let count = 2; existsSync(join(folder, name)); count++) name = `${stem}-${count}.db`;
  // The shared-memory file is an index of the log: it is made anew and not worth keeping.
  try {
    for (const part of ['', '-wal']) {
      if (existsSync(path + part)) copyFileSync(path + part, join(folder, name + part));
    }
  } catch (error) {
    for (const part of ['', '-wal']) rmSync(join(folder, name + part), { force: true });
    throw error;
  }
  for (const part of ['', '-wal', '-shm', '-suspect']) rmSync(path + part, { force: true });
  return name;
}
