import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 32;

/**
 * What a launch of the loopback shell keeps to itself and its page: the key stands in the fragment of the address
 * and travels in a header, the cookie is what the page gets for it. Both are 256 random bits, new with each launch.
 */
export type LaunchSecrets = { readonly key: string; readonly cookie: string };

/** Makes the secrets of a launch, in base64url, 43 letters each. */
export function makeLaunchSecrets(): LaunchSecrets {
  const make = () => randomBytes(SECRET_BYTES).toString('base64url');
  return { key: make(), cookie: make() };
}

/** Whether a given text is the secret, in a time that tells nothing about where they differ. */
export function isSecret(given: string | undefined, secret: string): boolean {
  if (given === undefined) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
