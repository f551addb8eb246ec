/** The scheme under which the page is served; never `file:`, which may read every file of the user. */
export const APP_SCHEME = 'app';

const APP_HOST = 'coachward';

/** The page's origin, as a frame reports it. */
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** The page's address. */
export const APP_PAGE = `${APP_ORIGIN}/`;

/**
 * Whether an address is one of the app's own, taken apart rather than compared by its beginning:
 * `app://coachward.example.com/` and `app://user@coachward/` aren't.
 */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  const { protocol, host, username, password } = url;
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}

/** Whether an address is the page itself, whatever stands behind the `#`. */
export function isOwnPage(address: string): boolean {
  return isOwnAddress(address) && ['/', '/index.html'].includes(URL.parse(address)?.pathname ?? '');
}
