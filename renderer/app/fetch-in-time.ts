import { FIRST_SCREEN_MS, inQuietMoment } from '../state/quiet-moment.ts';
import type { WorkspaceStore } from '../state/workspace-store.ts';
import { nextPartAhead } from '../ui/fetched-part.tsx';
import { SCREEN_ENTRIES } from './screens.ts';

/**
 * Fetches the practice's own screens, the practice's records and its managers, in a quiet moment after the first screen: a
 * consultant's way leads there next, and then has nothing to wait for.
 * @returns calls it off
 */
export function fetchPracticeInTime(store: WorkspaceStore): () => void {
  const fetchAll = () => {
    for (const { forPractice, component } of SCREEN_ENTRIES) if (forPractice) void component.fetch?.();
    void store.loadPractice();
    const shown = store.snapshot();
    if (shown.phase === 'open') void store.portfolio.load(shown.today);
  };
  return inQuietMoment(fetchAll, { after: FIRST_SCREEN_MS });
}

/** When the parts of the page are begun with, in milliseconds: behind the reducers, which an edit needs. */
const PARTS_MS = 3_000;

/**
 * Fetches the other screens, and what opens within them, one in each quiet moment: wherever somebody goes next, it is there.
 * @returns calls it off
 */
export function fetchPartsInTime(): () => void {
  let stop = () => {};
  let isOff = false;
  const fetchNext = async () => {
    await nextPartAhead()?.();
    goOn(0);
  };
  const goOn = (after: number) => {
    if (!isOff) stop = inQuietMoment(() => void fetchNext(), { after });
  };
  goOn(PARTS_MS);
  return () => {
    isOff = true;
    stop();
  };
}
