/** A block's lines and fields, as a spreadsheet puts them on the clipboard. `'1\t2\r\n3\t4\r\n'` is two lines of two. */
export function readBlock(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}
