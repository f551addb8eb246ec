import {
  type ConversationMeasures,
  measuresOf,
} from '../../../../src/core/domain/conversation/measures-of.ts';
import type { CodedTurn, TalkTurn } from '../../../../src/core/domain/conversation/move.ts';
import type { StoredTurn } from '../../../../src/core/domain/conversation/stored-transcript.ts';
import { classify } from '../../../../src/core/domain/conversation/talk-coder.ts';
import { countWords } from '../../../../src/core/domain/conversation/word-count.ts';
import { type Outcome, succeed } from '../../../../src/core/foundation/outcome.ts';
import { decodeText } from '../../../../src/core/interchange/transcripts/decode-text.ts';
import { readTeamsDocument } from '../../../../src/core/interchange/transcripts/read-teams-document.ts';
import { readTranscript } from '../../../../src/core/interchange/transcripts/read-transcript.ts';
import {
  mapSpeakers,
  type ProposedMapping,
  proposeSpeakerMapping,
  type SpeakerMapping,
} from '../../../../src/core/interchange/transcripts/speaker-names.ts';
import type { Transcript, TranscriptTurn } from '../../../../src/core/interchange/transcripts/transcript.ts';

import { withStoredNames } from './who-speaks.ts';

/** A transcript before it is read: a file's bytes, text, or the paragraphs of a document. */
export type TalkSource =
  | { readonly form: 'bytes'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly form: 'text'; readonly text: string; readonly fileName?: string }
  | { readonly form: 'paragraphs'; readonly paragraphs: readonly string[] };

/** A transcript as it was read, and which of its names seem to be one person. */
export type TalkReading = { readonly transcript: Transcript; readonly proposals: readonly ProposedMapping[] };

/** A transcript to code: the names to be joined, and those under which the manager speaks after that. */
export type CodingRequest = {
  readonly transcript: Transcript;
  readonly joined: readonly SpeakerMapping[];
  readonly coachSpeakers: readonly string[];
};

/** What a record of the conversation is made of. */
export type CodedTalk = { readonly turns: StoredTurn[]; readonly measures: ConversationMeasures };

function transcriptOf(source: TalkSource): Outcome<Transcript> {
  if (source.form === 'paragraphs') return readTeamsDocument(source.paragraphs);
  if (source.form === 'text') return readTranscript(source);
  const decoded = decodeText(source.bytes);
  return decoded.ok ? readTranscript({ text: decoded.value, fileName: source.fileName }) : decoded;
}

/** Reads a transcript, whatever it came as. */
export function readTalk(source: TalkSource): Outcome<TalkReading> {
  const read = transcriptOf(source);
  if (!read.ok) return read;
  return succeed({ transcript: read.value, proposals: proposeSpeakerMapping(read.value.speakers) });
}

function turnsToCode({ transcript, joined }: CodingRequest): TranscriptTurn[] {
  const { turns } = joined.length > 0 ? mapSpeakers(transcript, joined) : transcript;
  return withStoredNames(turns);
}

function rolesOf(turns: readonly TranscriptTurn[], coachSpeakers: readonly string[]): TalkTurn[] {
  const coach = new Set(coachSpeakers);
  return turns.map(({ speaker, text }) => ({ role: coach.has(speaker) ? 'coach' : 'other', text }));
}

function stored(turn: TranscriptTurn, coded: CodedTurn | null): StoredTurn {
  return {
    speaker: turn.speaker,
    start: turn.start,
    end: turn.end,
    text: turn.text,
    coded: coded && {
      label: coded.label,
      confidence: coded.confidence,
      moves: coded.moves.map(({ start, end, label, confidence }) => ({ start, end, label, confidence })),
    },
  };
}

function withMeasures(turns: StoredTurn[], coachSpeakers: readonly string[]): CodedTalk {
  return { turns, measures: measuresOf(turns, coachSpeakers, []) };
}

/** Codes the manager's turns, in one go. */
export function codeTalk(request: CodingRequest): CodedTalk {
  const turns = turnsToCode(request);
  const coded = classify(rolesOf(turns, request.coachSpeakers));
  const done = turns.map((turn, index) => stored(turn, coded[index] ?? null));
  return withMeasures(done, request.coachSpeakers);
}

/** Words coded between two breaths of the page. */
const WORDS_AT_ONCE = 4_000;
/** Turns before and after a part that are coded with it, since what surrounds a turn counts. */
const TURNS_AROUND = 12;

function partsOf(turns: readonly TranscriptTurn[]): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  let words = 0;
  for (const [index, { text }] of turns.entries()) {
    words += countWords(text);
    if (words < WORDS_AT_ONCE && index < turns.length - 1) continue;
    parts.push({ from, to: index + 1 });
    from = index + 1;
    words = 0;
  }
  return parts;
}

/**
 * Codes the manager's turns part by part, and calls `breathe` between them. Labels may differ slightly from
 * {@link codeTalk} in transcripts of which only parts have sentence marks, since each part is judged by itself.
 */
export async function codeTalkInParts(
  request: CodingRequest,
  breathe: () => Promise<void>,
): Promise<CodedTalk> {
  const turns = turnsToCode(request);
  const roles = rolesOf(turns, request.coachSpeakers);
  const done: StoredTurn[] = [];
  for (const { from, to } of partsOf(turns)) {
    await breathe();
    const first = Math.max(0, from - TURNS_AROUND);
    const coded = classify(roles.slice(first, to + TURNS_AROUND));
    for (const [offset, turn] of turns.slice(from, to).entries()) {
      done.push(stored(turn, coded[from - first + offset] ?? null));
    }
  }
  return withMeasures(done, request.coachSpeakers);
}
