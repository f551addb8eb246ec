import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { openOnDesktop } from './open-on-desktop.ts';

/**
 * The workspace's handlers with what this shell can do itself. It shows the data folder where it may start programs;
 * a PDF is saved by the browser's own print dialog.
 */
export function loopbackHandlers(
  handlers: BridgeHandlers,
  { folder, reveals }: { readonly folder: string; readonly reveals: boolean },
): BridgeHandlers {
  return {
    ...handlers,
    'folder.reveal': async () => (reveals && (await openOnDesktop(folder)) ? SHOWN : notShown(folder)),
    'report.save-pdf': () =>
      fail({
        code: 'pdf-not-here',
        message: 'In the browser, Coachward doesn’t write the PDF itself.',
        remedy: 'Choose “Save as PDF” in the browser’s print dialog.',
      }),
  };
}

// The channel's reply carries no value.
const SHOWN = succeed(null) as Outcome<never>;

function notShown(folder: string) {
  return fail({
    code: 'folder-not-shown',
    message: 'The file manager couldn’t be started from here.',
    remedy: `Open the folder yourself: ${folder}`,
  });
}
