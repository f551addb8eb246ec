import type { PayloadOf } from '../../src/core/application/commands/registry.ts';
import type { Bridge } from '../../src/core/bridge/bridge.ts';
import type { Preferences } from '../../src/core/bridge/preferences.ts';
import type { LoadedTransition, WorkspaceState } from '../../src/core/bridge/replies.ts';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import { PRACTICE_ID } from '../../src/core/domain/engagement/practice-id.ts';
import { type Outcome, type Problem, succeed } from '../../src/core/foundation/outcome.ts';
import { tellMomentsIn } from '../format/formats.ts';
import { pageClock } from './clock.ts';
import { PlanStore } from './plan-store.ts';
import { PortfolioStore } from './portfolio-store.ts';

/** What the page shows as a whole: nothing yet, a problem, or the workspace with the open plan, if there is one. */
export type WorkspaceSnapshot =
  | { readonly phase: 'opening' }
  | { readonly phase: 'failed'; readonly problem: Problem }
  | {
      readonly phase: 'open';
      readonly workspace: WorkspaceState;
      readonly plan: PlanStore | null;
      /** The consultant's practice, once a screen has asked for it. */
      readonly practice: PlanStore | null;
      readonly today: Day;
    };

/** How often the page looks whether a new day has begun, in milliseconds. */
const DAY_CHECK_MS = 30_000;

/** Opens the workspace, keeps the open plan and the preferences, and follows the shell's events. */
export class WorkspaceStore {
  readonly bridge: Bridge;
  readonly portfolio: PortfolioStore;
  readonly #origin: string;
  readonly #listeners = new Set<() => void>();
  readonly #menuListeners = new Set<(action: string) => void>();
  #snapshot: WorkspaceSnapshot = { phase: 'opening' };
  #loadingPractice: Promise<Problem | null> | null = null;
  /** The plan that was asked for last; it may still be on its way. */
  #wanted: string | null = null;
  /** The plan that will likely be opened next, as it is as long as nothing is heard of a change. */
  #foreseen: { readonly transition: string; readonly loading: Promise<Outcome<LoadedTransition>> } | null =
    null;

  constructor(bridge: Bridge, origin: string) {
    this.bridge = bridge;
    this.portfolio = new PortfolioStore(bridge);
    this.#origin = origin;
    bridge.listen((event) => {
      if (event.type !== 'menu') this.#foreseen = null;
      if (event.type === 'applied') {
        this.#openPlan()?.hear(event);
        this.#openPractice()?.hear(event);
      } else if (event.type === 'reload') void this.open();
      else for (const listener of this.#menuListeners) listener(event.action);
    });
    setInterval(() => this.#followDay(), DAY_CHECK_MS);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): WorkspaceSnapshot => this.#snapshot;

  /** Listens to the native menu; the answer stops listening. */
  readonly onMenu = (listener: (action: string) => void): (() => void) => {
    this.#menuListeners.add(listener);
    return () => this.#menuListeners.delete(listener);
  };

  /** Opens the workspace with the plan that was open last, or the only one there is. */
  async open(): Promise<void> {
    const wanted = this.#wanted;
    const reply = await this.bridge.call('workspace.open', {});
    if (!reply.ok) return this.#show({ phase: 'failed', problem: reply.problem });
    const open = wanted ?? this.#openPlan()?.transition;
    await this.#showWorkspace(reply.value, open ?? reply.value.preferences.lastTransition, {
      // Another plan that was asked for meanwhile is shown by whoever asked.
      isStale: () => this.#wanted !== wanted,
    });
  }

  /** Loads a plan that somebody points at: it is shown the sooner when it is opened. */
  foresee(transition: string): void {
    if (this.#foreseen?.transition === transition) return;
    this.#foreseen = { transition, loading: this.bridge.call('transition.load', { transition }) };
  }

  /** What was loaded of a plan when it was pointed at, once; it is loaded now where that wasn't, or in vain. */
  async #loadForeseen(transition: string): Promise<Outcome<LoadedTransition>> {
    const foreseen = this.#foreseen;
    this.#foreseen = null;
    const known = foreseen?.transition === transition ? await foreseen.loading : null;
    return known?.ok ? known : this.bridge.call('transition.load', { transition });
  }

  /**
   * Opens another plan. One that is known by name is shown as soon as it is loaded, and the list of plans is brought up to date behind
   * it. `along` is run when it is about to be shown: a page that goes elsewhere then doesn't draw where it was once more.
   */
  async openPlan(transition: string, along?: () => void): Promise<Outcome<null>> {
    this.#wanted = transition;
    const shown = this.#snapshot;
    const isKnown = shown.phase === 'open' && shown.workspace.transitions.some(({ id }) => id === transition);
    const loading = this.#loadForeseen(transition);
    const choice = { lastTransition: transition };
    const keeping = this.bridge.call('preferences.set', choice);
    const reply = isKnown ? succeed(shown.workspace) : await this.bridge.call('workspace.open', {});
    if (!reply.ok) return reply;
    const workspace = { ...reply.value, preferences: { ...reply.value.preferences, ...choice } };
    await this.#showWorkspace(workspace, transition, { loading, along, practice: this.#openPractice() });
    await keeping;
    if (isKnown) await this.#refreshList();
    return { ok: true, value: null };
  }

  /** Brings the list of plans up to date, whatever is shown of them. */
  async #refreshList(): Promise<void> {
    const listed = await this.bridge.call('workspace.open', {});
    const now = this.#snapshot;
    if (!listed.ok || now.phase !== 'open') return;
    const workspace = { ...listed.value, preferences: now.workspace.preferences };
    // The same list once more would draw everything that is shown anew.
    if (JSON.stringify(workspace) !== JSON.stringify(now.workspace)) this.#show({ ...now, workspace });
  }

  /** Starts a plan by running its first command in an empty transition, and opens it. */
  async startPlan(
    payload: Parameters<PlanStore['run']>[1] & { transition: { id: string } },
  ): Promise<Outcome<null>> {
    const { id } = payload.transition;
    const reply = await this.bridge.call('command.run', {
      transition: id,
      name: 'start-transition',
      payload,
      origin: this.#origin,
    });
    return reply.ok ? this.openPlan(id) : reply;
  }

  /** Loads the practice's own records, once however many ask for them; nothing happens when there is no practice. */
  loadPractice(): Promise<Problem | null> {
    this.#loadingPractice ??= this.#fetchPractice().finally(() => {
      this.#loadingPractice = null;
    });
    return this.#loadingPractice;
  }

  async #fetchPractice(): Promise<Problem | null> {
    const shown = this.#snapshot;
    if (shown.phase !== 'open' || shown.practice || !shown.workspace.isPractice) return null;
    const loaded = await this.bridge.call('transition.load', { transition: PRACTICE_ID });
    if (!loaded.ok) return loaded.problem;
    const now = this.#snapshot;
    if (now.phase === 'open')
      this.#show({ ...now, practice: now.practice ?? this.#storeOf(PRACTICE_ID, loaded.value) });
    return null;
  }

  /** Makes a practice of what one person used alone. The shell then tells to load anew. */
  async startPractice(payload: PayloadOf<'start-practice'>): Promise<Outcome<null>> {
    const reply = await this.bridge.call('command.run', {
      transition: PRACTICE_ID,
      name: 'start-practice',
      payload,
      origin: this.#origin,
    });
    if (!reply.ok) return reply;
    await this.open();
    return { ok: true, value: null };
  }

  /** Loads the sample and opens it. */
  async openSample(today: Day): Promise<Outcome<null>> {
    const reply = await this.bridge.call('sample.load', { today });
    return reply.ok ? this.openPlan(reply.value.transition) : reply;
  }

  /** Removes the sample without a trace. */
  async removeSample(): Promise<Outcome<null>> {
    return this.#replace(await this.bridge.call('sample.remove', {}));
  }

  /** Shows the workspace that a replacing call answered with. */
  async adopt(reply: Outcome<WorkspaceState>): Promise<Outcome<null>> {
    return this.#replace(reply);
  }

  /** Keeps preferences; shown at once. */
  async setPreferences(change: Partial<Preferences>): Promise<void> {
    const shown = this.#snapshot;
    if (shown.phase !== 'open') return;
    const preferences = { ...shown.workspace.preferences, ...change };
    this.#show({ ...shown, workspace: { ...shown.workspace, preferences } });
    await this.bridge.call('preferences.set', change);
  }

  async #replace(reply: Outcome<WorkspaceState>): Promise<Outcome<null>> {
    if (!reply.ok) return reply;
    await this.#showWorkspace(reply.value, this.#wanted ?? this.#openPlan()?.transition ?? null);
    return { ok: true, value: null };
  }

  async #showWorkspace(
    workspace: WorkspaceState,
    wanted: string | null,
    known: {
      readonly loading?: Promise<Outcome<LoadedTransition>>;
      readonly along?: (() => void) | undefined;
      readonly practice?: PlanStore | null;
      readonly isStale?: () => boolean;
    } = {},
  ): Promise<void> {
    const clock = pageClock(workspace.zone);
    tellMomentsIn(workspace.zone);
    const hadPractice = this.#openPractice() !== null;
    const practice = known.practice ?? null;
    const { transitions } = workspace;
    const chosen = transitions.find(({ id }) => id === wanted) ?? transitions[0];
    // Asked for before the first look at the zone's clock, which takes its time: both go on together.
    const fetched = chosen?.id === wanted ? known.loading : undefined;
    const loading = fetched ?? (chosen && this.bridge.call('transition.load', { transition: chosen.id }));
    const rest = { phase: 'open', workspace, practice, today: clock.today() } as const;
    if (!loading || !chosen) return this.#show({ ...rest, plan: null });
    const loaded = await loading;
    if (known.isStale?.()) return;
    if (!loaded.ok) return this.#show({ phase: 'failed', problem: loaded.problem });
    known.along?.();
    this.#show({ ...rest, plan: this.#storeOf(chosen.id, loaded.value, clock) });
    // Whatever shows the practice goes on with what is there now.
    if (hadPractice && !practice) await this.loadPractice();
  }

  #storeOf(transition: string, loaded: LoadedTransition, clock?: ReturnType<typeof pageClock>): PlanStore {
    const shown = this.#snapshot;
    const zone = shown.phase === 'open' ? shown.workspace.zone : 'UTC';
    return new PlanStore({
      bridge: this.bridge,
      clock: clock ?? pageClock(zone),
      transition,
      origin: this.#origin,
      loaded,
    });
  }

  #openPlan(): PlanStore | null {
    return this.#snapshot.phase === 'open' ? this.#snapshot.plan : null;
  }

  #openPractice(): PlanStore | null {
    return this.#snapshot.phase === 'open' ? this.#snapshot.practice : null;
  }

  #followDay(): void {
    const shown = this.#snapshot;
    if (shown.phase !== 'open') return;
    const today = pageClock(shown.workspace.zone).today();
    if (today !== shown.today) this.#show({ ...shown, today });
  }

  #show(snapshot: WorkspaceSnapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}
