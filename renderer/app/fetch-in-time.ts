import { FIRST_SCREEN_MS, inQuietMoment } from '../state/quiet-moment.ts';
import type { WorkspaceStore } from '../state/workspace-store.ts';
import { nextPartAhead } from '../ui/fetched-part.tsx';
import { SCREEN_ENTRIES } from './screens.ts';

/** How long the practice's is put off at most where the page has no quiet moment, in milliseconds. */
const PUT_OFF_MS = 300;

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
  return inQuietMoment(fetchAll, { after: FIRST_SCREEN_MS, timeout: PUT_OFF_MS });
}

/** When the parts of the page are begun with, in milliseconds: behind the reducers, which an edit needs. */
const PARTS_MS = 3_000;

/** So long nobody has moved, pressed or scrolled anything before the next part is fetched, in milliseconds: never while somebody works. */
const RESTING_MS = 2_000;

const SIGNS_OF_WORK = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/**
 * Fetches the other screens, and what opens within them, one in each quiet moment in which nobody works: wherever somebody goes
 * next, it is there.
 * @returns calls it off
 */
export function fetchPartsInTime(): () => void {
  let workedAt = Number.NEGATIVE_INFINITY;
  let stop = () => {};
  const off = new AbortController();
  const goOn = (after: number) => {
    if (!off.signal.aborted) stop = inQuietMoment(() => void fetchNext(), { after });
  };
  const fetchNext = async () => {
    const resting = performance.now() - workedAt;
    if (resting < RESTING_MS) return goOn(RESTING_MS - resting);
    const fetch = nextPartAhead();
    if (!fetch) return off.abort();
    await fetch();
    goOn(0);
  };
  const noteWork = () => {
    workedAt = performance.now();
  };
  for (const sign of SIGNS_OF_WORK) {
    window.addEventListener(sign, noteWork, { capture: true, passive: true, signal: off.signal });
  }
  goOn(PARTS_MS);
  return () => {
    off.abort();
    stop();
  };
}
