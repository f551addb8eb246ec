import { rmSync } from 'node:fs';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { isFitForUse } from './check-database.ts';
import { type Connection, connect, fileIdentity } from './connection.ts';
import { openChecked } from './database.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import { dataDamaged, dataFileMissing, fromNewerVersion } from './store-problems.ts';

/** Which write-ahead log a connection works with; known once something was read. */
export function logIdentity(path: string): string | null {
  return fileIdentity(`${path}-wal`);
}

/**
 * Finds out whether the file at a connection's path is still the one that it works with, and opens the one that took its
 * place: another Coachward set a damaged file aside, or somebody copied a file over it.
 *
 * @param log the write-ahead log of the connection. Where it still lies beside the new file it belongs to the old one, and
 * SQLite would mix the two, so it is removed.
 * @returns the same connection, or a new one in whose favour the old one was closed; a problem when the file is gone or
 * isn't sound, with the old connection left open
 * @throws what SQLite or the file system throws
 */
export function followFile(connection: Connection, log: string | null): Outcome<Connection> {
  const { path } = connection;
  const file = fileIdentity(path);
  if (file === connection.file) return succeed(connection);
  if (file === null) return fail(dataFileMissing());
  if (log !== null && logIdentity(path) === log) {
    for (const part of ['-wal', '-shm']) rmSync(path + part, { force: true });
  }
  const database = openChecked(path, (candidate) => isFitForUse(candidate, path));
  if (!database) return fail(dataDamaged());
  try {
    const next = connect(database, path);
    const version = next.schemaVersion();
    if (version !== SCHEMA_VERSION) {
      database.close();
      return fail(fromNewerVersion(version, SCHEMA_VERSION));
    }
    connection.database.close();
    return succeed(next);
  } catch (error) {
    database.close();
    throw error;
  }
}
