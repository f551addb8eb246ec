import type { CommandLine, Session } from 'electron';
import { APP_ORIGIN, isOwnAddress } from './app-origin.ts';

/**
 * Nothing is loaded from anywhere but the app itself (Electron's security checklist, item 1): no site, no file, no
 * socket. Chromium's own windows for developers keep working.
 */
export function denyRemoteContent(session: {
  readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
}): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url) }));
}

/** No name of a host is ever looked up, also by parts of Chromium that no request handler sees. Before `ready`. */
export function denyNameLookups(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

function isLocal(address: string): boolean {
  if (isOwnAddress(address)) return true;
  // What the page makes itself: a picture in the text of an address, a file to save.
  if (address.startsWith('data:') || address.startsWith(`blob:${APP_ORIGIN}/`)) return true;
  return address.startsWith('devtools://');
}
