/**
 * Words of a text: runs of anything but white space that hold a letter or a digit.
 * `countWords("So – what's next?")` is 3.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const run of text.split(/\s+/u)) {
    if (/[\p{L}\p{N}]/u.test(run)) count++;
  }
  return count;
}
