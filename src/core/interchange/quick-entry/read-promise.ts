import type { QuickContext, QuickPart } from './quick-entry.ts';
import { readFacts } from './read-facts.ts';
import { readPhrase } from './read-phrase.ts';
import { readWrittenDay } from './read-written-day.ts';

/** What says that a day is the one by which something is done. */
const BY = /(?<![\p{L}\p{N}])(?:by|due|until|till|before|on|not later than|no later than)(?: the)? /giu;
/** Facts that may follow what happens next, after a comma. Names are left to it: "call Ana, Ben" is one step. */
const MAY_FOLLOW: ReadonlySet<QuickPart['kind']> = new Set([
  'minutes',
  'form',
  'conversation',
  'channel',
  'rating',
  'strength',
]);

type Piece = { readonly from: number; readonly to: number };

/**
 * Reads what happens next, or what was promised: its words, the day by which, and how strongly. `call CFO by Fri, 8/10` is
 * "call CFO", a Friday, and 8. A day in the middle of the words stays in them.
 */
export function readPromise(
  kind: 'next' | 'promise',
  text: string,
  stretch: Piece,
  context: QuickContext,
): QuickPart[] {
  const parts: QuickPart[] = [];
  const words: string[] = [];
  let from = stretch.from;
  let to = stretch.from;
  for (const piece of piecesOf(text, stretch)) {
    const following = words.length > 0 ? factsAlone(text, piece, context) : null;
    if (following) {
      parts.push(...following);
      continue;
    }
    const read = readPiece(text, piece, context);
    parts.push(...read.parts);
    if (read.words === '') continue;
    if (words.length === 0) from = piece.from;
    words.push(read.words);
    to = piece.from + text.slice(piece.from, piece.to).lastIndexOf(read.words) + read.words.length;
  }
  if (words.length === 0) return parts;
  return [{ kind, words: words.join(', '), from, to: Math.max(from, to) }, ...parts];
}

/** The pieces between commas and semicolons, without the white around them and a full stop at the end. */
function piecesOf(text: string, { from, to }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const isEnd = at === to || ((text[at] === ',' || text[at] === ';') && /\s/u.test(text[at + 1] ?? ' '));
    if (!isEnd) continue;
    const piece = text.slice(start, at);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim().replace(/[\s.]+$/u, '');
    if (trimmed !== '') pieces.push({ from: start + lead, to: start + lead + trimmed.length });
    start = at + 1;
  }
  return pieces;
}

/** The piece as facts that may follow, null when it says anything else. */
function factsAlone(text: string, piece: Piece, context: QuickContext): QuickPart[] | null {
  const facts = readFacts(text, piece.from, piece.to, context);
  if (facts.length > 0 && facts.every(({ kind }) => MAY_FOLLOW.has(kind))) return facts;
  const due = dueAt(text, piece, piece.from, context);
  return due?.to === piece.to ? [due] : null;
}

/** A piece's words without the strength and the day at their end, and these as parts. */
function readPiece(text: string, piece: Piece, context: QuickContext): { words: string; parts: QuickPart[] } {
  const parts: QuickPart[] = [];
  let to = piece.to;
  const cut = (end: number) => {
    to = piece.from + text.slice(piece.from, end).replace(/[\s(–—-]+$/u, '').length;
  };
  for (let found = atEnd(text, { from: piece.from, to }, context); found; ) {
    parts.push(found);
    cut(found.from);
    found = parts.length < 2 ? atEnd(text, { from: piece.from, to }, context) : null;
  }
  if (!parts.some(({ kind }) => kind === 'due')) {
    const within = dueWithin(text, { from: piece.from, to }, context);
    if (within) parts.push(within);
  }
  return { words: text.slice(piece.from, to), parts };
}

/** The strength or the day that the piece ends with. */
function atEnd(text: string, piece: Piece, context: QuickContext): QuickPart | null {
  const line = text.slice(0, piece.to);
  for (let at = piece.from; at < piece.to; at += 1) {
    if (at > piece.from && /[\p{L}\p{N}/]/u.test(line[at - 1] ?? '')) continue;
    const phrase = readPhrase(line, at);
    if (phrase?.meaning.kind === 'strength' && endsLine(line, at + phrase.length)) {
      return { ...phrase.meaning, from: at, to: at + phrase.length };
    }
    const due = dueAt(line, piece, at, context);
    if (due && endsLine(line, due.to)) return due;
  }
  return null;
}

function endsLine(line: string, at: number): boolean {
  return /^[\s).!]*$/u.test(line.slice(at));
}

/** The day written at a place, with the word before it that says that it is due then. */
function dueAt(text: string, piece: Piece, at: number, context: QuickContext): QuickPart | null {
  const line = text.slice(0, piece.to);
  BY.lastIndex = at;
  const by = BY.exec(line);
  const dayFrom = by?.index === at ? at + by[0].length : at;
  const day = readWrittenDay(line, dayFrom, { ...context, towards: 'future' });
  return day && { kind: 'due', day: day.day, from: at, to: dayFrom + day.length };
}

/** A day in the middle of the words, which "by" and the like must announce. */
function dueWithin(text: string, piece: Piece, context: QuickContext): QuickPart | null {
  const line = text.slice(0, piece.to);
  for (const { index } of line.matchAll(BY)) {
    const due = index >= piece.from ? dueAt(line, piece, index, context) : null;
    if (due) return due;
  }
  return null;
}
