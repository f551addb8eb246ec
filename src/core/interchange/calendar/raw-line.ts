/** A line feed and the blank after it: the line goes on. */
export const FOLD = /\n[ \t]/g;

/**
 * One logical line of a calendar with the name of its property in capitals. Most lines of a long-kept calendar
 * are never looked at, so the text is cut out and unfolded only when it is asked for.
 */
export class RawLine {
  readonly name: string;
  private readonly source: string;
  private readonly start: number;
  private readonly end: number;
  private unfolded: string | null = null;

  constructor(name: string, source: string, start: number, end: number) {
    this.name = name;
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** The line as if it had never been folded, without blanks at its end. */
  get text(): string {
    if (this.unfolded === null) {
      const cut = this.source.slice(this.start, this.end);
      this.unfolded = cut.includes('\n')
        ? cut.replaceAll('\r\n', '\n').replaceAll(FOLD, '').trimEnd()
        : cut.trimEnd();
    }
    return this.unfolded;
  }
}

/** The first line of a property, or undefined. */
export function lineOf(lines: readonly RawLine[], name: string): string | undefined {
  for (const line of lines) {
    if (line.name === name) return line.text;
  }
  return undefined;
}

/** All lines of a property, in order. */
export function linesOf(lines: readonly RawLine[], name: string): string[] {
  return lines.filter((line) => line.name === name).map((line) => line.text);
}

/** What stands after a line's parameters, unread. Quoted parameters may hold colons. */
export function rawValue(line: string): string {
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (code === 34) quoted = !quoted;
    else if (code === 58 && !quoted) return line.slice(index + 1).trim();
  }
  return '';
}
