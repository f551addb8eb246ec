import type { WebContents } from 'electron';

/**
 * No `<webview>` is ever attached, so there are none with options or popups of their own (Electron's security
 * checklist, items 11 and 12).
 */
export function denyWebviews(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
