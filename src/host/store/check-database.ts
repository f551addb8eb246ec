import type { DatabaseSync } from 'node:sqlite';
import { APPLICATION_ID, numberOf } from './database.ts';

// Tables that the file has had since its first shape.
const LASTING_TABLES = ['record', 'change_log', 'summary', 'meta'];

/** Whether a database is whole (SQLite's integrity check) and ours. An empty one is whole. */
export function isSound(database: DatabaseSync): boolean {
  const answers = database.prepare('PRAGMA integrity_check(1)').all() as { integrity_check: string }[];
  if (answers[0]?.integrity_check !== 'ok') return false;
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  if (tables.length === 0) return true;
  if (numberOf(database, 'PRAGMA application_id') !== APPLICATION_ID) return false;
  return LASTING_TABLES.every((name) => tables.some((table) => table.name === name));
}
