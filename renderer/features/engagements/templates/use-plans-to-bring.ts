import { useCallback, useEffect, useState } from 'react';
import type { TransitionSummary } from '../../../../src/core/bridge/replies.ts';
import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { useToday, useWorkspace } from '../../../state/use-plan.ts';

/** A plan that was read: its records, or why they couldn't be. */
export type ReadPlan = { readonly records: RecordSet | null; readonly problem: Problem | null };

/**
 * The plans that a template can be brought to: those that began with it, which are read at once, one after the other, and the
 * others that run, each of which is read when `read` asks for it.
 */
export type PlansToBring = {
  readonly own: readonly TransitionSummary[];
  readonly others: readonly TransitionSummary[];
  readonly known: ReadonlyMap<string, ReadPlan>;
  readonly read: (id: string) => Promise<void>;
};

/** Whether a plan's last day has passed. */
export function isOver({ firstDay, days }: TransitionSummary, today: Day): boolean {
  return addDays(firstDay, days) <= today;
}

/** Finds the plans that a template can be brought to. */
export function usePlansToBring(templateId: string): PlansToBring {
  const { store, workspace } = useWorkspace();
  const { bridge } = store;
  const today = useToday();
  const [known, setKnown] = useState<ReadonlyMap<string, ReadPlan>>(new Map());
  const [found] = useState(() => {
    const others = (plan: TransitionSummary) =>
      plan.templateId !== templateId && !plan.isSample && !isOver(plan, today);
    return {
      own: workspace.transitions.filter((plan) => plan.templateId === templateId),
      others: workspace.transitions.filter(others),
    };
  });
  const read = useCallback(
    async (id: string) => {
      const loaded = await bridge.call('transition.load', { transition: id });
      const plan = loaded.ok
        ? { records: RecordSet.from(loaded.value.records), problem: null }
        : { records: null, problem: loaded.problem };
      setKnown((before) => new Map(before).set(id, plan));
    },
    [bridge],
  );
  useEffect(() => {
    const gone = new AbortController();
    const readOwn = async () => {
      for (const { id } of found.own) {
        if (gone.signal.aborted) return;
        await read(id);
      }
    };
    void readOwn();
    return () => gone.abort();
  }, [found, read]);
  return { ...found, known, read };
}
