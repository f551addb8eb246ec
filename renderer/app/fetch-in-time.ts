import type { ScreenEntry } from './screens.ts';

/** So long the first screen has the computer to itself, in milliseconds. */
const FIRST_SCREEN_MS = 3_000;

/**
 * Fetches what the screens are made of, one in each quiet moment after the first screen, a practice's own first: when one is
 * opened for the first time, it waits for its data alone. What can't be fetched is tried again when it is opened.
 * @returns ends it
 */
export function fetchInTime(screens: readonly ScreenEntry[]): () => void {
  const waiting = [...screens].sort((a, b) => Number(b.forPractice ?? 0) - Number(a.forPractice ?? 0));
  let ended = false;
  const next = async (): Promise<void> => {
    const screen = waiting.shift();
    if (!screen || ended) return;
    await screen.fetch?.().catch(() => null);
    requestIdleCallback(() => void next());
  };
  const timer = setTimeout(() => requestIdleCallback(() => void next()), FIRST_SCREEN_MS);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
