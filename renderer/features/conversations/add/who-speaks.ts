import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import type { Rep } from '../../../../src/core/domain/rep/rep.ts';
import {
  proposeSpeakerMapping,
  type SpeakerMapping,
} from '../../../../src/core/interchange/transcripts/speaker-names.ts';
import type {
  TranscriptSpeaker,
  TranscriptTurn,
} from '../../../../src/core/interchange/transcripts/transcript.ts';

/** The longest name that a record keeps, in characters. */
const NAME_MAX = 300;
/** How many of the speakers are compared with the team: those who say most. */
const SPEAKERS_COMPARED = 12;

/** A speaker's name as a record keeps it. */
export function storedName(name: string): string {
  return name.trim().slice(0, NAME_MAX).trim() || 'Unknown speaker';
}

/** Turns and speakers with names as records keep them. */
export function withStoredNames<T extends { speaker: string }>(turns: readonly T[]): T[] {
  return turns.map((turn) => {
    const speaker = storedName(turn.speaker);
    return speaker === turn.speaker ? turn : { ...turn, speaker };
  });
}

function areOnePerson(one: string, other: string): boolean {
  if (one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()) return true;
  const proposals = proposeSpeakerMapping([one, other].map((name) => ({ name, words: 1, turns: 1 })));
  const goesBy = new Map(proposals.map(({ from, to }) => [from, to]));
  return (goesBy.get(one) ?? one) === (goesBy.get(other) ?? other);
}

/**
 * The speakers under the names they go by after joining, with their words added up. Turns are those of the file:
 * joined names that follow each other are merged only when the talk is coded.
 */
export function joinedSpeakers(
  speakers: readonly TranscriptSpeaker[],
  joined: readonly SpeakerMapping[],
): TranscriptSpeaker[] {
  const target = new Map(joined.map(({ from, to }) => [from, to]));
  const totals = new Map<string, TranscriptSpeaker>();
  for (const speaker of speakers) {
    const name = storedName(target.get(speaker.name) ?? speaker.name);
    const known = totals.get(name);
    totals.set(name, {
      name,
      words: (known?.words ?? 0) + speaker.words,
      turns: (known?.turns ?? 0) + speaker.turns,
    });
  }
  return [...totals.values()];
}

/** The speakers, those who say most first. */
export function byWords(speakers: readonly TranscriptSpeaker[]): TranscriptSpeaker[] {
  return [...speakers].sort((a, b) => b.words - a.words);
}

/** A talk that is here already: when it came, and under which names the manager spoke. */
export type EarlierTalk = Pick<Conversation, 'importedAt' | 'coachSpeakers'>;

/**
 * The speakers who are likely the manager: first the names chosen in earlier conversations, the latest of them that is
 * among the speakers; else the one speaker whose name fits the manager's. Empty where it isn't clear.
 */
export function likelyCoach(
  speakers: readonly TranscriptSpeaker[],
  managerName: string,
  earlier: readonly EarlierTalk[],
): string[] {
  const names = new Set(speakers.map(({ name }) => name));
  const latestFirst = [...earlier].sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
  for (const { coachSpeakers } of latestFirst) {
    const known = coachSpeakers.filter((name) => names.has(name));
    if (known.length > 0) return known;
  }
  const fitting = byWords(speakers)
    .slice(0, SPEAKERS_COMPARED)
    .filter(({ name }) => areOnePerson(name, managerName));
  return fitting.length === 1 ? fitting.map(({ name }) => name) : [];
}

/** The names under which the manager speaks after joining: those of the chosen ones that are among the speakers. */
export function coachNames(
  chosen: readonly string[],
  joined: readonly SpeakerMapping[],
  speakers: readonly string[],
): string[] {
  const target = new Map(joined.map(({ from, to }) => [storedName(from), storedName(to)]));
  return [...new Set(chosen.map((name) => target.get(name) ?? name))].filter((name) =>
    speakers.includes(name),
  );
}

/** Of two speakers the one who asks in more turns, with a question mark; nobody where there are more or fewer, or both ask alike. */
export function asksMore(turns: readonly TranscriptTurn[]): string[] {
  const asked = new Map<string, number>();
  for (const { speaker, text } of turns) {
    const name = storedName(speaker);
    asked.set(name, (asked.get(name) ?? 0) + (text.includes('?') ? 1 : 0));
  }
  const [first, second, ...more] = [...asked].sort((a, b) => b[1] - a[1]);
  return first && second && more.length === 0 && first[1] > second[1] ? [first[0]] : [];
}

/** The reps who speak, by their names; a speaker whose name fits several reps names none of them. */
export function repsAmong(
  speakers: readonly TranscriptSpeaker[],
  coachSpeakers: readonly string[],
  reps: readonly Rep[],
): string[] {
  const others = byWords(speakers)
    .filter(({ name }) => !coachSpeakers.includes(name))
    .slice(0, SPEAKERS_COMPARED);
  const active = reps.filter(({ status }) => status === 'active');
  const found = others.flatMap(({ name }) => {
    const fitting = active.filter((rep) => areOnePerson(rep.name, name));
    return fitting.length === 1 ? fitting.map(({ id }) => id) : [];
  });
  return [...new Set(found)];
}

/** The seconds between the first and the last time told, null where there are none. */
export function lengthInSeconds(turns: readonly TranscriptTurn[]): number | null {
  let last: number | null = null;
  for (const { start, end } of turns) {
    const at = end ?? start;
    if (at !== null && (last === null || at > last)) last = at;
  }
  return last;
}
