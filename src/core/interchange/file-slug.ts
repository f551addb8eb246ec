/** The most bytes of a part of a file's name: two of them with a day and an ending stay within the 255 that file systems take. */
const MOST_BYTES = 100;

/** How many bytes a letter takes in a file's name, which is UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * A name as a part of a file's name: letters with their marks and digits of any script, nothing that a file system minds, and cut
 * where it takes too many bytes. Empty where nothing is left.
 *
 * @example
 * slugOf('Ines Aldana') // 'ines-aldana'
 * slugOf('../../x') // 'x'
 */
export function slugOf(name: string): string {
  const letters = name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  let bytes = 0;
  let slug = '';
  for (const letter of letters) {
    bytes += bytesOf(letter);
    if (bytes > MOST_BYTES) break;
    slug += letter;
  }
  return slug.replace(/-$/, '');
}
