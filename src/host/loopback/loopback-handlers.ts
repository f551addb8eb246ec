import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { openOnDesktop } from './open-on-desktop.ts';

// The channel's reply carries no value.
const SHOWN = succeed(null) as Outcome<never>;

/**
 * What this shell does itself: it shows the data folder where it may start programs (`reveals`), and leaves PDFs to
 * the browser's own print dialog.
 */
export function loopbackHandlers({
  folder,
  reveals,
}: {
  readonly folder: string;
  readonly reveals: boolean;
}): Pick<BridgeHandlers, 'folder.reveal' | 'report.save-pdf' | 'report.choose-folder'> {
  return {
    'folder.reveal': async () => (reveals && (await openOnDesktop(folder)) ? SHOWN : notShown(folder)),
    'report.save-pdf': pdfNotHere,
    'report.choose-folder': pdfNotHere,
  };
}

function pdfNotHere(): Outcome<never> {
  return fail({
    code: 'pdf-not-here',
    message: 'In the browser, Coachward doesn’t write the PDF itself.',
    remedy: 'Choose “Save as PDF” in the browser’s print dialog.',
  });
}

function notShown(folder: string): Outcome<never> {
  return fail({
    code: 'folder-not-shown',
    message: 'The file manager couldn’t be started from here.',
    remedy: `Open the folder yourself: ${folder}`,
  });
}
