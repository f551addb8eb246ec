/** A line feed and the blank after it: the line goes on. */
export const FOLD = /\n[ \t]/g;

/** The same with the carriage return that may stand before it. */
const CRLF_FOLD = /\r?\n[ \t]/g;

function unfolded(raw: string): string {
  return (raw.includes('\n') ? raw.replaceAll(CRLF_FOLD, '') : raw).trimEnd();
}

/**
 * One logical line of a calendar with the name of its property in capitals. Most lines of a long-kept calendar
 * are never looked at, so the text is cut out and unfolded only when it is asked for.
 */
export class RawLine {
  readonly name: string;
  private readonly source: string;
  private readonly start: number;
  private readonly end: number;

  constructor(name: string, source: string, start: number, end: number) {
    this.name = name;
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** The line as it stands in the file, folds and all. */
  get raw(): string {
    return this.source.slice(this.start, this.end);
  }

  /** The line as if it had never been folded, without blanks at its end. */
  get text(): string {
    return unfolded(this.raw);
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
export function linesOf(lines: readonly RawLine[], name: string): readonly string[] {
  if (!lines.some((line) => line.name === name)) return NONE;
  return lines.filter((line) => line.name === name).map((line) => line.text);
}

const NONE: readonly string[] = [];

/** What stands after a line's parameters, unread. Quoted parameters may hold colons. */
export function rawValue(line: string): string {
  const colon = line.indexOf(':');
  if (colon >= 0 && line.lastIndexOf('"', colon) < 0) return line.slice(colon + 1).trim();
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (code === 34) quoted = !quoted;
    else if (code === 58 && !quoted) return line.slice(index + 1).trim();
  }
  return '';
}
