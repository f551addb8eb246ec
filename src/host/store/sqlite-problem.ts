import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, type Outcome, type Problem } from '../../core/foundation/outcome.ts';
import {
  dataBusy,
  dataDamaged,
  diskFailed,
  diskFull,
  folderReadOnly,
  folderUnusable,
  recordInTheWay,
} from './store-problems.ts';

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html): the low byte of `errcode`. */
const SQLITE = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  constraint: 19,
  notADatabase: 26,
} as const;

/** SQLite's primary result code of an error, or null when it isn't SQLite's. `SQLITE_FULL` gives 13. */
function sqliteCodeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

/** Whether an error says that the file is no sound database. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCodeOf(error);
  return code === SQLITE.corrupt || code === SQLITE.notADatabase;
}

/** What an error of SQLite or of the file system means for the user of the file at `path`. Null for a defect of the program. */
export function problemOf(error: unknown, path: string): Problem | null {
  const folder = dirname(path);
  switch (sqliteCodeOf(error)) {
    case SQLITE.busy:
    case SQLITE.locked:
      return dataBusy();
    case SQLITE.readOnly:
      return folderReadOnly(folder);
    case SQLITE.full:
      return diskFull();
    case SQLITE.ioError:
      return hasRoom(folder) ? diskFailed((error as Error).message) : diskFull();
    case SQLITE.corrupt:
    case SQLITE.notADatabase:
      return dataDamaged();
    case SQLITE.cantOpen:
      return folderUnusable(folder, 'the data file can’t be opened');
    case SQLITE.constraint:
      return recordInTheWay();
    case null:
      return systemProblemOf(error, folder);
    default:
      return diskFailed((error as Error).message);
  }
}

function systemProblemOf(error: unknown, folder: string): Problem | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull();
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return folderReadOnly(folder);
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return folderUnusable(folder, 'it is a file, or lies inside a file');
  }
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return diskFailed((error as Error).message);
  return null;
}

// SQLite reports a full disk as a plain I/O error when it can't grow its shared-memory file.
function hasRoom(folder: string): boolean {
  try {
    return statfsSync(folder).bavail > 0;
  } catch {
    return true;
  }
}

/**
 * Runs something on the file at `path` and turns what SQLite or the file system throws into a problem.
 * @throws whatever else is thrown: a defect of the program is not dressed up as a full disk
 */
export function attempt<T>(path: string, run: () => Outcome<T>): Outcome<T> {
  try {
    return run();
  } catch (error) {
    const problem = problemOf(error, path);
    if (!problem) throw error;
    return fail(problem);
  }
}
