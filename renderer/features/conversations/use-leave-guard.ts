import { useEffect } from 'react';
import { useWorkspace } from '../../state/use-plan.ts';

/**
 * Has the browser ask before the page is left while something written isn't saved. In the desktop window a page that
 * objects to being left keeps the window open without a word, so there it doesn't object.
 */
export function useLeaveGuard(dirty: boolean): void {
  const { abilities } = useWorkspace().workspace;
  const guards = dirty && abilities.shell === 'loopback';
  useEffect(() => {
    if (!guards) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [guards]);
}
