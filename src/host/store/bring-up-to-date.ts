import type { DatabaseSync } from 'node:sqlite';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { migrate, schemaVersionOf } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { fromNewerVersion } from './store-problems.ts';

/**
 * Brings an open data file to the newest shape. One that held something before is backed up first; when that fails it is
 * left as it is. One of a newer program is left as it is, too.
 * @throws what SQLite throws when a step fails; the file is then as it was
 */
export function bringUpToDate(
  database: DatabaseSync,
  backUp: () => Outcome<unknown>,
  migrations: readonly Migration[] = MIGRATIONS,
): Outcome<null> {
  const newest = migrations.at(-1)?.version ?? 0;
  const version = schemaVersionOf(database);
  if (version > newest) return fail(fromNewerVersion(version, newest));
  if (version > 0 && version < newest) {
    const backup = backUp();
    if (!backup.ok) return backup;
  }
  migrate(database, migrations);
  return succeed(null);
}
