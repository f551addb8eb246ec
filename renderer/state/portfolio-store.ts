import type { Bridge } from '../../src/core/bridge/bridge.ts';
import type { PortfolioRow } from '../../src/core/bridge/replies.ts';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import type { Problem } from '../../src/core/foundation/outcome.ts';

/** How long it is waited after a change somewhere until who changed is measured anew, in milliseconds. */
const SETTLE_MS = 800;

/** How often what was measured meanwhile is shown: drawing a long list for each would take longer than measuring. */
const SHOWN_EVERY_MS = 700;

/** The managers on this computer as far as they are known: null until the first answer. */
export type PortfolioSnapshot = {
  readonly rows: readonly PortfolioRow[] | null;
  readonly problem: Problem | null;
};

/**
 * The managers on this computer with where they stand. The rows are kept between visits, so that whoever comes back sees them at
 * once; while somebody watches, they are brought up to date in small steps that leave the page free.
 */
export class PortfolioStore {
  readonly #bridge: Bridge;
  readonly #listeners = new Set<() => void>();
  readonly #watchedFor = new Set<{ readonly today: Day }>();
  #snapshot: PortfolioSnapshot = { rows: null, problem: null };
  /** The day that the rows are of, while nothing has changed since. */
  #freshOn: Day | null = null;
  #loading: { readonly today: Day; readonly done: Promise<void> } | null = null;
  /** Measured, and not shown yet. */
  readonly #measured = new Map<string, PortfolioRow>();
  #isMeasuring = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    bridge.listen(({ type }) => {
      if (type === 'menu') return;
      this.#freshOn = null;
      // Plans may have gone: rows that nobody sees are forgotten rather than shown once more.
      if (type === 'reload' && this.#watchedFor.size === 0) this.#snapshot = { rows: null, problem: null };
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => void this.#bringUpToDate(), SETTLE_MS);
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PortfolioSnapshot => this.#snapshot;

  /** Loads what is known of the managers, once however many ask for it; nothing happens where it is known already. */
  load(today: Day): Promise<void> {
    if (this.#loading?.today === today) return this.#loading.done;
    if (this.#freshOn === today) return Promise.resolve();
    const loading = { today, done: this.#fetchRows(today) };
    this.#loading = loading;
    return loading.done.finally(() => {
      if (this.#loading === loading) this.#loading = null;
    });
  }

  /** Keeps the rows up to date as of `today`. @returns lets go of them */
  watch(today: Day): () => void {
    const watcher = { today };
    this.#watchedFor.add(watcher);
    void this.#bringUpToDate();
    return () => this.#watchedFor.delete(watcher);
  }

  #watchedDay(): Day | null {
    return [...this.#watchedFor].at(-1)?.today ?? null;
  }

  async #fetchRows(today: Day): Promise<void> {
    this.#freshOn = today;
    const loaded = await this.#bridge.call('portfolio.load', { today });
    // Another day's rows have been asked for meanwhile.
    if (this.#loading && this.#loading.today !== today) return;
    if (!loaded.ok) this.#freshOn = null;
    // What was measured before these rows were read is in them, or has changed since.
    this.#measured.clear();
    const rows = loaded.ok ? loaded.value : this.#snapshot.rows;
    this.#show({ rows, problem: loaded.ok ? null : loaded.problem });
  }

  async #bringUpToDate(): Promise<void> {
    const today = this.#watchedDay();
    if (today === null) return;
    await this.load(today);
    if (this.#isMeasuring) return;
    this.#isMeasuring = true;
    await this.#measure();
    this.#isMeasuring = false;
  }

  /** Measures who isn't measured yet, as long as somebody watches. */
  async #measure(): Promise<void> {
    let shownAt = performance.now();
    for (
      let today = this.#watchedDay();
      today !== null && this.#isMissingSome();
      today = this.#watchedDay()
    ) {
      const reply = await this.#bridge.call('portfolio.measure', { today });
      if (!reply.ok) break;
      for (const row of reply.value.rows) this.#measured.set(row.summary.id, row);
      if (reply.value.rows.length === 0) {
        // Whoever is still missing was measured for another window.
        this.#freshOn = null;
        return this.load(today);
      }
      if (performance.now() - shownAt < SHOWN_EVERY_MS) continue;
      this.#showMeasured();
      shownAt = performance.now();
    }
    this.#showMeasured();
  }

  #isMissingSome(): boolean {
    const { rows } = this.#snapshot;
    return rows?.some(({ isCurrent, summary }) => !isCurrent && !this.#measured.has(summary.id)) ?? false;
  }

  #showMeasured(): void {
    const { rows, problem } = this.#snapshot;
    if (!rows || this.#measured.size === 0) return;
    this.#show({ rows: rows.map((row) => this.#measured.get(row.summary.id) ?? row), problem });
    this.#measured.clear();
  }

  #show(snapshot: PortfolioSnapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}
