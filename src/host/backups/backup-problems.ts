import type { Problem } from '../../core/foundation/outcome.ts';

/** The backup was written but doesn't hold what it should, so it doesn't count. */
export function backupUnsound(): Problem {
  return {
    code: 'backup-failed',
    message: 'The backup could not be verified, so it was thrown away and nothing else was done.',
    remedy: 'Try again; if it happens again, check the disk and make a copy of the data folder by hand.',
  };
}

/** There is no backup of this name. */
export function backupNotFound(): Problem {
  return {
    code: 'backup-not-found',
    message: 'This backup is no longer there.',
    remedy: 'Choose another backup from the list.',
  };
}

/** The backup's file is damaged. */
export function backupDamaged(): Problem {
  return {
    code: 'backup-damaged',
    message: 'This backup is damaged, so the present data was left as it is.',
    remedy: 'Choose an older or a newer backup from the list.',
  };
}

/** The backup ended before it was there. */
export function backupFailed(reason: string): Problem {
  return {
    code: 'backup-failed',
    message: `The backup couldn’t be made (${reason}). The data itself is unharmed.`,
    remedy: 'Try again; if it fails again, export everything in Settings and keep that file.',
  };
}

/** Another one is being made. */
export function backupUnderWay(): Problem {
  return {
    code: 'backup-under-way',
    message: 'A backup is being made already.',
    remedy: 'Wait until it is there; it holds the data as it is now.',
  };
}
