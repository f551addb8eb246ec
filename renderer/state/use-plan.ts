import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { CommandName, PayloadOf } from '../../src/core/application/commands/registry.ts';
import type { Applied, WorkspaceState } from '../../src/core/bridge/replies.ts';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import type { Transition } from '../../src/core/domain/plan/transition.ts';
import type { Outcome } from '../../src/core/foundation/outcome.ts';
import type { EagerKind } from '../../src/core/records/kind-names.ts';
import type { RecordOf } from '../../src/core/records/kinds.ts';
import type { RecordSet } from '../../src/core/records/records.ts';
import { tellProblem } from '../ui/tell-problem.tsx';
import type { PlanSnapshot, PlanStore } from './plan-store.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** The open workspace, for every screen below. */
export type OpenWorkspace = {
  readonly store: WorkspaceStore;
  readonly workspace: WorkspaceState;
  readonly today: Day;
};

export const WorkspaceContext = createContext<OpenWorkspace | null>(null);
export const PlanContext = createContext<PlanStore | null>(null);

/** The workspace. */
export function useWorkspace(): OpenWorkspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace needs an open workspace above it');
  return workspace;
}

/** The open plan's store. */
export function usePlanStore(): PlanStore {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('usePlanStore needs an open plan above it');
  return plan;
}

/**
 * Something of the open plan as it is shown now. What uses it is drawn anew only when that something is another one, so
 * `select` has to give the same value for the same plan.
 *
 * @example const saving = usePlan(({ saving }) => saving);
 */
export function usePlan<T>(select: (plan: PlanSnapshot) => T): T {
  const plan = usePlanStore();
  return useSyncExternalStore(plan.subscribe, () => select(plan.snapshot()));
}

/** The records of the open plan. */
export function useRecords(): RecordSet {
  return usePlan(({ records }) => records);
}

/** All records of one kind, in the order in which they were added; changes in others draw nothing anew. */
export function useAll<Kind extends EagerKind>(kind: Kind): readonly RecordOf<Kind>[] {
  return usePlan(({ records }) => records.all(kind));
}

/** The user's calendar day. */
export function useToday(): Day {
  return useWorkspace().today;
}

/** The transition of the open plan. */
export function useTransition(): Transition {
  const [transition] = useAll('transition');
  if (!transition) throw new Error('useTransition needs a started plan');
  return transition;
}

type Insight<T> = (records: RecordSet, today: Day) => T;

/** What insights came to, for as long as somebody holds the records and the insight. */
const known = new WeakMap<
  RecordSet,
  WeakMap<Insight<unknown>, { readonly today: Day; readonly value: unknown }>
>();

function computed<T>(insight: Insight<T>, records: RecordSet, today: Day): T {
  const ofRecords = known.get(records) ?? new WeakMap();
  known.set(records, ofRecords);
  const found = ofRecords.get(insight);
  if (found?.today === today) return found.value as T;
  const value = insight(records, today);
  ofRecords.set(insight, { today, value });
  return value;
}

/**
 * An insight of the open plan, computed anew only when the records or the day change: the parts of a screen, and the next
 * screen, that ask for the same insight share what it came to.
 */
export function useInsight<T>(insight: Insight<T>): T {
  const records = useRecords();
  const today = useToday();
  return useMemo(() => computed(insight, records, today), [insight, records, today]);
}

/**
 * Runs commands. A problem is told in a notification unless `quietly` is set, for forms that show it beside the field.
 */
export function useRun(
  options: { readonly quietly?: boolean } = {},
): <Name extends CommandName>(name: Name, payload: PayloadOf<Name>) => Promise<Outcome<Applied>> {
  const plan = usePlanStore();
  const quietly = options.quietly ?? false;
  return useCallback(
    async (name, payload) => {
      const outcome = await plan.run(name, payload);
      if (!outcome.ok && !quietly) tellProblem(outcome.problem);
      return outcome;
    },
    [plan, quietly],
  );
}
