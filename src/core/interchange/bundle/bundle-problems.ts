import type { Problem } from '../../foundation/outcome.ts';

/** The text is no JSON, or ends too early. */
export function bundleNotReadable(): Problem {
  return {
    code: 'bundle-not-readable',
    message: 'This file can’t be read: it is no Coachward export, or it was cut off.',
    remedy: 'Choose a file that was saved with “Export everything”, or copy it again from where it came.',
  };
}

/** JSON, but of something else. */
export function bundleForeign(): Problem {
  return {
    code: 'bundle-foreign',
    message: 'This file is not a Coachward export.',
    remedy: 'Choose a .json file that was saved with “Export everything” in Settings.',
  };
}

/** Written by a later program. */
export function bundleFromNewerVersion(version: number): Problem {
  return {
    code: 'bundle-from-newer-version',
    message: `This file was written by a newer Coachward (export version ${version}).`,
    remedy: 'Install the newest Coachward and open the file again.',
  };
}

/** Ours, but a record in it isn't as it should be. `where` is the path to it. */
export function bundleDamaged(where: string, what: string): Problem {
  return {
    code: 'bundle-damaged',
    message: `This export is damaged at ${where}: ${what}. Nothing was read in.`,
    remedy: 'Export the data again where it came from, and don’t change the file by hand.',
  };
}
