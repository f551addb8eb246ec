import type { QuickContext, QuickPart, QuickSession } from './quick-entry.ts';
import { readFacts } from './read-facts.ts';
import { readPromise } from './read-promise.ts';
import { readSettled } from './read-settled.ts';
import { type Stretch, splitLabels } from './split-labels.ts';

/** What a line may say once; said again, it is kept in the note. */
const ONCE: ReadonlySet<QuickPart['kind']> = new Set([
  'day',
  'minutes',
  'form',
  'conversation',
  'channel',
  'rating',
  'strength',
  'due',
  'next',
  'promise',
]);

/**
 * Reads a session as it is jotted down in a line. Never fails: what isn't understood is answered as unknown.
 *
 * The order of the facts is free; `next:`, `will:`, `note:` and `shared:` begin what they say, and `kept:`, `missed:`, `dropped …
 * because` and `changed to:` what became of an earlier promise. A number of ten is how
 * committed the rep is, one of five the rep's rating; `on 4/5` is a day all the same.
 *
 * @example
 * // On Thursday 19 March 2026:
 * readQuickEntry('Ana 30m deal coaching, next: call CFO by Fri, 8/10', context)
 * // reps [ana], minutes 30, form deal-coaching, next "call CFO", due 2026-03-20, strength 8
 */
export function readQuickEntry(text: string, context: QuickContext): QuickPart[] {
  const line = text.replace(/\s/gu, ' ');
  const parts = splitLabels(line).flatMap((stretch) => readStretch(line, stretch, context));
  return unclaimed(saidOnce(line, parts), line).sort((a, b) => a.from - b.from);
}

function readStretch(line: string, stretch: Stretch, context: QuickContext): QuickPart[] {
  const { kind, from, to } = stretch;
  if (kind === 'facts') return readFacts(line, from, to, context);
  if (kind === 'next' || kind === 'promise') return readPromise(kind, line, stretch, context);
  if (kind === 'kept' || kind === 'missed' || kind === 'changed' || kind === 'dropped') {
    return readSettled(line, stretch, context);
  }
  if (kind === 'rating') return readRating(line, stretch, context);
  const words = line.slice(from, to).trim();
  if (words === '') return [];
  const start = line.indexOf(words, from);
  return [{ kind: 'note', words, isShared: kind === 'shared', from: start, to: start + words.length }];
}

function readRating(line: string, { from, to }: Stretch, context: QuickContext): QuickPart[] {
  const found = /^(\s*)([1-5])(?: ?\/ ?5)?(?![\p{L}\p{N}/])/u.exec(line.slice(from, to));
  if (!found) return readFacts(line, from, to, context);
  const start = from + (found[1] ?? '').length;
  const end = from + found[0].length;
  return [
    { kind: 'rating', rating: Number(found[2]), from: start, to: end },
    ...readFacts(line, end, to, context),
  ];
}

function unknownAt(line: string, { from, to }: QuickPart): QuickPart {
  return { kind: 'unknown', words: line.slice(from, to), from, to };
}

function saidOnce(line: string, parts: readonly QuickPart[]): QuickPart[] {
  const said = new Set<QuickPart['kind']>();
  return parts.map((part) => {
    if (!ONCE.has(part.kind)) return part;
    if (said.has(part.kind)) return unknownAt(line, part);
    said.add(part.kind);
    return part;
  });
}

/** A strength or a due day that belongs to nothing is kept in the note. */
function unclaimed(parts: readonly QuickPart[], line: string): QuickPart[] {
  if (parts.some(({ kind }) => kind === 'next' || kind === 'promise')) return [...parts];
  return parts.map((part) =>
    part.kind === 'strength' || part.kind === 'due' ? unknownAt(line, part) : part,
  );
}

function last<Kind extends QuickPart['kind']>(
  parts: readonly QuickPart[],
  kind: Kind,
): Extract<QuickPart, { kind: Kind }> | undefined {
  return parts.findLast((part): part is Extract<QuickPart, { kind: Kind }> => part.kind === kind);
}

/**
 * The session that the parts of a line make up. `chosen` says who was meant by a name that fits several, by where it
 * stands. What happens next is also promised once it has a day or a strength.
 */
export function sessionOfParts(
  parts: readonly QuickPart[],
  chosen: ReadonlyMap<number, string> = new Map(),
): QuickSession {
  const next = last(parts, 'next')?.words ?? '';
  const promised = last(parts, 'promise')?.words ?? null;
  const due = last(parts, 'due')?.day ?? null;
  const strength = last(parts, 'strength')?.strength ?? null;
  const text = promised ?? (next !== '' && (due !== null || strength !== null) ? next : null);
  const who = parts.flatMap((part) => (part.kind === 'who' ? [part] : []));
  const kept = parts.flatMap((part) => (part.kind === 'note' || part.kind === 'unknown' ? [part.words] : []));
  return {
    repIds: [...new Set(parts.flatMap((part) => repsOf(part, chosen)))],
    unsettled: who
      .filter(({ from }) => !chosen.has(from))
      .map(({ from, candidates }) => ({ from, candidates })),
    day: last(parts, 'day')?.day ?? null,
    minutes: last(parts, 'minutes')?.minutes ?? null,
    form: last(parts, 'form')?.form ?? null,
    conversation: last(parts, 'conversation')?.conversation ?? null,
    channel: last(parts, 'channel')?.channel ?? null,
    rating: last(parts, 'rating')?.rating ?? null,
    nextStep: next,
    promise: text === null ? null : { text, due, strength },
    settled: parts.flatMap((part) =>
      part.kind === 'settled' ? [{ status: part.status, which: part.which, reason: part.reason }] : [],
    ),
    note: kept.join('\n'),
    noteIsPrivate: !parts.some((part) => part.kind === 'note' && part.isShared),
  };
}

function repsOf(part: QuickPart, chosen: ReadonlyMap<number, string>): readonly string[] {
  if (part.kind === 'reps') return part.repIds;
  const id = part.kind === 'who' ? chosen.get(part.from) : undefined;
  return id === undefined ? [] : [id];
}
