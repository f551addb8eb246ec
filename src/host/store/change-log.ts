import type { DatabaseSync } from 'node:sqlite';
import type { HistoryEntry } from '../../core/bridge/replies.ts';
import type { Instant } from '../../core/domain/calendar/day.ts';
import { inverseOf, type RecordChange } from '../../core/records/record-change.ts';
import { checksumOf } from './checksum.ts';
import { readChanges } from './parse-changes.ts';

/** What a row of the change log records: a command done, or one taken back or done again (then `target` is its number). */
export type LogOp = 'do' | 'undo' | 'redo';

/** A row to be written. Only a `do` carries changes: undo and redo follow from those of their target. */
export type NewLogRow = {
  readonly transition: string;
  readonly command: string;
  readonly title: string;
  readonly at: Instant;
  readonly origin: string;
} & (
  | { readonly op: 'do'; readonly changes: readonly RecordChange[] }
  | { readonly op: 'undo' | 'redo'; readonly target: number }
);

/** A row as it is read. `changes` is what the row did to the records, null when that can't be read. */
export type LogRow = {
  readonly seq: number;
  readonly transition: string;
  readonly op: LogOp;
  readonly command: string;
  readonly title: string;
  readonly origin: string;
  readonly changes: readonly RecordChange[] | null;
};

/** The change log: a row a command, undo and redo over them. All numbers are of the whole file and grow. */
export type ChangeLog = {
  /** The number of the latest row, 0 when there is none. */
  latest(): number;
  append(row: NewLogRow): number;
  /** The rows after a number, oldest first, of all transitions. */
  after(seq: number): LogRow[];
  /** The command that an undo takes back, or a redo does again; undefined for none. */
  next(step: 'undo' | 'redo', transition: string): LogRow | undefined;
  /** The title of the command that an undo takes back, or a redo does again; null for none. */
  titleOfNext(step: 'undo' | 'redo', transition: string): string | null;
  mark(seq: number, state: 'done' | 'undone'): void;
  /** Keeps in the history, but no longer offers to redo, what was taken back. */
  dropUndone(transition: string): void;
  list(transition: string, limit: number): HistoryEntry[];
  has(transition: string): boolean;
  removeAll(transition: string): void;
};

type Raw = Omit<LogRow, 'changes'> & { changes: string | null; checksum: string };

/** The checksum of a row of the change log over its changes. */
export function logChecksum(
  row: { transition: string; op: string; command: string },
  changes: string,
): string {
  return checksumOf(row.transition, row.op, row.command, changes);
}

function readRow(raw: Raw, op: LogOp): LogRow {
  const { changes: text, checksum, ...row } = raw;
  const sound = text !== null && checksum === logChecksum({ ...raw, op: 'do' }, text);
  const done = sound ? readChanges(text) : null;
  return { ...row, op, changes: done && op === 'undo' ? inverseOf(done) : done };
}

/** Prepares the statements on the change log once for the life of the connection. */
export function changeLog(database: DatabaseSync): ChangeLog {
  const selectLatest = database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM change_log');
  const insert = database.prepare(
    `INSERT INTO change_log (transition, op, target, command, title, at, origin, changes, checksum, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'done')`,
  );
  // What an undo did is written once, in the row of the command that it took back.
  const selectAfter = database.prepare(
    `SELECT log.seq, log.transition, log.op, log.command, log.title, log.origin,
            coalesce(log.changes, done.changes) AS changes,
            CASE WHEN log.changes IS NULL THEN done.checksum ELSE log.checksum END AS checksum
     FROM change_log AS log LEFT JOIN change_log AS done ON done.seq = log.target
     WHERE log.seq > ? ORDER BY log.seq`,
  );
  const columns = 'seq, transition, op, command, title, origin, changes, checksum';
  // The planner would walk the whole history instead, past everything that was taken back.
  const done = 'change_log INDEXED BY change_log_done';
  const undone = 'change_log INDEXED BY change_log_undone';
  const lastDone = "WHERE transition = ? AND op = 'do' AND state = 'done' ORDER BY seq DESC LIMIT 1";
  const firstUndone = "WHERE transition = ? AND op = 'do' AND state = 'undone' ORDER BY seq LIMIT 1";
  const selectNext = {
    undo: database.prepare(`SELECT ${columns} FROM ${done} ${lastDone}`),
    redo: database.prepare(`SELECT ${columns} FROM ${undone} ${firstUndone}`),
  };
  const selectTitle = {
    undo: database.prepare(`SELECT title FROM ${done} ${lastDone}`),
    redo: database.prepare(`SELECT title FROM ${undone} ${firstUndone}`),
  };
  const setState = database.prepare('UPDATE change_log SET state = ? WHERE seq = ?');
  const drop = database.prepare(
    `UPDATE ${undone} SET state = 'dropped' WHERE transition = ? AND op = 'do' AND state = 'undone'`,
  );
  const selectHistory = database.prepare(
    "SELECT seq, title, at, state FROM change_log WHERE transition = ? AND op = 'do' ORDER BY seq DESC LIMIT ?",
  );
  const selectAny = database.prepare("SELECT 1 FROM change_log WHERE transition = ? AND op = 'do' LIMIT 1");
  const remove = database.prepare('DELETE FROM change_log WHERE transition = ?');

  return {
    latest: () => (selectLatest.get() as { seq: number }).seq,
    append: (row) => {
      const changes = row.op === 'do' ? JSON.stringify(row.changes) : null;
      const { lastInsertRowid } = insert.run(
        row.transition,
        row.op,
        row.op === 'do' ? null : row.target,
        row.command,
        row.title,
        row.at,
        row.origin,
        changes,
        changes === null ? '' : logChecksum(row, changes),
      );
      return Number(lastInsertRowid);
    },
    after: (seq) => (selectAfter.all(seq) as unknown as Raw[]).map((raw) => readRow(raw, raw.op)),
    next: (step, transition) => {
      const raw = selectNext[step].get(transition) as unknown as Raw | undefined;
      return raw && readRow(raw, step);
    },
    titleOfNext: (step, transition) =>
      (selectTitle[step].get(transition) as { title: string } | undefined)?.title ?? null,
    mark: (seq, state) => {
      setState.run(state, seq);
    },
    dropUndone: (transition) => {
      drop.run(transition);
    },
    list: (transition, limit) =>
      (
        selectHistory.all(transition, limit) as { seq: number; title: string; at: Instant; state: string }[]
      ).map(({ seq, title, at, state }) => ({ seq, title, at, state: state === 'done' ? 'done' : 'undone' })),
    has: (transition) => selectAny.get(transition) !== undefined,
    removeAll: (transition) => {
      remove.run(transition);
    },
  };
}
