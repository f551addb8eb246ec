import type { EagerKind } from './kind-names.ts';
import type { RecordKind, RecordOf } from './kinds.ts';
import type { RecordChange } from './record-change.ts';

/** What a reducer may read: one record by its id, or all of an eagerly loaded kind. */
export type RecordsView = {
  get<Kind extends RecordKind>(kind: Kind, id: string): RecordOf<Kind> | undefined;
  all<Kind extends EagerKind>(kind: Kind): readonly RecordOf<Kind>[];
  count(kind: EagerKind): number;
};

type Body = RecordOf<RecordKind>;
type Table = ReadonlyMap<string, Body>;

/**
 * The records of one transition, held in memory.
 *
 * A value, not a store: {@link RecordSet.with} returns a new set and shares the tables of all kinds that it didn't touch,
 * so that a view can tell by identity what has changed. {@link RecordSet.apply} changes this set in place, for the
 * host, whose edit must not cost more when there are more records.
 */
export class RecordSet implements RecordsView {
  readonly #tables: Map<RecordKind, Map<string, Body>>;
  readonly #lists = new Map<RecordKind, readonly Body[]>();

  constructor(tables: Map<RecordKind, Map<string, Body>> = new Map()) {
    this.#tables = tables;
  }

  /** Builds a set from lists of records by kind. */
  static from(lists: { readonly [Kind in RecordKind]?: readonly RecordOf<Kind>[] | undefined }): RecordSet {
    const tables = new Map<RecordKind, Map<string, Body>>();
    for (const [kind, records] of Object.entries(lists)) {
      tables.set(kind as RecordKind, new Map((records ?? []).map((record) => [record.id, record])));
    }
    return new RecordSet(tables);
  }

  get<Kind extends RecordKind>(kind: Kind, id: string): RecordOf<Kind> | undefined {
    return this.#tables.get(kind)?.get(id) as RecordOf<Kind> | undefined;
  }

  /** The same array as long as the kind is unchanged, in the order in which the records were added. */
  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf<Kind>[] {
    let list = this.#lists.get(kind);
    if (!list) {
      list = [...(this.#tables.get(kind)?.values() ?? [])];
      this.#lists.set(kind, list);
    }
    return list as readonly RecordOf<Kind>[];
  }

  count(kind: RecordKind): number {
    return this.#tables.get(kind)?.size ?? 0;
  }

  /** A new set with the changes made; this one stays as it is. */
  with(changes: readonly RecordChange[]): RecordSet {
    const tables = new Map(this.#tables);
    for (const kind of new Set(changes.map((change) => change.kind))) {
      tables.set(kind, new Map(tables.get(kind)));
    }
    const next = new RecordSet(tables);
    for (const [kind, list] of this.#lists) next.#lists.set(kind, list);
    next.apply(changes);
    return next;
  }

  /** Makes the changes in this set. */
  apply(changes: readonly RecordChange[]): void {
    for (const change of changes) {
      let table = this.#tables.get(change.kind);
      if (!table) {
        table = new Map();
        this.#tables.set(change.kind, table);
      }
      if (change.after === null) table.delete(change.id);
      else table.set(change.id, change.after);
      this.#lists.delete(change.kind);
    }
  }

  /** The identity of a kind's table: changes whenever a record of the kind does. For tests of sharing. */
  tableOf(kind: RecordKind): Table | undefined {
    return this.#tables.get(kind);
  }
}
