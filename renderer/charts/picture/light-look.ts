/**
 * Runs a reading of the page as it looks in the light appearance, whatever the user's is. The page is never painted in
 * between, so that nobody sees it change.
 */
export function inLightLook<T>(read: () => T): T {
  const root = document.documentElement;
  const before = root.getAttribute('data-mantine-color-scheme');
  const still = document.createElement('style');
  // A colour under way from dark to light would be read half way; parts out of sight are not laid out.
  still.textContent =
    '*, *::before, *::after { transition: none !important; content-visibility: visible !important; }';
  document.head.append(still);
  root.setAttribute('data-mantine-color-scheme', 'light');
  try {
    return read();
  } finally {
    if (before === null) root.removeAttribute('data-mantine-color-scheme');
    else root.setAttribute('data-mantine-color-scheme', before);
    still.remove();
  }
}
