import type { WebContents } from 'electron';
import { isLinkedSite } from './external-links.ts';

/**
 * No page opens a window of the app (Electron's security checklist, item 14). A link to a site of the fixed list opens
 * in the user's browser instead; `openExternal` is Electron's.
 */
export function denyNewWindows(
  contents: Pick<WebContents, 'setWindowOpenHandler'>,
  openExternal: (address: string) => Promise<void>,
): void {
  contents.setWindowOpenHandler(({ url }) => {
    // Nobody is left to tell when the system knows no browser.
    if (isLinkedSite(url)) openExternal(url).catch(() => undefined);
    return { action: 'deny' };
  });
}
