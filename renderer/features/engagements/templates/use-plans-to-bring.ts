import { useEffect, useState } from 'react';
import type { TransitionSummary } from '../../../../src/core/bridge/replies.ts';
import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { useToday, useWorkspace } from '../../../state/use-plan.ts';

/** A plan that began with a template: with its records, or why they couldn't be read. */
export type PlanOfTemplate = {
  readonly id: string;
  readonly managerName: string;
  readonly isOver: boolean;
  readonly records: RecordSet | null;
  readonly problem: Problem | null;
};

/** The plans that began with a template, by name, and how many are still being read. */
export type PlansOfTemplate = { readonly plans: readonly PlanOfTemplate[]; readonly waiting: number };

function isOver({ firstDay, days }: TransitionSummary, today: Day): boolean {
  return addDays(firstDay, days) <= today;
}

/** Finds the plans that began with a template and reads them one after the other. */
export function usePlansOfTemplate(templateId: string): PlansOfTemplate {
  const { store, workspace } = useWorkspace();
  const { bridge } = store;
  const today = useToday();
  const [plans, setPlans] = useState<readonly PlanOfTemplate[]>([]);
  const [summaries] = useState(() => workspace.transitions.filter((plan) => plan.templateId === templateId));
  useEffect(() => {
    const gone = new AbortController();
    const read = async () => {
      const found: PlanOfTemplate[] = [];
      for (const summary of summaries) {
        const loaded = await bridge.call('transition.load', { transition: summary.id });
        if (gone.signal.aborted) return;
        found.push({
          id: summary.id,
          managerName: summary.managerName,
          isOver: isOver(summary, today),
          records: loaded.ok ? RecordSet.from(loaded.value.records) : null,
          problem: loaded.ok ? null : loaded.problem,
        });
        setPlans([...found]);
      }
    };
    void read();
    return () => gone.abort();
  }, [bridge, summaries, today]);
  return { plans, waiting: summaries.length - plans.length };
}
