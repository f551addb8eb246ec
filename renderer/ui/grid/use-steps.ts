import { useCallback } from 'react';
import { usePlanStore } from '../../state/use-plan.ts';
import { tellDone, tellProblem } from '../tell-problem.tsx';

/** Undo and redo from within a grid, whose fields would keep the keys to themselves; says what was taken back. */
export function useSteps(): (kind: 'undo' | 'redo') => void {
  const plan = usePlanStore();
  return useCallback(
    (kind) => {
      void plan[kind]().then((outcome) => {
        if (!outcome.ok) tellProblem(outcome.problem);
        else tellDone(`${kind === 'undo' ? 'Taken back' : 'Done again'}: ${outcome.value.title}`);
      });
    },
    [plan],
  );
}
