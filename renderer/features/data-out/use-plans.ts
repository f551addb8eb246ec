import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { RecordSet } from '../../../src/core/records/records.ts';
import { usePlanStore, useRecords, useWorkspace } from '../../state/use-plan.ts';

/** The plans whose tables are wanted, as far as they are loaded. */
export type LoadedPlans = { readonly plans: readonly RecordSet[]; readonly problem: Problem | null };

/**
 * The records of plans by their ids: the open one as it is, the others loaded one after another, anew for another list of
 * ids. The answer stays the same list as long as nothing in it changes.
 */
export function usePlans(ids: readonly string[]): LoadedPlans {
  const open = usePlanStore().transition;
  const own = useRecords();
  const { bridge } = useWorkspace().store;
  const [others, setOthers] = useState<ReadonlyMap<string, RecordSet>>(new Map());
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let left = false;
    const load = async () => {
      const found = new Map<string, RecordSet>();
      setProblem(null);
      for (const transition of ids) {
        if (transition === open) continue;
        const reply = await bridge.call('transition.load', { transition });
        if (left) return;
        if (!reply.ok) return setProblem(reply.problem);
        found.set(transition, RecordSet.from(reply.value.records));
      }
      setOthers(found);
    };
    void load();
    return () => {
      left = true;
    };
  }, [bridge, ids, open]);
  const plans = useMemo(
    () => ids.map((id) => (id === open ? own : others.get(id))).filter((plan) => plan !== undefined),
    [ids, open, own, others],
  );
  return { plans, problem };
}
