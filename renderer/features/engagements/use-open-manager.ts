import { useCallback } from 'react';
import { goTo, type ScreenName } from '../../app/router.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { tellProblem } from '../../ui/tell-problem.tsx';

/** Opens a manager's plan where it begins, at Today, or at another of its places. */
export function useOpenManager(): (id: string, screen?: ScreenName, ...rest: string[]) => Promise<void> {
  const { store } = useWorkspace();
  return useCallback(
    async (id, screen = 'today', ...rest) => {
      const outcome = await store.openPlan(id, () => goTo(screen, ...rest));
      if (!outcome.ok) tellProblem(outcome.problem);
    },
    [store],
  );
}
