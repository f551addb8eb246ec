import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { type ChangeLog, changeLog } from './change-log.ts';
import { type RecordRows, recordRows } from './record-rows.ts';
import { type SummaryRows, summaryRows } from './summary-rows.ts';

/** An open data file with its prepared statements. */
export type Connection = {
  readonly database: DatabaseSync;
  readonly path: string;
  /** Which file this is, so that it is noticed when another one takes its place. */
  readonly file: string;
  readonly records: RecordRows;
  readonly log: ChangeLog;
  readonly summaries: SummaryRows;
  /** Changes whenever the data as a whole was replaced: by a restore, an import, or when a plan came or went that way. */
  generation(): string;
  renewGeneration(): void;
  /** A fact about the file itself; null when it isn't set. */
  fact(key: FactKey): string | null;
  setFact(key: FactKey, value: string | null): void;
  /** The facts `standing:…`, by the id of the transition. */
  standings(): ReadonlyMap<string, string>;
  schemaVersion(): number;
  /** Changes whenever another connection has written. */
  dataVersion(): number;
};

/**
 * - `damaged-copy`: the name under which the damaged file was set aside that this file took the place of
 * - `tally-draft:…`: the live tally under way of the transition with that id, as JSON
 * - `standing:…`: where the manager of the transition with that id stood when it was measured last
 */
export type FactKey = 'damaged-copy' | `tally-draft:${string}` | `standing:${string}`;

const STANDING = 'standing:';

/**
 * What identifies the file at a path; null when there is none.
 * @throws what the file system throws otherwise
 */
export function fileIdentity(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}

/** Prepares all statements on an open database of today's shape. */
export function connect(database: DatabaseSync, path: string): Connection {
  const selectFact = database.prepare('SELECT value FROM meta WHERE key = ?');
  const putFact = database.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const selectStandings = database.prepare(
    "SELECT key, value FROM meta WHERE key >= 'standing:' AND key < 'standing;'",
  );
  const removeFact = database.prepare('DELETE FROM meta WHERE key = ?');
  const schema = database.prepare('PRAGMA user_version');
  const data = database.prepare('PRAGMA data_version');
  const fact = (key: string) => (selectFact.get(key) as { value: string } | undefined)?.value ?? null;
  return {
    database,
    path,
    file: fileIdentity(path) ?? '',
    records: recordRows(database),
    log: changeLog(database),
    summaries: summaryRows(database),
    generation: () => fact('generation') ?? '',
    renewGeneration: () => {
      putFact.run('generation', randomUUID());
    },
    fact,
    setFact: (key, value) => {
      if (value === null) removeFact.run(key);
      else putFact.run(key, value);
    },
    standings: () =>
      new Map(
        (selectStandings.all() as { key: string; value: string }[]).map(({ key, value }) => [
          key.slice(STANDING.length),
          value,
        ]),
      ),
    schemaVersion: () => (schema.get() as { user_version: number }).user_version,
    dataVersion: () => (data.get() as { data_version: number }).data_version,
  };
}
