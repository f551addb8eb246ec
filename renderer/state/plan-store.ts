import type { Command, CommandName, PayloadOf } from '../../src/core/application/commands/registry.ts';
import type { Bridge } from '../../src/core/bridge/bridge.ts';
import type { Applied, LoadedTransition, ShellEvent } from '../../src/core/bridge/replies.ts';
import type { Day, Instant } from '../../src/core/domain/calendar/day.ts';
import type { ReportBody } from '../../src/core/domain/report/report-snapshot.ts';
import type { Outcome, Problem } from '../../src/core/foundation/outcome.ts';
import type { RecordChange } from '../../src/core/records/record-change.ts';
import type { RecordSet } from '../../src/core/records/records.ts';
import { ConfirmedRecords } from './confirmed-records.ts';
import { reducers } from './reducers.ts';

/** What the page shows of the open plan. A new object whenever anything in it changes. */
export type PlanSnapshot = {
  readonly records: RecordSet;
  /** `saving` while a command or a draft is on its way; what is shown as `saved` is on the disk. */
  readonly saving: 'saved' | 'saving';
  readonly canUndo: string | null;
  readonly canRedo: string | null;
  readonly unreadable: number;
};

/** A command on its way: what it is expected to change, and on which confirmed records. */
type Pending = { readonly changes: readonly RecordChange[]; readonly on: RecordSet };

type Clock = { now(): Instant; today(): Day };

/**
 * The open plan: shows an edit at once by running its command here, sends it to the host, and then keeps the host's
 * answer or takes the edit back. The pure core runs on both sides, so the two agree.
 */
export class PlanStore {
  readonly transition: string;
  readonly #bridge: Bridge;
  readonly #clock: Clock;
  readonly #origin: string;
  readonly #confirmed: ConfirmedRecords;
  readonly #listeners = new Set<() => void>();
  #pending: readonly Pending[] = [];
  #drafts = 0;
  #snapshot: PlanSnapshot;
  #newestSeq: number;

  constructor(options: {
    bridge: Bridge;
    clock: Clock;
    transition: string;
    origin: string;
    loaded: LoadedTransition;
  }) {
    const { loaded } = options;
    this.transition = options.transition;
    this.#bridge = options.bridge;
    this.#clock = options.clock;
    this.#origin = options.origin;
    this.#confirmed = new ConfirmedRecords(loaded.records, loaded.seq);
    this.#newestSeq = loaded.seq;
    this.#snapshot = {
      records: this.#confirmed.records,
      saving: 'saved',
      canUndo: loaded.canUndo,
      canRedo: loaded.canRedo,
      unreadable: loaded.unreadable,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PlanSnapshot => this.#snapshot;

  /**
   * Runs a command: shown at once, confirmed or taken back by the host. Before the reducers are here it isn't shown before
   * the host has run it, which takes less time than fetching them.
   * @returns the problem at once when the command can't be done here either
   */
  async run<Name extends CommandName>(name: Name, payload: PayloadOf<Name>): Promise<Outcome<Applied>> {
    const command = { name, payload } as unknown as Command;
    const context = { now: this.#clock.now(), today: this.#clock.today() };
    const predicted = reducers()?.runCommand(this.#snapshot.records, command, context);
    if (predicted && !predicted.ok) return predicted;
    const pending: Pending = { changes: predicted?.value.changes ?? [], on: this.#confirmed.records };
    this.#pending = [...this.#pending, pending];
    this.#show({});
    const { transition } = this;
    const reply = await this.#bridge.call('command.run', { transition, name, payload, origin: this.#origin });
    // Nothing else was done or heard meanwhile: what is shown is what the command makes of the confirmed records.
    const isAlone = this.#pending.length === 1 && pending.on === this.#confirmed.records;
    this.#pending = this.#pending.filter((other) => other !== pending);
    this.#settle(reply, isAlone ? pending.changes : undefined);
    return reply;
  }

  /** Counts as `saving` until a draft that isn't part of the history, such as a tally under way, is written down. */
  async keepDraft(writing: Promise<void>): Promise<void> {
    this.#drafts += 1;
    this.#show({});
    try {
      await writing;
    } finally {
      this.#drafts -= 1;
      this.#show({});
    }
  }

  /** Takes back the latest command, whatever window or day it came from. */
  undo(): Promise<Outcome<Applied>> {
    return this.#step('history.undo');
  }

  /** Does again what was taken back last. */
  redo(): Promise<Outcome<Applied>> {
    return this.#step('history.redo');
  }

  /** Takes in what another window or program did. */
  hear(event: Extract<ShellEvent, { type: 'applied' }>): void {
    if (event.applied.transition !== this.transition || event.origin === this.#origin) return;
    this.#settle({ ok: true, value: event.applied });
  }

  /** Makes sure that a conversation's transcript is among the records. */
  async loadTranscript(id: string): Promise<Problem | null> {
    if (this.#snapshot.records.get('transcript', id)) return null;
    const reply = await this.#bridge.call('transcript.load', { transition: this.transition, id });
    if (!reply.ok) return reply.problem;
    const { transcript } = reply.value;
    if (transcript) {
      this.#confirmed.add({ kind: 'transcript', id, before: null, after: transcript });
      this.#show({});
    }
    return null;
  }

  /** The document of a kept report; null when it isn't there any more. */
  async loadReport(id: string): Promise<Outcome<ReportBody | null>> {
    const known = this.#snapshot.records.get('report-body', id);
    if (known) return { ok: true, value: known };
    const reply = await this.#bridge.call('report.load', { transition: this.transition, id });
    return reply.ok ? { ok: true, value: reply.value.body } : reply;
  }

  async #step(channel: 'history.undo' | 'history.redo'): Promise<Outcome<Applied>> {
    const reply = await this.#bridge.call(channel, { transition: this.transition, origin: this.#origin });
    this.#settle(reply);
    return reply;
  }

  #settle(reply: Outcome<Applied>, shown?: readonly RecordChange[]): void {
    if (!reply.ok) {
      this.#show({});
      return;
    }
    const { seq, changes, canUndo, canRedo } = reply.value;
    const isAsShown = shown !== undefined && isSame(shown, changes);
    this.#confirmed.take(seq, changes, isAsShown ? this.#snapshot.records : undefined);
    const isNewest = seq >= this.#newestSeq;
    if (isNewest) this.#newestSeq = seq;
    this.#show(isNewest ? { canUndo, canRedo } : {});
  }

  #show(change: Partial<PlanSnapshot>): void {
    const records = this.#pending.reduce(
      (shown, { changes }) => shown.with(changes),
      this.#confirmed.records,
    );
    this.#snapshot = {
      ...this.#snapshot,
      ...change,
      records,
      saving: this.#pending.length + this.#drafts > 0 ? 'saving' : 'saved',
    };
    for (const listener of this.#listeners) listener();
  }
}

/** Whether two lists of changes come to the same; what differs in writing only costs a second drawing. */
function isSame(ours: readonly RecordChange[], theirs: readonly RecordChange[]): boolean {
  return (
    ours.length === theirs.length &&
    ours.every(({ kind, id, after }, index) => {
      const other = theirs[index];
      return other?.kind === kind && other.id === id && JSON.stringify(other.after) === JSON.stringify(after);
    })
  );
}
