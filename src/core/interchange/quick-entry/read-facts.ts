import { matchName } from './match-name.ts';
import type { QuickContext, QuickMeaning, QuickPart } from './quick-entry.ts';
import { readPhrase } from './read-phrase.ts';
import { readWrittenDay } from './read-written-day.ts';

/** Marks and small words between what says something. */
const BETWEEN =
  /(?:[\s,;.:&+|()–—-]+|(?:and|with|w\/|for|a|an|the|of|on|in|at|about|via|by|session|meeting|coaching|coached|talk|min)(?![\p{L}\p{N}]))/iuy;
const WORD = /[^\s,;]+/uy;
const EVERYBODY =
  /(?:(?:the )?(?:whole |entire |full )?team|everyone|everybody|all(?: reps)?)(?![\p{L}\p{N}'’])/iuy;
const DAY_SAID = /on (?=\d)/iuy;
const BARE_MINUTES = /(\d{2,3})(?![\p{L}\p{N}/.:'’-])/uy;

type Found = { readonly meaning: QuickMeaning; readonly length: number };

/**
 * Reads the facts in a stretch of a line, wherever they stand: who, when, how long, in what form. What nothing is made of
 * is answered as unknown, neighbours together.
 */
export function readFacts(text: string, from: number, to: number, context: QuickContext): QuickPart[] {
  const line = text.slice(0, to);
  const parts: QuickPart[] = [];
  let unknownFrom: number | null = null;
  let unknownTo = from;
  let at = from;
  const endUnknown = () => {
    if (unknownFrom === null) return;
    parts.push({
      kind: 'unknown',
      words: line.slice(unknownFrom, unknownTo),
      from: unknownFrom,
      to: unknownTo,
    });
    unknownFrom = null;
  };
  while (at < to) {
    const found = factAt(line, at, context, parts.length === 0 && unknownFrom === null);
    if (found) {
      endUnknown();
      parts.push({ ...found.meaning, from: at, to: at + found.length });
      at += found.length;
      continue;
    }
    const between = lengthAt(BETWEEN, line, at);
    if (between > 0) {
      at += between;
      continue;
    }
    const word = Math.max(1, lengthAt(WORD, line, at));
    unknownFrom ??= at;
    at += word;
    unknownTo = at;
  }
  endUnknown();
  return parts;
}

function factAt(line: string, at: number, context: QuickContext, isFirst: boolean): Found | null {
  const said = lengthAt(DAY_SAID, line, at);
  if (said > 0) {
    const day = readWrittenDay(line, at + said, { ...context, towards: 'past' });
    if (day) return { meaning: { kind: 'day', day: day.day }, length: said + day.length };
  }
  const phrase = readPhrase(line, at);
  if (phrase) return phrase;
  const day = readWrittenDay(line, at, { ...context, towards: 'past' });
  if (day) return { meaning: { kind: 'day', day: day.day }, length: day.length };
  const all = lengthAt(EVERYBODY, line, at);
  if (all > 0 && context.reps.length > 0) {
    return { meaning: { kind: 'reps', repIds: context.reps.map(({ id }) => id) }, length: all };
  }
  return nameAt(line, at, context, isFirst) ?? bareMinutes(line, at);
}

function nameAt(line: string, at: number, { reps }: QuickContext, isFirst: boolean): Found | null {
  const name = matchName(line, at, reps, isFirst);
  if (!name) return null;
  const { repIds, length } = name;
  if (repIds.length === 1) return { meaning: { kind: 'reps', repIds }, length };
  return { meaning: { kind: 'who', candidates: repIds }, length };
}

/** A number alone is minutes where sessions are as long as that: "Ana 30". */
function bareMinutes(line: string, at: number): Found | null {
  BARE_MINUTES.lastIndex = at;
  const minutes = Number(BARE_MINUTES.exec(line)?.[1] ?? 0);
  if (minutes < 10 || minutes > 240 || minutes % 5 !== 0) return null;
  return { meaning: { kind: 'minutes', minutes }, length: String(minutes).length };
}

function lengthAt(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0].length ?? 0;
}
