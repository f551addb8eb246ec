import { randomBytes } from 'node:crypto';
import { PASSPHRASE_WORDS } from './passphrase-words.ts';

/** How many words a proposed passphrase has: 64 bits of chance, behind a key derivation that takes some tenths of a second a guess. */
const WORDS = 8;

/**
 * A passphrase to tell somebody on the telephone, drawn anew each time by the system's random numbers.
 *
 * @example proposePassphrase() // 'walnut-ferry-lemon-otter-chess-river-button-maple'
 */
export function proposePassphrase(): string {
  return [...randomBytes(WORDS)].map((byte) => PASSPHRASE_WORDS[byte]).join('-');
}
