import { inQuietMoment } from './quiet-moment.ts';

type Reducers = typeof import('../../src/core/application/run-command.ts');

let loaded: Reducers | null = null;

/** The reducers, or null as long as nobody has loaded them. */
export function reducers(): Reducers | null {
  return loaded;
}

/** Loads the reducers with their parsers: a third of the page's code, which nothing needs before the first edit. */
async function loadReducers(): Promise<void> {
  loaded ??= await import('../../src/core/application/run-command.ts');
}

/** Signs of somebody who may soon edit something. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/** So long the first screen, and what is fetched right behind it, have the computer to themselves, in milliseconds. */
const FIRST_MS = 2_000;

/**
 * Loads the reducers at the first sign of somebody there, and in a quiet moment after the first screen at the latest: the
 * first edit finds them nearly always, and the first screen doesn't wait behind them.
 */
export function loadReducersInTime(drawable: Promise<unknown>): void {
  const stop = new AbortController();
  const load = () => {
    stop.abort();
    void loadReducers();
  };
  for (const sign of SIGNS) {
    window.addEventListener(sign, load, { capture: true, passive: true, signal: stop.signal });
  }
  void drawable.then(() => inQuietMoment(load, { after: FIRST_MS, timeout: FIRST_MS }));
}
