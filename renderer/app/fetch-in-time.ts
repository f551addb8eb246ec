import type { WorkspaceStore } from '../state/workspace-store.ts';
import { SCREEN_ENTRIES } from './screens.ts';

/** So long the first screen has the computer to itself, in milliseconds. */
const FIRST_SCREEN_MS = 1_000;

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
  const timer = setTimeout(() => requestIdleCallback(fetchAll), FIRST_SCREEN_MS);
  return () => clearTimeout(timer);
}
