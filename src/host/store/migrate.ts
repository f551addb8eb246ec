import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { succeed } from '../../core/foundation/outcome.ts';
import { APPLICATION_ID, inTransaction, numberOf } from './database.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';

/** The shape of a data file; 0 for an empty one. */
export function schemaVersionOf(database: DatabaseSync): number {
  return numberOf(database, 'PRAGMA user_version');
}

/**
 * Brings a data file to the newest shape: all missing steps in one transaction, so that a file is never left between two.
 * The caller has made a backup of a file that already held something.
 * @throws what a step throws; the file is then as it was
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[] = MIGRATIONS): void {
  const newest = migrations.at(-1)?.version ?? 0;
  if (schemaVersionOf(database) >= newest) return;
  inTransaction(database, 'writing', () => {
    // Another process may have taken the steps while this one waited for its turn.
    const from = schemaVersionOf(database);
    for (const migration of migrations) {
      if (migration.version > from) migration.up(database);
    }
    if (from === 0) {
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      database.prepare("INSERT INTO meta (key, value) VALUES ('generation', ?)").run(randomUUID());
    }
    if (from < newest) database.exec(`PRAGMA user_version = ${newest}`);
    return succeed(null);
  });
}
