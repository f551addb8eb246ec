import type { Applied, ShellEvent } from '../../core/bridge/replies.ts';
import { fail, type Outcome, type Problem, succeed } from '../../core/foundation/outcome.ts';
import { isLazyKind } from '../../core/records/kind-names.ts';
import type { RecordChange } from '../../core/records/record-change.ts';
import { RecordSet, type RecordsView } from '../../core/records/records.ts';
import type { LogRow } from './change-log.ts';
import { suspect } from './check-database.ts';
import { type Connection, fileIdentity } from './connection.ts';
import { inTransaction } from './database.ts';
import { followFile, logIdentity } from './follow-file.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import { attempt } from './sqlite-problem.ts';
import { fromNewerVersion } from './store-problems.ts';

/** A transition in memory, without the kinds that are fetched one by one. */
export type OpenTransition = { readonly records: RecordSet; readonly unreadable: number };

/** What the store tells unasked. */
export type StoreEvent = Extract<ShellEvent, { type: 'applied' | 'reload' }>;

/** Transitions that are kept in memory; the one that was used longest ago makes room for the next. */
const OPEN_AT_MOST = 8;

type Listener = (event: StoreEvent) => void;

function startsOrEnds(changes: readonly RecordChange[]): boolean {
  return changes.some(
    ({ kind, before, after }) =>
      (kind === 'transition' || kind === 'practice') && (before === null || after === null),
  );
}

/**
 * The data file together with what of it is held in memory, kept in step with what other processes write.
 *
 * Every piece of work is one transaction, which begins by taking in what others wrote since. Memory follows the file
 * and never leads: it is changed after the commit, so a write that fails leaves both as they were.
 */
export class LiveData {
  #connection: Connection;
  readonly #open = new Map<string, OpenTransition>();
  readonly #listeners = new Set<Listener>();
  #events: StoreEvent[] = [];
  #seen: number;
  #generation: string;
  #dataVersion: number;
  #log: string | null;
  /** Why nothing may be written; null when everything may. */
  readonly refusal: Problem | null;

  constructor(connection: Connection, refusal: Problem | null) {
    this.#connection = connection;
    // First, so that what is written meanwhile is taken in once more rather than missed.
    this.#dataVersion = connection.dataVersion();
    this.#generation = connection.generation();
    this.#seen = connection.log.latest();
    this.#log = logIdentity(connection.path);
    this.refusal = refusal;
  }

  get path(): string {
    return this.#connection.path;
  }

  /** The number of the latest change-log row that memory stands at. */
  get seen(): number {
    return this.#seen;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs work that only reads, on data of one moment. */
  reading<T>(work: (connection: Connection) => Outcome<T>): Outcome<T> {
    return this.#transaction('reading', work, () => undefined);
  }

  /** Runs work that writes; `commit` brings memory up to date once the work is safe on the disk. */
  writing<T>(work: (connection: Connection) => Outcome<T>, commit: (value: T) => void): Outcome<T> {
    if (this.refusal) return fail(this.refusal);
    return this.#transaction('writing', work, commit);
  }

  /** The records of a transition, from memory or else from the file. Only inside {@link reading} or {@link writing}. */
  open(transition: string): OpenTransition {
    const known = this.#open.get(transition);
    if (known) {
      this.#hold(transition, known);
      return known;
    }
    const { lists, unreadable } = this.#connection.records.readAll(transition);
    const open = { records: RecordSet.from(lists), unreadable };
    if (open.records.count('transition') + open.records.count('practice') > 0) this.#hold(transition, open);
    return open;
  }

  /** What a reducer reads: memory, and the file for the kinds that memory doesn't hold. */
  view(transition: string): RecordsView {
    const { records } = this.open(transition);
    const { records: rows } = this.#connection;
    return {
      get: (kind, id) => (isLazyKind(kind) ? rows.read(transition, kind, id) : records.get(kind, id)),
      all: (kind) => records.all(kind),
      count: (kind) => records.count(kind),
    };
  }

  /** Brings memory to a change that was committed here, and tells everybody. */
  applyOwn(open: OpenTransition, applied: Applied, origin: string): void {
    this.#hold(applied.transition, open);
    this.#advance(open, applied.changes);
    this.#seen = applied.seq;
    this.#tell(applied, origin);
  }

  /** Forgets what is in memory after the data was replaced here, and tells everybody to load anew. */
  startOver(): void {
    this.#open.clear();
    this.#generation = this.#connection.generation();
    this.#seen = this.#connection.log.latest();
    this.#events.push({ type: 'reload' });
  }

  /** Takes in what other processes wrote, when they did. Cheap when they didn't. A file that can't be read now is tried again later. */
  poll(): void {
    const version = attempt(this.path, () => succeed(this.#connection.dataVersion()));
    const moved = attempt(this.path, () => succeed(fileIdentity(this.path) !== this.#connection.file));
    if (!version.ok || !moved.ok || (version.value === this.#dataVersion && !moved.value)) return;
    const outcome = this.reading(() => succeed(null));
    if (outcome.ok) this.#dataVersion = moved.value ? this.#connection.dataVersion() : version.value;
  }

  /** The connection, for work that can't run inside a transaction. */
  outsideTransaction<T>(work: (connection: Connection) => Outcome<T>): Outcome<T> {
    return this.#attempt(() => {
      const problem = this.#followFile();
      return problem ? fail(problem) : work(this.#connection);
    });
  }

  close(): void {
    this.#listeners.clear();
    if (this.#connection.database.isOpen) this.#connection.database.close();
  }

  /** Keeps a transition in memory as the one that was used last. */
  #hold(transition: string, open: OpenTransition): void {
    this.#open.delete(transition);
    this.#open.set(transition, open);
    const [longestAgo] = this.#open.keys();
    if (this.#open.size > OPEN_AT_MOST && longestAgo !== undefined) this.#open.delete(longestAgo);
  }

  #transaction<T>(
    mode: 'reading' | 'writing',
    work: (connection: Connection) => Outcome<T>,
    commit: (value: T) => void,
  ): Outcome<T> {
    try {
      return this.#attempt(() => {
        const problem = this.#followFile();
        if (problem) return fail(problem);
        const connection = this.#connection;
        const outcome = inTransaction(connection.database, mode, () => {
          const version = connection.schemaVersion();
          if (version !== SCHEMA_VERSION) return fail(fromNewerVersion(version, SCHEMA_VERSION));
          this.#takeIn(connection);
          return work(connection);
        });
        if (outcome.ok) commit(outcome.value);
        return outcome;
      });
    } finally {
      this.#flush();
    }
  }

  #attempt<T>(work: () => Outcome<T>): Outcome<T> {
    const outcome = attempt(this.path, work);
    if (!outcome.ok && outcome.problem.code === 'data-damaged') suspect(this.path);
    return outcome;
  }

  /** Opens the file anew when another one took its place; says so when it is gone. */
  #followFile(): Problem | null {
    const followed = followFile(this.#connection, this.#log);
    if (!followed.ok) return followed.problem;
    if (followed.value === this.#connection) return null;
    this.#connection = followed.value;
    this.startOver();
    this.#log = logIdentity(this.path);
    return null;
  }

  #takeIn(connection: Connection): void {
    if (connection.generation() !== this.#generation) {
      this.startOver();
      return;
    }
    for (const row of connection.log.after(this.#seen)) {
      this.#seen = row.seq;
      this.#takeInRow(connection, row);
    }
  }

  #takeInRow(connection: Connection, { transition, seq, title, origin, changes }: LogRow): void {
    const open = this.#open.get(transition);
    if (changes === null) {
      this.#open.delete(transition);
      this.#events.push({ type: 'reload' });
      return;
    }
    if (open) this.#advance(open, changes);
    const canUndo = connection.log.titleOfNext('undo', transition);
    const canRedo = connection.log.titleOfNext('redo', transition);
    this.#tell({ transition, seq, changes, title, canUndo, canRedo }, origin);
  }

  #advance(open: OpenTransition, changes: readonly RecordChange[]): void {
    open.records.apply(changes.filter((change) => !isLazyKind(change.kind)));
  }

  #tell(applied: Applied, origin: string): void {
    this.#events.push({ type: 'applied', origin, applied });
    if (startsOrEnds(applied.changes)) this.#events.push({ type: 'reload' });
  }

  #flush(): void {
    const events = this.#events;
    this.#events = [];
    for (const event of events) for (const listener of this.#listeners) listener(event);
  }
}
