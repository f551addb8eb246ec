import { z } from 'zod';
import { fail, type Outcome } from '../../foundation/outcome.ts';
import { buildTranscript, UNKNOWN_SPEAKER, type Utterance } from './speaker-turns.ts';
import type { Transcript, TranscriptFormat } from './transcript.ts';
import { emptyTranscript, transcriptWithoutSpeakers, unrecognisedTranscript } from './transcript-problems.ts';

const time = z.number().optional().catch(undefined);
const id = z.union([z.string(), z.number()]).transform(String);
const name = z.string().trim().min(1).optional().catch(undefined);

const gongParty = z.object({ speakerId: id.nullish().catch(undefined), name, emailAddress: name });
const gongParties = z.array(gongParty).optional().catch(undefined);
const gongMonologue = z.object({
  speakerId: id.nullish().catch(undefined),
  sentences: z.array(z.object({ start: time, end: time, text: z.string() })),
});
const gongFile = z.object({
  callTranscripts: z.array(
    z.object({ callId: id.optional(), transcript: z.array(gongMonologue), parties: gongParties }),
  ),
  parties: gongParties,
  calls: z
    .array(z.object({ parties: gongParties }))
    .optional()
    .catch(undefined),
});
type GongFile = z.infer<typeof gongFile>;

const MILLISECONDS = 1000;

/** Whether the text is JSON by its first character; what it holds is for {@link readJson} to say. */
export function looksLikeJson(text: string): boolean {
  return /^[\s\ufeff]{0,1000}[[{]/.test(text) && /[\]}]\s{0,1000}$/.test(text.slice(-1001));
}

/**
 * Reads JSON of Gong's API (milliseconds, names in `parties`), and lists of segments as the interfaces of
 * Fireflies, tl;dv and Granola give them. Null where the text is not JSON at all.
 */
export function readJson(text: string): Outcome<Transcript> | null {
  const data = parse(text);
  if (data === undefined) return null;
  const gong = gongFile.safeParse(data);
  if (gong.success) return readGong(gong.data);
  return readSegments(data);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function readGong(file: GongFile): Outcome<Transcript> {
  const [call, ...others] = file.callTranscripts;
  if (call === undefined) return fail(emptyTranscript());
  const names = new Map<string, string>();
  for (const party of [
    ...(file.parties ?? []),
    ...(file.calls ?? []).flatMap((one) => one.parties ?? []),
    ...(call.parties ?? []),
  ]) {
    const known = party.name ?? party.emailAddress;
    if (party.speakerId != null && known !== undefined) names.set(party.speakerId, known);
  }
  const nameOf = (speaker: string | null | undefined) =>
    speaker == null ? UNKNOWN_SPEAKER : (names.get(speaker) ?? `Speaker ${speaker}`);
  const utterances = call.transcript.flatMap(({ speakerId, sentences }) =>
    sentences.map(
      ({ start, end, text }): Utterance => ({
        speaker: nameOf(speakerId),
        start: inSeconds(start),
        end: inSeconds(end),
        text,
      }),
    ),
  );
  const isNamed = call.transcript.every(({ speakerId }) => speakerId != null && names.has(speakerId));
  const warnings = isNamed
    ? []
    : ['Gong gave numbers in place of some names; say who is who, or export the call with its “parties”.'];
  if (others.length > 0) warnings.push(`The file holds ${others.length + 1} calls; the first was read.`);
  return buildTranscript({ format: 'gong', timing: 'seconds', utterances, warnings });
}

function inSeconds(milliseconds: number | undefined): number | null {
  return milliseconds === undefined ? null : milliseconds / MILLISECONDS;
}

const speakerName = z.union([
  z.string(),
  z
    .object({ name: z.string().optional(), display_name: z.string().optional() })
    .transform((who) => who.name ?? who.display_name ?? ''),
]);
const anyTime = z.union([z.number(), z.string()]).optional().catch(undefined);
const segment = z
  .object({
    speaker_name: speakerName.nullish().catch(undefined),
    speakerName: speakerName.nullish().catch(undefined),
    speaker: speakerName.nullish().catch(undefined),
    source: z.string().optional().catch(undefined),
    text: z.string().optional(),
    sentence: z.string().optional(),
    start_time: anyTime,
    startTime: anyTime,
    start_timestamp: anyTime,
    start: anyTime,
    end_time: anyTime,
    endTime: anyTime,
    end_timestamp: anyTime,
    end: anyTime,
  })
  .refine((one) => one.text !== undefined || one.sentence !== undefined);
type Segment = z.infer<typeof segment>;

const GRANOLA_SOURCES: ReadonlyMap<string, string> = new Map([
  ['microphone', 'Me'],
  ['system', 'Them'],
]);

function readSegments(data: unknown): Outcome<Transcript> {
  const found = findSegments(data, 0);
  if (found === null)
    return fail(unrecognisedTranscript('This JSON file holds no transcript in a form that Coachward knows.'));
  const named = found.filter((one) => speakerOf(one) !== '');
  if (named.length === 0) return fail(transcriptWithoutSpeakers('unknown'));
  const zero = firstInstant(found);
  const utterances = found.map(
    (one): Utterance => ({
      speaker: speakerOf(one) || UNKNOWN_SPEAKER,
      start: secondsFrom(one.start_time ?? one.startTime ?? one.start_timestamp ?? one.start, zero),
      end: secondsFrom(one.end_time ?? one.endTime ?? one.end_timestamp ?? one.end, zero),
      text: one.text ?? one.sentence ?? '',
    }),
  );
  const isTimed = utterances.some(({ start }) => start !== null);
  const format = segmentFormat(found);
  const warnings =
    format === 'granola'
      ? ['Granola tells only your own voice from all others; “Them” may be several people.']
      : [];
  return buildTranscript({ format, timing: isTimed ? 'seconds' : 'none', utterances, warnings });
}

const MOST_LEVELS = 4;
const SAMPLE = 50;

/** The first list of segments in the data, at most a few levels down. */
function findSegments(data: unknown, level: number): Segment[] | null {
  if (Array.isArray(data) && data.slice(0, SAMPLE).some((one) => segment.safeParse(one).success)) {
    const segments = data.map((one) => segment.safeParse(one));
    const fits = segments.flatMap((one) => (one.success ? [one.data] : []));
    if (fits.length > data.length / 2) return fits;
  }
  if (typeof data !== 'object' || data === null || level >= MOST_LEVELS) return null;
  for (const value of Array.isArray(data) ? data.slice(0, 20) : Object.values(data)) {
    const found = typeof value === 'object' ? findSegments(value, level + 1) : null;
    if (found !== null && found.length > 0) return found;
  }
  return null;
}

function speakerOf(one: Segment): string {
  const given = one.speaker_name ?? one.speakerName ?? one.speaker;
  if (given != null && given.trim() !== '') return given;
  return GRANOLA_SOURCES.get(one.source ?? '') ?? '';
}

function segmentFormat(segments: readonly Segment[]): TranscriptFormat {
  if (segments.some((one) => one.speaker_name != null)) return 'fireflies';
  if (segments.some((one) => GRANOLA_SOURCES.has(one.source ?? '') || isMeOrThem(speakerOf(one))))
    return 'granola';
  return 'tldv';
}

function isMeOrThem(speaker: string): boolean {
  return speaker === 'Me' || speaker === 'Them';
}

/** Granola writes instants of the day; they count from the first one. */
function firstInstant(segments: readonly Segment[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const one of segments) {
    if (typeof one.start_timestamp === 'string') {
      const instant = Date.parse(one.start_timestamp);
      if (instant < first) first = instant;
    }
  }
  return first;
}

function secondsFrom(value: number | string | undefined, zero: number): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return null;
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number)) return number;
  const instant = Date.parse(value);
  return Number.isNaN(instant) || !Number.isFinite(zero) ? null : (instant - zero) / MILLISECONDS;
}
