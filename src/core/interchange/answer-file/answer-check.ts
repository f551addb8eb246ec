/** What an answer file begins and ends with, and the newest version of its shape. */
export const ANSWER_BEGIN = 'COACHWARD-ANSWER';
export const ANSWER_END = 'COACHWARD-END';
export const ANSWER_VERSION = 1;

/**
 * A check over a sealed answer, 16 hexadecimal digits: two 32-bit FNV hashes over its letters, forwards and backwards. It tells
 * that a file was changed by hand or cut off; somebody who wants to deceive can make a check, so it is no signature.
 * Every change of one letter changes it, because each step of the hash can be undone.
 */
export function answerCheck(version: number, sealed: string): string {
  const letters = `${version}:${sealed}`;
  let forwards = 0x811c9dc5;
  let backwards = 0x2f0b4c47;
  for (let at = 0; at < letters.length; at += 1) {
    forwards = Math.imul(forwards ^ letters.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ letters.charCodeAt(letters.length - 1 - at), 0x01000193);
  }
  const digits = (hash: number) => (hash >>> 0).toString(16).padStart(8, '0');
  return digits(forwards) + digits(backwards);
}
