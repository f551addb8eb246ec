import { countWords } from '../src/core/interchange/transcripts/count-words.ts';
import type { Transcript } from '../src/core/interchange/transcripts/transcript.ts';

/** A stream of numbers from 0 to below 1 that depends on the seed alone (32-bit xorshift with a multiplier). */
export function seededNumbers(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

const INSERTS = [
  '-->',
  ':',
  ': ',
  '\n',
  '\n\n',
  '\r',
  '\0',
  '<',
  '>',
  '<v ',
  '</v>',
  '&',
  '&#',
  '&amp;',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '"',
  '**',
  '|',
  '  0:03',
  '00:00:01.000 --> 00:00:02.000',
  'WEBVTT',
  '\ufeff',
  '\ud83e',
  '\u202e',
  ' '.repeat(300),
  'x'.repeat(300),
  '<script>',
  '99999999999:00',
  '\t',
  '### 00:00:01',
  'Transcript',
  ',',
  ';',
  '-',
  '1e999',
];

/** Changes a text in one to eight places, JSON in one or two: cuts, doubles, swaps, flips and foreign signs. */
export function mutate(text: string, random: () => number): string {
  let mutated = text;
  // JSON seldom survives a change, so that more changes would test its parser and not the reading.
  const changes = 1 + Math.floor(random() * (/^[[{]/.test(text) ? 2 : 8));
  for (let change = 0; change < changes; change += 1) mutated = mutateOnce(mutated, random);
  return mutated;
}

function mutateOnce(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const to = Math.min(text.length, at + 1 + Math.floor(random() ** 3 * 200));
  const [head, middle, tail] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  switch (Math.floor(random() * 6)) {
    case 0:
      return head + tail;
    case 1:
      return head + middle + middle + tail;
    case 2:
      return head + String.fromCharCode(Math.floor(random() * 65536)) + middle.slice(1) + tail;
    case 3:
      return tail + middle + head;
    case 4:
      return random() < 0.2 ? head : head + [...middle].reverse().join('') + tail;
    default:
      return head + (INSERTS[Math.floor(random() * INSERTS.length)] ?? '') + middle + tail;
  }
}

/** What holds of every transcript that was read; answers the first thing that does not, or null. */
export function brokenInvariant({ turns, speakers, warnings }: Transcript): string | null {
  const words = new Map<string, { words: number; turns: number }>();
  for (const [index, turn] of turns.entries()) {
    if (turn.text.trim() === '') return `turn ${index} is empty`;
    if (turn.speaker === '' || turn.speaker !== turn.speaker.trim())
      return `turn ${index} has no tidy speaker`;
    if (turn.speaker === turns[index + 1]?.speaker) return `turns ${index} and ${index + 1} have one speaker`;
    if (turn.text.includes('\n') || turn.text.includes('\0'))
      return `turn ${index} holds a control character`;
    for (const time of [turn.start, turn.end]) {
      if (time !== null && (!Number.isFinite(time) || time < 0)) return `turn ${index} has the time ${time}`;
    }
    if (turn.start !== null && turn.end !== null && turn.end < turn.start)
      return `turn ${index} ends before it starts`;
    const total = words.get(turn.speaker) ?? { words: 0, turns: 0 };
    words.set(turn.speaker, { words: total.words + countWords(turn.text), turns: total.turns + 1 });
  }
  for (const { name, ...total } of speakers) {
    if (JSON.stringify(words.get(name)) !== JSON.stringify(total))
      return `the totals of ${name} do not add up`;
  }
  if (words.size !== speakers.length) return 'a speaker is missing from the list';
  return warnings.every((warning) => warning.endsWith('.')) ? null : 'a warning is no sentence';
}
