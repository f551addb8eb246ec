import { useCallback, useEffect, useState } from 'react';
import { useWorkspace } from '../../../state/use-plan.ts';
import { tellProblem } from '../../../ui/tell-problem.tsx';

/**
 * Whether the window is kept small and above all others, and the switch for it; null in a shell that can't. Leaving the view
 * gives the window back its size.
 */
export function useOnTop(): { readonly on: boolean; readonly set: (on: boolean) => void } | null {
  const { store, workspace } = useWorkspace();
  const { keepsOnTop } = workspace.abilities;
  const { bridge } = store;
  const [on, setOn] = useState(false);
  const set = useCallback(
    async (next: boolean) => {
      const reply = await bridge.call('window.keep-on-top', { on: next });
      if (reply.ok) setOn(reply.value.on);
      else tellProblem(reply.problem);
    },
    [bridge],
  );
  useEffect(() => {
    if (!on) return;
    return () => void bridge.call('window.keep-on-top', { on: false });
  }, [on, bridge]);
  return keepsOnTop ? { on, set: (next) => void set(next) } : null;
}
