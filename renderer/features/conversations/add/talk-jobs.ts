import {
  type ConversationMeasures,
  measuresOf,
} from '../../../../src/core/domain/conversation/measures-of.ts';
import type { CodedTurn, TalkTurn } from '../../../../src/core/domain/conversation/move.ts';
import type { StoredTurn } from '../../../../src/core/domain/conversation/stored-transcript.ts';
import { classify } from '../../../../src/core/domain/conversation/talk-coder.ts';
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
import { practiceTalk } from './practice-talk.ts';
import { lengthInSeconds, withStoredNames } from './who-speaks.ts';

/** A transcript before it is read: a file's bytes, text, or the paragraphs of a document. */
export type TalkSource =
  | { readonly form: 'bytes'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly form: 'text'; readonly text: string; readonly fileName?: string }
  | { readonly form: 'paragraphs'; readonly paragraphs: readonly string[] };

/** A transcript as it was read, and which of its names seem to be one person. */
export type TalkReading = { readonly transcript: Transcript; readonly proposals: readonly ProposedMapping[] };

/** All but the turns of a transcript, of which there are `turns` in `seconds` (null where no time is told): they stay where it was read. */
export type FoundTalk = Omit<Transcript, 'turns'> &
  Pick<TalkReading, 'proposals'> & { readonly turns: number; readonly seconds: number | null };

/** Who speaks in a transcript: the names to be joined, and those under which the manager speaks after that. */
export type WhoSpeaks = {
  readonly joined: readonly SpeakerMapping[];
  readonly coachSpeakers: readonly string[];
};

/** A transcript to code. */
export type CodingRequest = WhoSpeaks & { readonly transcript: Transcript };

/** What a record of the conversation is made of. */
export type CodedTalk = { readonly turns: StoredTurn[]; readonly measures: ConversationMeasures };

function transcriptOf(source: TalkSource): Outcome<Transcript> {
  if (source.form === 'paragraphs') return readTeamsDocument(source.paragraphs);
  if (source.form === 'text') return readTranscript(source);
  const decoded = decodeText(source.bytes);
  return decoded.ok ? readTranscript({ text: decoded.value, fileName: source.fileName }) : decoded;
}

/** Does beforehand what the first transcript would wait for: the weights are unpacked, and the code runs in. */
export function getReady(): void {
  const read = readTalk({ form: 'bytes', bytes: new TextEncoder().encode(practiceTalk()), fileName: '' });
  if (read.ok) codeTalk({ transcript: read.value.transcript, joined: [], coachSpeakers: ['Ana'] });
}

/** Reads a transcript, whatever it came as. */
export function readTalk(source: TalkSource): Outcome<TalkReading> {
  const read = transcriptOf(source);
  if (!read.ok) return read;
  return succeed({ transcript: read.value, proposals: proposeSpeakerMapping(read.value.speakers) });
}

/** What the page is told of a transcript that was read. */
export function foundIn({ transcript, proposals }: TalkReading): FoundTalk {
  const { turns, ...rest } = transcript;
  return { ...rest, proposals, turns: turns.length, seconds: lengthInSeconds(turns) };
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

/**
 * Codes the manager's turns and counts them. In one go, since the coder weighs a turn by the whole conversation: part by
 * part the same talk would get other labels.
 */
export function codeTalk(request: CodingRequest): CodedTalk {
  const turns = turnsToCode(request);
  const coded = classify(rolesOf(turns, request.coachSpeakers));
  const done = turns.map((turn, index) => stored(turn, coded[index] ?? null));
  return { turns: done, measures: measuresOf(done, request.coachSpeakers, []) };
}
