import type { Conversation, Correction } from './conversation.ts';
import type { StoredTurn } from './stored-transcript.ts';

/** Share of turns from which two transcripts are the same conversation. */
const SAME_FROM = 0.9;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How much of the longer of two transcripts the other has too: turns with the same words, in any number and order; 0 to 1. */
export function shareOfTurnsAlike(
  one: readonly { readonly text: string }[],
  other: readonly { readonly text: string }[],
): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  const left = new Map<string, number>();
  for (const { text } of one) left.set(plain(text), (left.get(plain(text)) ?? 0) + 1);
  let alike = 0;
  for (const { text } of other) {
    const key = plain(text);
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    alike += 1;
  }
  return alike / longest;
}

/** Whether two transcripts are of the same conversation: nine of ten turns, or more, say the same. */
export function isSameConversation(
  one: readonly { readonly text: string }[],
  other: readonly { readonly text: string }[],
): boolean {
  return shareOfTurnsAlike(one, other) >= SAME_FROM;
}

/** How far the numbers of words may be apart where the same conversation was exported twice. */
const WORDS_APART = 0.15;

/**
 * The kept conversations that a transcript may be another export of, by their counts alone: as many words, give or take,
 * and a speaker in common. Their text decides.
 */
export function mayBeSame(
  conversations: readonly Conversation[],
  found: { readonly names: readonly string[]; readonly words: number },
): Conversation[] {
  const names = new Set(found.names.map(plain));
  return conversations.filter(
    ({ speakers, allWords }) =>
      Math.abs(allWords - found.words) <= WORDS_APART * Math.max(allWords, found.words) &&
      speakers.some(({ name }) => names.has(plain(name))),
  );
}

/**
 * Whether a conversation whose text is not kept has exactly these speakers with these numbers of words. Two conversations
 * agree in that by chance only when they are very short.
 */
export function hasSameCounts(
  { speakers }: Pick<Conversation, 'speakers'>,
  found: Pick<Conversation, 'speakers'>,
): boolean {
  const key = (all: Conversation['speakers']) =>
    all
      .map(({ name, words }) => `${plain(name)}:${words}`)
      .sort()
      .join('|');
  return speakers.length > 0 && key(speakers) === key(found.speakers);
}

/**
 * Carries corrections over to another export of the conversation: each goes to the line of the manager with the same
 * words; where the words occur several times, to the one with the same number among them. A correction whose line isn't
 * there any more is lost, and counted.
 */
export function carryCorrections(
  before: { readonly turns: readonly StoredTurn[]; readonly corrections: readonly Correction[] },
  after: readonly StoredTurn[],
): { readonly corrections: Correction[]; readonly lost: number } {
  const places = new Map(linesOf(after).map((line) => [line.key, line]));
  const keys = new Map(linesOf(before.turns).map(({ turn, move, key }) => [`${turn}.${move}`, key]));
  const corrections: Correction[] = [];
  for (const correction of before.corrections) {
    const place = places.get(keys.get(`${correction.turn}.${correction.move}`) ?? '');
    if (!place) continue;
    const confirms = place.label === correction.label;
    corrections.push({ ...correction, turn: place.turn, move: place.move, confirms });
  }
  return { corrections, lost: before.corrections.length - corrections.length };
}

type Line = {
  readonly turn: number;
  readonly move: number;
  readonly key: string;
  readonly label: string;
};

/** The manager's lines, each under its words and its number among lines of the same words. */
function linesOf(turns: readonly StoredTurn[]): Line[] {
  const seen = new Map<string, number>();
  return turns.flatMap(({ text, coded }, turn) =>
    (coded?.moves ?? []).map(({ start, end, label }, move) => {
      const words = plain(text.slice(start, end));
      const number = (seen.get(words) ?? 0) + 1;
      seen.set(words, number);
      return { turn, move, key: `${number} ${words}`, label };
    }),
  );
}
