import { armor, Decrypter, Encrypter } from 'age-encryption';
import { fail, type Outcome, type Problem, succeed } from '../../core/foundation/outcome.ts';
import { byPassphrase, forPassphrase } from './passphrase-key.ts';

/** What every `age` file begins with, and every armoured one. */
const AGE_BEGIN = 'age-encryption.org/v1\n';
const ARMOR_BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';

/** The stanza of a file that a passphrase opens. */
const PASSPHRASE_STANZA = '-> scrypt ';

/** How the library words it that a passphrase fits none of the file's keys. */
const NO_KEY = 'no identity matched';

/**
 * Encrypts a text with a passphrase in the `age` format, which the `age` command opens too.
 * @param work the base-2 logarithm of scrypt's cost
 */
export async function sealFile(text: string, passphrase: string, work: number): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(forPassphrase(passphrase, work));
  return encrypter.encrypt(text);
}

/**
 * Decrypts what {@link sealFile} or the `age` command made with a passphrase, armoured or not. Whole or not at all, since one
 * altered byte anywhere refuses it. Never throws.
 */
export async function openSealed(bytes: Uint8Array, passphrase: string): Promise<Outcome<string>> {
  let file = bytes;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replace(/^\s+/u, '');
  if (head.startsWith(ARMOR_BEGIN)) {
    try {
      file = armor.decode(Buffer.from(bytes).toString('latin1'));
    } catch {
      return fail(sealDamaged());
    }
  } else if (!head.startsWith(AGE_BEGIN)) return fail(sealForeign());
  if (!Buffer.from(file.subarray(0, 200)).toString('latin1').includes(PASSPHRASE_STANZA)) {
    return fail(sealWithoutPassphrase());
  }
  const decrypter = new Decrypter();
  decrypter.addIdentity(byPassphrase(passphrase.trim()));
  try {
    return succeed(await decrypter.decrypt(file, 'text'));
  } catch (error) {
    return fail(error instanceof Error && error.message.includes(NO_KEY) ? passphraseWrong() : sealDamaged());
  }
}

function sealForeign(): Problem {
  return {
    code: 'seal-foreign',
    message: 'This is no file that Coachward sent.',
    remedy: 'Choose the file that ends in .age, as the sender saved it.',
  };
}

function sealWithoutPassphrase(): Problem {
  return {
    code: 'seal-without-passphrase',
    message: 'This file is encrypted for a key and not with a passphrase, so it can’t be opened here.',
    remedy: 'Ask the sender for the file that Coachward saved, with its passphrase.',
  };
}

function sealDamaged(): Problem {
  return {
    code: 'seal-damaged',
    message: 'This file was cut off or changed on its way. Nothing was read in.',
    remedy: 'Ask the sender to send it once more, as an attachment or on a stick.',
  };
}

function passphraseWrong(): Problem {
  return {
    code: 'passphrase-wrong',
    message: 'This passphrase doesn’t open the file.',
    remedy:
      'Check it word by word, with the hyphens between; it belongs to this one file only. If it is right, the file was changed on its way: ask for it once more.',
    field: 'passphrase',
  };
}
