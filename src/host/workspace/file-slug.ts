/** More letters are cut: in the longest scripts they take four bytes each, of the 255 that file systems take. */
const LONGEST = 50;

/**
 * A name as part of a file name: letters with their marks and digits of any script, nothing that a file system minds.
 * `slugOf('../../x')` is `x`.
 */
export function slugOf(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const slug = [...letters.replace(/^-/, '')].slice(0, LONGEST).join('').replace(/-$/, '');
  return slug || 'plan';
}
