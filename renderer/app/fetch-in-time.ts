import { FIRST_SCREEN_MS, inQuietMoment } from '../state/quiet-moment.ts';
import type { WorkspaceStore } from '../state/workspace-store.ts';
import { SCREEN_ENTRIES } from './screens.ts';

/**
 * Fetches what the practice's own screens are made of and the practice's records and managers, in a quiet moment after the first
 * screen: a consultant's way leads there next, and then has nothing to wait for.
 * @returns calls it off
 */
export function fetchPracticeInTime(store: WorkspaceStore): () => void {
  const fetchAll = () => {
    for (const { forPractice, fetch } of SCREEN_ENTRIES) if (forPractice) void fetch?.();
    void store.loadPractice();
    const shown = store.snapshot();
    if (shown.phase === 'open') void store.portfolio.load(shown.today);
  };
  return inQuietMoment(fetchAll, { after: FIRST_SCREEN_MS });
}
