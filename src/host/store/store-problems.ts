import type { Problem } from '../../core/foundation/outcome.ts';

/** The disk has no room left for the change. */
export function diskFull(): Problem {
  return {
    code: 'disk-full',
    message: 'The disk is full, so this was not saved; everything saved before is still there.',
    remedy: 'Make room on the disk that holds the data folder, then try again.',
  };
}

/** The folder or the file can be read but not written. */
export function folderReadOnly(folder: string): Problem {
  return {
    code: 'folder-read-only',
    message: `Coachward may read the data folder but not write to it: ${folder}.`,
    remedy:
      'Give your account the right to write to this folder, or start Coachward with another data folder.',
  };
}

/** The folder can't be used at all: it is a file, can't be made, or can't be entered. */
export function folderUnusable(folder: string, detail: string): Problem {
  return {
    code: 'folder-unusable',
    message: `The data folder ${folder} can’t be used: ${detail}.`,
    remedy: 'Start Coachward with a folder in which your account may create files.',
  };
}

/** A later Coachward wrote the data; this one can't know what it would break. */
export function fromNewerVersion(found: number, known: number): Problem {
  return {
    code: 'data-from-newer-version',
    message: `The data was written by a newer Coachward (data version ${found}; this program knows up to ${known}), so it is left untouched.`,
    remedy: 'Install the newest Coachward and open it again.',
  };
}

/** Another program holds the file for writing, longer than is waited. */
export function dataBusy(): Problem {
  return {
    code: 'data-busy',
    message: 'Another program is holding the data file, so this was not saved.',
    remedy:
      'Close other windows of Coachward or wait for a backup or sync program to finish, then try again.',
  };
}

/** The file was damaged while it was open. */
export function dataDamaged(): Problem {
  return {
    code: 'data-damaged',
    message: 'The data file is damaged, so this was not saved.',
    remedy: 'Start Coachward anew: it sets the damaged file aside and offers the newest good backup.',
  };
}

/** The file was moved or deleted while it was open. */
export function dataFileMissing(): Problem {
  return {
    code: 'data-file-missing',
    message: 'The data file is no longer in its folder, so this was not saved.',
    remedy: 'Put coachward.db back where it was, or start Coachward anew and restore the newest backup.',
  };
}

/** Anything else that the system reports when reading or writing. */
export function diskFailed(detail: string): Problem {
  return {
    code: 'disk-failed',
    message: `The system could not read or write the data file (${detail}), so nothing was changed.`,
    remedy: 'Check that the disk is connected and healthy, then try again.',
  };
}

/** What is saved is no longer what the change was made for. */
export function recordChangedMeanwhile(): Problem {
  return {
    code: 'record-changed',
    message: 'What this would change has been changed in the meantime, so nothing was done.',
    remedy: 'Look at how it stands now and try again.',
  };
}

/** A row that can't be read has the id that a new record would take. */
export function recordInTheWay(): Problem {
  return {
    code: 'record-in-the-way',
    message: 'An entry that can’t be read already has this place in the file, so nothing was changed.',
    remedy: 'Restore a backup from before the entry was damaged; Settings lists the backups.',
  };
}

/** A record that its own parser refuses, which is a defect of the program and not of the input. */
export function recordInvalid(kind: string, detail: string): Problem {
  return {
    code: 'record-invalid',
    message: `This would save a ${kind} that can’t be read again (${detail}), so nothing was changed.`,
    remedy: 'Correct what was entered and save again; if it happens again, please report it.',
  };
}

/** There is no plan with this id. */
export function transitionNotFound(): Problem {
  return {
    code: 'transition-not-found',
    message: 'This plan is no longer there: it was removed, perhaps in another window.',
    remedy: 'Choose another plan, or restore a backup that holds it.',
  };
}

/** A change would touch the plan record of another plan. */
export function transitionMismatch(): Problem {
  return {
    code: 'transition-mismatch',
    message: 'This change was made for another plan, so nothing was changed.',
    remedy: 'Reload the page and try again.',
  };
}

/** Nothing is left to take back, or to do again. */
export function nothingTo(step: 'undo' | 'redo'): Problem {
  return {
    code: `nothing-to-${step}`,
    message: step === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.',
    remedy: 'The history in Settings shows what was done.',
  };
}

/** The change-log row of a command can't be read, so it can't be taken back. */
export function historyUnreadable(): Problem {
  return {
    code: 'history-unreadable',
    message: 'The history entry of this change can’t be read, so it can’t be taken back or done again.',
    remedy: 'Change it by hand, or restore a backup from before it.',
  };
}

/** A command of the practice before there is one. */
export function practiceNotStarted(): Problem {
  return {
    code: 'practice-not-started',
    message: 'There is no practice here yet.',
    remedy: 'Start one under Engagements; every plan stays as it is.',
  };
}
