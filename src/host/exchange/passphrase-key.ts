import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

// The key of a file, wrapped for a passphrase as https://age-encryption.org/v1 says. The library's own does the same in
// the one thread that also answers every window; this leaves the work to the system's threads.
const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

const LABEL = Buffer.from('age-encryption.org/v1/scrypt');
const CIPHER = 'chacha20-poly1305';
const TAG = { authTagLength: 16 } as const;
/** The key is used once, so that its nonce is always zero. */
const NONCE = Buffer.alloc(12);

/** A file that asks for more work than this is refused: each step doubles time and memory, and 20 takes a gigabyte. */
const MOST_WORK = 20;

function keyOf(passphrase: string, salt: Uint8Array, work: number): Promise<Buffer> {
  const N = 2 ** work;
  return derive(passphrase, Buffer.concat([LABEL, salt]), 32, {
    N,
    r: 8,
    p: 1,
    maxmem: 129 * N * 8 + 1024 ** 2,
  });
}

function packed(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/u, '');
}

/** Whom a file is encrypted for: whoever knows the passphrase. `work` is the base-2 logarithm of scrypt's cost. */
export function forPassphrase(passphrase: string, work: number): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(16);
      const cipher = createCipheriv(CIPHER, await keyOf(passphrase, salt, work), NONCE, TAG);
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      return [new Stanza(['scrypt', packed(salt), String(work)], body)];
    },
  };
}

/** Whoever knows the passphrase; opens nothing that is for somebody else as well, as the format demands. */
export function byPassphrase(passphrase: string): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const [stanza] = stanzas;
      const [type, salt = '', work = ''] = stanza?.args ?? [];
      if (!stanza || stanzas.length !== 1 || type !== 'scrypt') return null;
      if (stanza.args.length !== 3 || stanza.body.length !== 32) throw new Error('malformed scrypt stanza');
      if (!/^[1-9]\d?$/u.test(work) || Number(work) > MOST_WORK) throw new Error('scrypt work out of range');
      const key = await keyOf(passphrase, Buffer.from(salt, 'base64'), Number(work));
      const decipher = createDecipheriv(CIPHER, key, NONCE, TAG);
      decipher.setAuthTag(stanza.body.subarray(16));
      try {
        return new Uint8Array(
          Buffer.concat([decipher.update(stanza.body.subarray(0, 16)), decipher.final()]),
        );
      } catch {
        return null;
      }
    },
  };
}
