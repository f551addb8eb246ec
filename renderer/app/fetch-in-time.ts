import { FIRST_SCREEN_MS, inQuietMoment } from '../state/quiet-moment.ts';
import type { WorkspaceStore } from '../state/workspace-store.ts';
import { SCREEN_ENTRIES } from './screens.ts';

/**
 * Fetches what the practice's own screens are made of and the practice's records, in a quiet moment after the first screen: a
 * consultant's way leads there next, and then waits for the managers alone.
 * @returns calls it off
 */
export function fetchPracticeInTime(store: WorkspaceStore): () => void {
  const fetchAll = () => {
    for (const { forPractice, fetch } of SCREEN_ENTRIES) if (forPractice) void fetch?.();
    void store.loadPractice();
  };
  return inQuietMoment(fetchAll, { after: FIRST_SCREEN_MS });
}
