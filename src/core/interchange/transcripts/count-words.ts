const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Counts the words of a text: pieces between white space that hold at least one letter or digit.
 * A dash or a row of dots that stands alone is no word. Scripts written without spaces count a whole
 * run of characters as one word.
 *
 * @example
 * countWords('Well – that’s 20% more.'); // 4
 */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(/\s+/)) {
    if (WORD_CHARACTER.test(piece)) words += 1;
  }
  return words;
}
