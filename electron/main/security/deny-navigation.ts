import type { WebContents } from 'electron';
import { isOwnPage } from './app-origin.ts';

/**
 * Keeps every frame on the app's own page (Electron's security checklist, item 13): what a page could be led to would
 * have the preload script's bridge. Reloading the page and moving inside it stay possible.
 */
export function denyNavigation(contents: Pick<WebContents, 'on'>): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
}
