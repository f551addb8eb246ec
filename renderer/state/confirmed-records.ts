import type { EagerKind } from '../../src/core/records/kind-names.ts';
import type { RecordOf } from '../../src/core/records/kinds.ts';
import type { RecordChange } from '../../src/core/records/record-change.ts';
import { RecordSet } from '../../src/core/records/records.ts';

/**
 * The records as the host has confirmed them. Answers and events may arrive in another order than that in which they
 * were written, so each record takes only what the change log numbers later than what it has.
 */
export class ConfirmedRecords {
  #records: RecordSet;
  readonly #seqs = new Map<string, number>();
  readonly #loadedSeq: number;

  constructor(lists: { readonly [Kind in EagerKind]?: readonly RecordOf<Kind>[] }, seq: number) {
    this.#records = RecordSet.from(lists);
    this.#loadedSeq = seq;
  }

  get records(): RecordSet {
    return this.#records;
  }

  /**
   * Takes in what was written under a number of the change log. `shown` are the records with the same changes as the page
   * made them ahead: they stay the ones that are shown, so that nothing is reckoned and drawn a second time.
   */
  take(seq: number, changes: readonly RecordChange[], shown?: RecordSet): void {
    const fresh = changes.filter((change) => {
      const key = `${change.kind}\n${change.id}`;
      if (seq <= (this.#seqs.get(key) ?? this.#loadedSeq)) return false;
      this.#seqs.set(key, seq);
      return true;
    });
    if (shown && fresh.length === changes.length) this.#records = shown;
    else if (fresh.length > 0) this.#records = this.#records.with(fresh);
  }

  /** Adds a record that was fetched later, such as a transcript. */
  add(change: RecordChange): void {
    this.#records = this.#records.with([change]);
  }
}
