/** A line of a calendar file has at most so many octets before it is folded (RFC 5545, 3.1). */
export const LONGEST_LINE = 75;

/** The octets that a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Folds a line at 75 octets, never inside a character; lines end with CRLF. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return `${[...parts, part].join('\r\n')}\r\n`;
}

/** Controls that a text of a calendar must not hold. Half a surrogate pair can't be written in UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f]|\p{Surrogate}/gu;

/** A text as the value of a property such as SUMMARY: `escapeText('a;b, c')` is `a\;b\, c`. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** Wall-clock seconds as `20260302T090000`, from `2026-03-02T09:00:00`. */
export function compactTime(text: string): string {
  return text.replaceAll(/[-:]/g, '');
}
