import type { WebContents } from 'electron';
import type { ShellEvent } from '../../../src/core/bridge/replies.ts';

/** The channel over which the page hears of events; the preload script uses the same name. */
const EVENT_CHANNEL = 'coachward:event';

/** Tells an event to a page. One that is being closed is passed over. */
export function sendEvent(contents: Pick<WebContents, 'send' | 'isDestroyed'>, event: ShellEvent): void {
  if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, event);
}
