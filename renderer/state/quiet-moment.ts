/** So long the first screen has the computer to itself, in milliseconds. */
export const FIRST_SCREEN_MS = 1_000;

/**
 * Runs what can wait in a quiet moment, `after` so many milliseconds; `timeout` is how long it is put off at most where there is none.
 * @returns calls it off, as long as its time hasn't come
 * @example const stop = inQuietMoment(fetchNextScreen, { after: FIRST_SCREEN_MS });
 */
export function inQuietMoment(
  run: () => void,
  { after, ...options }: { readonly after: number; readonly timeout?: number },
): () => void {
  const timer = setTimeout(() => requestIdleCallback(run, options), after);
  return () => clearTimeout(timer);
}
