import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { answer } from '../../../src/core/bridge/answer.ts';
import type { BridgeHandlers } from '../../../src/core/bridge/bridge.ts';
import { fail } from '../../../src/core/foundation/outcome.ts';
import { isFromOwnPage } from '../security/check-sender.ts';

/** The one channel over which the page calls; the preload script uses the same name. */
const CALL_CHANNEL = 'coachward:call';

/**
 * Answers the page's calls. `handlersFor` gives the handlers for the page that calls, because some act on its window.
 * A call from anything but the app's own page is refused before its request is looked at.
 */
export function serveBridge(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlersFor: (sender: WebContents) => BridgeHandlers,
): void {
  ipcMain.handle(CALL_CHANNEL, async (event: IpcMainInvokeEvent, name: unknown, request: unknown) => {
    if (isFromOwnPage(event)) return answer(handlersFor(event.sender), name, request);
    return fail({
      code: 'sender-foreign',
      message: 'This call didn’t come from Coachward’s own page.',
      remedy: 'Use Coachward’s own window.',
    });
  });
}
