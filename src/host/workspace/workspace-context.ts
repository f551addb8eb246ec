import type { Clock } from '../../core/application/ports.ts';
import type { DataHealth, ShellAbilities, WorkspaceState } from '../../core/bridge/replies.ts';
import type { Day } from '../../core/domain/calendar/day.ts';
import { dayOfInstant } from '../../core/domain/calendar/day.ts';
import { fail, type Outcome, type Problem, succeed } from '../../core/foundation/outcome.ts';
import type { Backups } from '../backups/backups.ts';
import type { PreferenceStore } from '../preferences/open-preferences.ts';
import type { LiveData } from '../store/live-data.ts';
import type { Loss } from '../store/open-store.ts';
import { hasPractice, summariesOf } from '../store/read-store.ts';
import type { ExtractDocument } from './extract-document.ts';
import type { GenerateSample } from './sample.ts';
import { lossNotice } from './workspace-problems.ts';

/** The open data with its backups. */
export type Holding = { readonly data: LiveData; readonly backups: Backups };

/** All that the handlers work with. */
export type WorkspaceContext = {
  readonly folder: string;
  readonly clock: Clock;
  readonly zone: string;
  readonly version: string;
  readonly abilities: ShellAbilities;
  /** The data, or why there is none. */
  readonly holding: Outcome<Holding>;
  /** Why nothing may be written; null when everything may. */
  readonly refusal: Problem | null;
  /** The data that was there and can't be shown; null when nothing was lost. */
  readonly loss: Loss | null;
  readonly preferences: PreferenceStore;
  readonly extractDocument: ExtractDocument;
  /** Null for the program's own. */
  readonly generateSample: GenerateSample | null;
  /** The base-2 logarithm of the cost of trying a passphrase on an exchange file. */
  readonly sealingWork: number;
};

/** The user's calendar day. */
export function todayOf({ clock, zone }: WorkspaceContext): Day {
  return dayOfInstant(clock.now(), zone);
}

type Failure = ReturnType<typeof fail>;

/** Does something with the data, or says why there is none. */
export function withHolding<Done extends Outcome<unknown> | Promise<Outcome<unknown>>>(
  context: WorkspaceContext,
  work: (holding: Holding) => Done,
): Done | Failure {
  return context.holding.ok ? work(context.holding.value) : context.holding;
}

/** Does something that may only be done where there is data that can be written. */
export function withWritable<Done extends Outcome<unknown> | Promise<Outcome<unknown>>>(
  context: WorkspaceContext,
  work: (holding: Holding) => Done,
): Done | Failure {
  return context.refusal ? fail(context.refusal) : withHolding(context, work);
}

/** The state of the workspace, as it is now. Without readable data the list of plans is empty and the health says why. */
export function stateOf(context: WorkspaceContext): WorkspaceState {
  const { holding, preferences, abilities, folder, version, zone } = context;
  const summaries = holding.ok ? summariesOf(holding.value.data) : holding;
  const transitions = summaries.ok ? summaries.value : [];
  const practice = holding.ok ? hasPractice(holding.value.data) : holding;
  const problem = context.refusal ?? (summaries.ok ? null : summaries.problem);
  const health: DataHealth = problem
    ? { state: 'read-only', notice: problem }
    : lossOf(
        context,
        transitions.every((summary) => summary.isSample),
      );
  return {
    transitions,
    isPractice: practice.ok && practice.value,
    health,
    preferences: preferences.get(),
    abilities,
    dataFolder: folder,
    version,
    zone,
  };
}

/** The state as a reply, after something was done. */
export function replyState(context: WorkspaceContext, done: Outcome<unknown>): Outcome<WorkspaceState> {
  return done.ok ? succeed(stateOf(context)) : done;
}

// As soon as there is a plan again, the user has restored a backup or has gone on without it.
function lossOf({ loss, holding }: WorkspaceContext, isEmpty: boolean): DataHealth {
  if (!loss || !isEmpty || !holding.ok) return { state: 'good' };
  const newestBackup = holding.value.backups.newestGood();
  return { state: 'damaged', notice: lossNotice(loss, newestBackup), newestBackup };
}
