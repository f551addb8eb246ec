import type { Bridge } from '../../src/core/bridge/bridge.ts';
import { fail } from '../../src/core/foundation/outcome.ts';
import { FIRST_SCREEN_MS, inQuietMoment } from '../state/quiet-moment.ts';
import { keyAbsent } from './bridge-problems.ts';
import { isKeyFragment, keepLaunchKey, takeLaunchKey } from './launch-key.ts';
import { connectLoopback } from './loopback-bridge.ts';

declare global {
  interface Window {
    /** Set by Electron's preload script; absent in the loopback shell. */
    readonly coachward?: Bridge;
  }
}

/**
 * Keeps the key for reloads, once the first screen is there or when the page is left before: the browser opens a tab's storage while the
 * page waits, which took a tenth of a second of its start.
 */
function keepInTime(key: string): void {
  const keep = () => {
    window.removeEventListener('pagehide', keep);
    keepLaunchKey(window, key);
  };
  window.addEventListener('pagehide', keep);
  inQuietMoment(keep, { after: FIRST_SCREEN_MS });
}

/**
 * The page's bridge to its program: Electron's where the preload script offers it, else the loopback shell that the
 * page came from. Never rejects: without a key, or with the program gone, the calls answer with that problem.
 * Call it once, before the router reads the address.
 */
export async function connectBridge(): Promise<Bridge> {
  if (window.coachward) return window.coachward;
  // The address printed by a newer launch may be opened in this tab; a change of fragment alone loads nothing.
  window.addEventListener('hashchange', () => {
    if (isKeyFragment(window.location.hash)) window.location.reload();
  });
  const key = takeLaunchKey(window);
  if (!key) return { call: async () => fail(keyAbsent()), listen: () => () => undefined };
  keepInTime(key);
  return connectLoopback({ base: window.location.origin, key, fetch: (...args) => window.fetch(...args) });
}
