import type { DatabaseSync } from 'node:sqlite';
import type { Conversation } from '../../core/domain/conversation/conversation.ts';
import type { StoredTranscript } from '../../core/domain/conversation/stored-transcript.ts';
import { transcriptWithoutText } from '../../core/domain/conversation/without-text.ts';
import { fail, type Outcome, type Problem, succeed } from '../../core/foundation/outcome.ts';
import type { RecordChange } from '../../core/records/record-change.ts';
import { logChecksum } from './change-log.ts';
import { checksumOf } from './checksum.ts';
import { inTransaction } from './database.ts';
import type { LiveData } from './live-data.ts';

/** Whose text is deleted: of one conversation, or with `id` null of all of a transition, removed ones included. */
export type ErasedScope = { readonly transition: string; readonly id: string | null };

type Row = { readonly place: number; readonly kind: string; readonly id: string; readonly body: string };
type LogRow = { readonly command: string; readonly changes: string };

/**
 * Takes the text of transcripts out of an open data file: out of the records and out of the changes that the history
 * keeps, so that undoing and doing again go on working and bring no text back. Runs inside a transaction of the caller.
 * A row that can't be read is removed where it may hold the text, since nothing else could take it out.
 *
 * @returns how many conversations had text, and how many rows of the file were changed in all
 */
function eraseTextIn(database: DatabaseSync, scope: ErasedScope): Erased {
  const { conversations, rows } = eraseRecords(database, scope);
  return { conversations, rows: rows + eraseLog(database, scope) };
}

/** What was taken out of a file. */
type Erased = { readonly conversations: number; readonly rows: number };

function eraseRecords(database: DatabaseSync, { transition, id }: ErasedScope): Erased {
  const rows = database
    .prepare(
      `SELECT place, kind, id, body FROM record
       WHERE transition = ? AND kind IN ('transcript', 'conversation') AND (? IS NULL OR id = ?)`,
    )
    .all(transition, id, id) as unknown as Row[];
  const update = database.prepare(
    'UPDATE record SET body = ?, checksum = ?, revision = revision + 1 WHERE place = ?',
  );
  const remove = database.prepare('DELETE FROM record WHERE place = ?');
  let conversations = 0;
  let changed = 0;
  for (const row of rows) {
    const body = erasedBody(row.kind, row.body);
    if (body === row.body) continue;
    changed += 1;
    if (row.kind === 'transcript') conversations += 1;
    if (body === null) remove.run(row.place);
    else update.run(body, checksumOf(transition, row.kind, row.id, body), row.place);
  }
  return { conversations, rows: changed };
}

/** A record's body without text; null where it can't be read and may hold some. */
function erasedBody(kind: string, body: string): string | null {
  try {
    return JSON.stringify(erasedRecord(kind, JSON.parse(body)));
  } catch {
    return kind === 'transcript' ? null : body;
  }
}

function erasedRecord<T>(kind: string, record: T): T {
  if (record === null) return record;
  if (kind === 'transcript') return transcriptWithoutText(record as StoredTranscript) as T;
  if (kind === 'conversation') return { ...(record as Conversation), keepsText: false } as T;
  return record;
}

function eraseLog(database: DatabaseSync, { transition, id }: ErasedScope): number {
  const rows = database
    .prepare(
      `SELECT seq FROM change_log
       WHERE transition = ? AND op = 'do' AND (changes LIKE '%"transcript"%' OR changes LIKE '%"conversation"%')`,
    )
    .all(transition) as { seq: number }[];
  const select = database.prepare('SELECT command, changes FROM change_log WHERE seq = ?');
  const update = database.prepare('UPDATE change_log SET changes = ?, checksum = ? WHERE seq = ?');
  let changed = 0;
  // One at a time: a row holds a whole transcript.
  for (const { seq } of rows) {
    const row = select.get(seq) as LogRow;
    const changes = erasedChanges(row.changes, id);
    if (changes === row.changes) continue;
    // Without its changes a row stays in the history and can no longer be taken back.
    const checksum =
      changes === UNREADABLE ? '' : logChecksum({ transition, op: 'do', command: row.command }, changes);
    update.run(changes, checksum, seq);
    changed += 1;
  }
  return changed;
}

const UNREADABLE = 'null';

function erasedChanges(text: string, id: string | null): string {
  try {
    const changes = JSON.parse(text) as RecordChange[];
    const isMeant = (change: RecordChange) =>
      (change.kind === 'transcript' || change.kind === 'conversation') && (id === null || change.id === id);
    if (!changes.some(isMeant)) return text;
    return JSON.stringify(
      changes.map((change) =>
        isMeant(change)
          ? {
              ...change,
              before: erasedRecord(change.kind, change.before),
              after: erasedRecord(change.kind, change.after),
            }
          : change,
      ),
    );
  } catch {
    return UNREADABLE;
  }
}

/** The text is out of the data, and a trace of it may still be in the file's log. */
function tracesLeft(): Problem {
  return {
    code: 'text-traces-left',
    message:
      'The text is deleted, but another program was using the data, so traces of it may be left in the data folder.',
    remedy: 'Close every other Coachward window and delete the text once more.',
  };
}

/**
 * Deletes the text of transcripts from the data, and writes the file anew so that nothing of it is left in unused space
 * or in the write-ahead log. It can't be undone.
 */
export function eraseText(live: LiveData, scope: ErasedScope): Outcome<number> {
  const erased = live.writing(
    ({ database, renewGeneration }) => {
      const { conversations } = eraseTextIn(database, scope);
      renewGeneration();
      return succeed(conversations);
    },
    () => live.startOver(),
  );
  if (!erased.ok) return erased;
  const wiped = live.outsideTransaction(({ database }) => succeed(wipe(database)));
  if (!wiped.ok) return wiped;
  return wiped.value ? erased : fail(tracesLeft());
}

/** Writes the file anew and empties the write-ahead log; false where somebody was reading meanwhile. */
export function wipe(database: DatabaseSync): boolean {
  database.exec('VACUUM');
  const log = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
  return log.busy === 0;
}

/** Takes the text of transcripts out, in a transaction of its own, in a file that nobody else has open. */
export function eraseTextOf(database: DatabaseSync, scope: ErasedScope): Outcome<Erased> {
  return inTransaction(database, 'writing', () => succeed(eraseTextIn(database, scope)));
}
