import { hash } from 'node:crypto';

/**
 * The checksum that is saved beside a text: SHA-256 over the parts that belong together, so that a body moved to another
 * row is noticed as well as a changed one. It finds damage; it is no protection against somebody who means harm.
 */
export function checksumOf(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\n'), 'base64url').slice(0, 22);
}
