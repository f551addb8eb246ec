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
 * or as this tab kept it over a reload. Null when the page was opened without it. One that came in the address is kept for the
 * next reload by {@link keepLaunchKey}.
 */
export function takeLaunchKey(place: KeyPlace): string | null {
  const { location, history } = place;
  const key = KEY_IN_FRAGMENT.exec(location.hash)?.[1];
  if (!key) return place.sessionStorage.getItem(STORED_AS);
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  return key;
}

/** Keeps the key for reloads of this tab. */
export function keepLaunchKey({ sessionStorage }: Pick<KeyPlace, 'sessionStorage'>, key: string): void {
  sessionStorage.setItem(STORED_AS, key);
}
