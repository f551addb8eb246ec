import { fail, type Outcome, succeed } from '../../foundation/outcome.ts';
import { countWords } from './count-words.ts';
import { tidyName, tidySpeech } from './spoken-text.ts';
import type {
  Transcript,
  TranscriptFormat,
  TranscriptSpeaker,
  TranscriptTiming,
  TranscriptTurn,
} from './transcript.ts';
import { emptyTranscript } from './transcript-problems.ts';

/** One stretch of speech as the file has it, before merging; times in seconds, or null where unknown. */
export type Utterance = {
  readonly speaker: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
};

/** What a reader of one written form hands over. */
export type ReadSpeech = {
  readonly format: TranscriptFormat;
  readonly timing: TranscriptTiming;
  readonly utterances: readonly Utterance[];
  readonly warnings?: readonly string[];
};

/** The name under which speech goes that the file ascribes to nobody. */
export const UNKNOWN_SPEAKER = 'Unknown speaker';

type OpenTurn = { speaker: string; start: number | null; end: number | null; texts: string[] };

/**
 * Joins consecutive utterances of one speaker into turns, in the order of the file. A turn starts with its
 * first utterance and ends with the latest end among them; an end before the start is moved to the start.
 * Utterances without text vanish, and what they separated is joined.
 */
export function mergeTurns(utterances: readonly Utterance[]): TranscriptTurn[] {
  const open: OpenTurn[] = [];
  for (const utterance of utterances) {
    const text = tidySpeech(utterance.text);
    if (text === '') continue;
    const speaker = tidyName(utterance.speaker) || UNKNOWN_SPEAKER;
    const last = open.at(-1);
    if (last === undefined || last.speaker !== speaker) {
      open.push({ speaker, start: utterance.start, end: utterance.end, texts: [text] });
    } else {
      last.texts.push(text);
      last.start ??= utterance.start;
      last.end = laterOf(last.end, utterance.end);
    }
  }
  return open.map(closeTurn);
}

function laterOf(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.max(a, b);
}

function closeTurn({ speaker, start, end, texts }: OpenTurn): TranscriptTurn {
  const endsInOrder = end !== null && start !== null && end < start ? start : end;
  return { speaker, start, end: endsInOrder, text: texts.join(' ') };
}

/** Words and turns of each speaker, in the order in which they first speak. */
export function summariseSpeakers(turns: readonly TranscriptTurn[]): TranscriptSpeaker[] {
  const totals = new Map<string, { words: number; turns: number }>();
  for (const turn of turns) {
    const total = totals.get(turn.speaker) ?? { words: 0, turns: 0 };
    total.words += countWords(turn.text);
    total.turns += 1;
    totals.set(turn.speaker, total);
  }
  return [...totals].map(([name, total]) => ({ name, ...total }));
}

/**
 * Builds the transcript from the speech of a file: merges turns, counts, and adds the warnings that hold for
 * every form. Refused as empty when nobody says a word.
 */
export function buildTranscript(given: ReadSpeech): Outcome<Transcript> {
  const speech = fromZero(given);
  const turns = mergeTurns(speech.utterances);
  const speakers = summariseSpeakers(turns);
  if (speakers.every((speaker) => speaker.words === 0)) return fail(emptyTranscript());
  const warnings = [...(speech.warnings ?? []), ...warningsAbout(speech, speakers)];
  return succeed({ format: speech.format, timing: speech.timing, speakers, turns, warnings });
}

/** Moves all times so that none lies before zero, as they do where transcription began before the clock. */
function fromZero(speech: ReadSpeech): ReadSpeech {
  let earliest = 0;
  for (const { start, end } of speech.utterances) earliest = Math.min(earliest, start ?? 0, end ?? 0);
  if (earliest === 0) return speech;
  const shift = (time: number | null) => (time === null ? null : Math.round((time - earliest) * 1000) / 1000);
  return {
    ...speech,
    utterances: speech.utterances.map((said) => ({
      ...said,
      start: shift(said.start),
      end: shift(said.end),
    })),
    warnings: [
      ...(speech.warnings ?? []),
      'Transcription began before the clock of the recording; times count from the earliest one.',
    ],
  };
}

function warningsAbout(speech: ReadSpeech, speakers: readonly TranscriptSpeaker[]): string[] {
  const warnings: string[] = [];
  if (runsBackwards(speech.utterances)) {
    warnings.push('The times in this file run backwards in places; the order of the file was kept.');
  }
  if (speakers.length === 1) {
    warnings.push('Only one person speaks in this transcript, so talk share says nothing.');
  }
  const rooms = speakers.filter(({ name }) => SHARED_ROOM.test(name)).map(({ name }) => `“${name}”`);
  if (rooms.length > 0) {
    warnings.push(
      `${rooms.slice(0, 3).join(', ')} may be a room in which several people speak under one name.`,
    );
  }
  return warnings;
}

const SHARED_ROOM = /\b(?:board|conference|meeting|huddle)[ -]?room\b|\broom \d/i;

// Overlapping speech makes starts step back by a moment; a jump of more than this is a fault of the file.
const BACKWARD_JUMP_SECONDS = 10;

function runsBackwards(utterances: readonly Utterance[]): boolean {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { start, end } of utterances) {
    if (start === null) continue;
    if (start < latest - BACKWARD_JUMP_SECONDS) return true;
    if (end !== null && end < start) return true;
    latest = Math.max(latest, start);
  }
  return false;
}
