/** Sites that a link may open in the user's browser: where the sources of benchmarks are found. */
const LINKED_ORIGINS: ReadonlySet<string> = new Set(['https://doi.org']);

/**
 * Whether a link may leave the app (Electron's security checklist, item 15): https, no user name or port in it, and a
 * site of the fixed list. `isLinkedSite('https://doi.org/10.1000/182')` is true.
 */
export function isLinkedSite(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '' && LINKED_ORIGINS.has(url.origin);
}
