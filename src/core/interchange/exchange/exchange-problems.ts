import type { Problem } from '../../foundation/outcome.ts';

/** Decrypted, but of something else. */
export function exchangeForeign(): Problem {
  return {
    code: 'exchange-foreign',
    message: 'The passphrase is right, but what is in the file is no plan from Coachward.',
    remedy: 'Ask the sender for the file that “Send to consultant or manager” saved.',
  };
}

/** Written by a later program. */
export function exchangeFromNewerVersion(version: number): Problem {
  return {
    code: 'exchange-from-newer-version',
    message: `This file was written by a newer Coachward (exchange version ${version}). Nothing was read in.`,
    remedy: 'Install the newest Coachward and open the file again.',
  };
}

/** Ours, but not as it should be. `where` is the path to what is wrong. */
export function exchangeDamaged(where: string, what: string): Problem {
  return {
    code: 'exchange-damaged',
    message: `What is in this file is damaged at ${where}: ${what}. Nothing was read in.`,
    remedy: 'Ask the sender to send the plan once more.',
  };
}

/** The sender's sample meets the one that is here. */
export function sampleNotExchanged(): Problem {
  return {
    code: 'exchange-sample',
    message:
      'The file holds the sample, and there is a sample here already. Two samples can’t be told apart.',
    remedy: 'Remove the sample here first, or send a plan of a real manager.',
  };
}
