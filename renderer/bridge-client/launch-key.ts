/** The parts of a window that keep the key of the launch. */
export type KeyPlace = {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
};

const STORED_AS = 'coachward-key';
const KEY_IN_FRAGMENT = /^#key=([A-Za-z0-9_-]{43})$/;

/** Whether a fragment is the key of a launch: `isKeyFragment('#/today')` is false. */
export function isKeyFragment(hash: string): boolean {
  return KEY_IN_FRAGMENT.test(hash);
}

/**
 * The key of the launch: out of the address's fragment, from where it is removed so that it stays out of the history,
 * or as this tab kept it over a reload. Null when the page was opened without it.
 */
export function takeLaunchKey({ location, history, sessionStorage }: KeyPlace): string | null {
  const key = KEY_IN_FRAGMENT.exec(location.hash)?.[1];
  if (!key) return sessionStorage.getItem(STORED_AS);
  sessionStorage.setItem(STORED_AS, key);
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  return key;
}
