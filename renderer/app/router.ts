import { useSyncExternalStore } from 'react';

/** The screens, by the first part of the address. */
export const SCREENS = [
  'today',
  'plan',
  'time',
  'conversations',
  'practice',
  'team',
  'progress',
  'reports',
  'engagements',
  'settings',
] as const;
export type ScreenName = (typeof SCREENS)[number];

/** Where the page is: a screen, and what is open in it. `#/conversations/abc` is `{ screen: 'conversations', rest: ['abc'] }`. */
export type Place = { readonly screen: ScreenName; readonly rest: readonly string[] };

/** The place that an address names; anything unknown is Today. */
export function placeOf(hash: string): Place {
  const [screen, ...rest] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const known = SCREENS.find((name) => name === screen);
  return known ? { screen: known, rest } : { screen: 'today', rest: [] };
}

/** The address of a place, for links. */
export function addressOf(screen: ScreenName, ...rest: string[]): string {
  return `#/${[screen, ...rest].map(encodeURIComponent).join('/')}`;
}

/** Goes to a place. */
export function goTo(screen: ScreenName, ...rest: string[]): void {
  window.location.hash = addressOf(screen, ...rest);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The page's place; changes with the address. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return placeOf(hash);
}
