import { useCallback } from 'react';
import { goTo } from '../../app/router.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { tellProblem } from '../../ui/tell-problem.tsx';

/** Opens a manager's plan where it begins, at Today. */
export function useOpenManager(): (id: string) => Promise<void> {
  const { store } = useWorkspace();
  return useCallback(
    async (id) => {
      const outcome = await store.openPlan(id);
      if (outcome.ok) goTo('today');
      else tellProblem(outcome.problem);
    },
    [store],
  );
}
