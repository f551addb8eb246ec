import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../core/application/ports.ts';
import { type Outcome, type Problem, succeed } from '../../core/foundation/outcome.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { isFitForUse } from './check-database.ts';
import { type Connection, connect } from './connection.ts';
import { DATA_FILE, openChecked, openDatabase } from './database.ts';
import { inspectFile } from './inspect-file.ts';
import { LiveData } from './live-data.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import { openReadableCopy } from './readable-copy.ts';
import { setAside } from './set-aside.ts';
import { attempt, isDamage, problemOf } from './sqlite-problem.ts';
import { folderUnusable, fromNewerVersion } from './store-problems.ts';

/** What opening a data folder came to. `data` is null when there is nothing that can be read or written. */
export type OpenedStore = {
  readonly data: LiveData | null;
  /** Why nothing may be written, or why there is nothing; null when all is well. */
  readonly refusal: Problem | null;
  /** Why the data that was there is gone from sight: `damaged` with the name of the copy set aside, or the file was `missing`. */
  readonly loss: Loss | null;
  /** Frees what opening took, beside the data itself. */
  readonly release: () => void;
};

/** The data that was there can't be shown. */
export type Loss = { readonly kind: 'damaged'; readonly copy: string } | { readonly kind: 'missing' };

/** How a data folder is opened. */
export type OpenStoreOptions = {
  readonly folder: string;
  readonly clock: Clock;
  /** Whether there are backups, from which a missing file is told from a first start. */
  readonly hasBackups: () => boolean;
  /** Backs up a file of an older shape before it is migrated; a failure stops the migration. */
  readonly backUpBefore: (database: DatabaseSync) => Outcome<unknown>;
};

const NOTHING_TO_FREE = () => undefined;

/** Opens the data of a folder. Never throws: what stands in the way is told by the answer. */
export function openStore(options: OpenStoreOptions): OpenedStore {
  const path = join(options.folder, DATA_FILE);
  try {
    prepareFolder(options.folder);
    return openFile(options, path);
  } catch (error) {
    return withoutWriting(path, problemOf(error, path) ?? folderUnusable(options.folder, String(error)));
  }
}

function prepareFolder(folder: string): void {
  const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
  // A folder that holds other things may be shared on purpose; one that is ours alone is closed to others.
  const isOurs = isNew || readdirSync(folder).every((name) => name === 'backups' || OUR_FILES.test(name));
  if (isOurs && (statSync(folder).mode & 0o077) !== 0) chmodSync(folder, 0o700);
}

const OUR_FILES = /^(coachward\..*db(-wal|-shm|-suspect)?|preferences\..*json)$/;

function openFile(options: OpenStoreOptions, path: string): OpenedStore {
  const found = inspectFile(path);
  if (found.state === 'newer') return refused(fromNewerVersion(found.version, SCHEMA_VERSION));
  if (found.state === 'damaged') return afterDamage(options, path);
  const isNew = found.state !== 'database';
  const loss: Loss | null = isNew && options.hasBackups() ? { kind: 'missing' } : null;
  const database = openUnlessDamaged(path);
  return database ? openSound(options, database, path, loss) : afterDamage(options, path);
}

function openUnlessDamaged(path: string): DatabaseSync | null {
  try {
    return openChecked(path, (database) => isFitForUse(database, path));
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

function openSound(
  options: OpenStoreOptions,
  database: DatabaseSync,
  path: string,
  loss: Loss | null,
): OpenedStore {
  const outcome = attempt(path, () => prepare(options, database, path));
  if (!outcome.ok) {
    database.close();
    return outcome.problem.code === 'data-from-newer-version'
      ? refused(outcome.problem)
      : withoutWriting(path, outcome.problem);
  }
  const connection = outcome.value;
  const copy = connection.fact('damaged-copy');
  const data = new LiveData(connection, null);
  return {
    data,
    refusal: null,
    loss: loss ?? (copy === null ? null : { kind: 'damaged', copy }),
    release: NOTHING_TO_FREE,
  };
}

function prepare(options: OpenStoreOptions, database: DatabaseSync, path: string): Outcome<Connection> {
  const ready = bringUpToDate(database, () => options.backUpBefore(database));
  if (!ready.ok) return ready;
  // A file without write permission opens all the same; it is found out here and not at the first edit.
  database.exec('BEGIN IMMEDIATE');
  database.exec('ROLLBACK');
  return succeed(connect(database, path));
}

function afterDamage(options: OpenStoreOptions, path: string): OpenedStore {
  const copy = setAside(path, options.clock.now());
  const database = openDatabase(path);
  const opened = openSound(options, database, path, { kind: 'damaged', copy });
  // Kept in the file, so that the notice is still there when the program is started again.
  opened.data?.writing(
    (connection) => succeed(connection.setFact('damaged-copy', copy)),
    () => undefined,
  );
  return opened;
}

function refused(refusal: Problem): OpenedStore {
  return { data: null, refusal, loss: null, release: NOTHING_TO_FREE };
}

/** What can be read without writing, from a copy: SQLite can't read a file with a write-ahead log in a folder it may not write to. */
function withoutWriting(path: string, refusal: Problem): OpenedStore {
  const copy = openReadableCopy(path);
  if (!copy) return refused(refusal);
  return { data: new LiveData(copy.connection, refusal), refusal, loss: null, release: copy.release };
}
