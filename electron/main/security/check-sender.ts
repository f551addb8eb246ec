import type { IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN } from './app-origin.ts';

/**
 * Whether a call comes from the app's own page (Electron's security checklist, item 17): a top frame, not one inside a
 * page, whose origin is exactly the app's. A frame that has gone is nobody.
 */
export function isFromOwnPage({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === APP_ORIGIN;
}
