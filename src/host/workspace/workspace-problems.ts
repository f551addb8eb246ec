import type { Problem } from '../../core/foundation/outcome.ts';
import type { Loss } from '../store/open-store.ts';

/** The shell has no file manager or no print engine. */
export function notInThisShell(): Problem {
  return {
    code: 'not-in-this-shell',
    message: 'This works in the Coachward app only, not in the browser.',
    remedy: 'Open Coachward as an app, or use the browser’s own print for a PDF.',
  };
}

/** A plan of the user's has the sample's id. */
export function sampleInTheWay(): Problem {
  return {
    code: 'sample-in-the-way',
    message: 'A plan of yours stands where the sample would go, so nothing was changed.',
    remedy: 'Export your plan first if you want to try the sample in its place.',
  };
}

/** What is told when the data that was there can't be shown. */
export function lossNotice(loss: Loss, newestBackup: string | null): Problem {
  const remedy = newestBackup
    ? 'Restore the newest good backup; what is there now is backed up first.'
    : 'There is no backup to restore; start anew, and keep the file that was set aside for somebody who can repair it.';
  if (loss.kind === 'missing') {
    return {
      code: 'data-file-missing',
      message: 'The data file is no longer in its folder, though there are backups of it.',
      remedy,
    };
  }
  return {
    code: 'data-damaged',
    message: `The data file was damaged. It was set aside as ${loss.copy}, and an empty one was begun.`,
    remedy,
  };
}
