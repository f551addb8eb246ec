import { fail, type Outcome } from '../../foundation/outcome.ts';
import { countWords } from './count-words.ts';
import { buildTranscript, UNKNOWN_SPEAKER, type Utterance } from './speaker-turns.ts';
import {
  type ReadHead,
  readFathomHead,
  readFirefliesHead,
  readKrispHead,
  readNameTimeHead,
} from './timed-heads.ts';
import type { Transcript, TranscriptFormat } from './transcript.ts';
import { transcriptWithoutSpeakers } from './transcript-problems.ts';

/** A written form in which a head (who, when) stands before or above the words. */
export type TimedForm = { readonly format: TranscriptFormat; readonly readHead: ReadHead };

const FATHOM_EXTRAS = /^(?:VIEW RECORDING|-{3,}$)|- WATCH: https?:|^\s*(?:ACTION ITEM|SCREEN SHARING): /;
const TEAMS_EXTRAS = /\b(?:started|stopped) transcription$/;
const OTTER_FOOTER = /^Transcribed by https?:\/\/otter\.ai/i;
const LONGEST_EXTRA = 2000;

const TEAMS_LENGTH = /^(?:\d{1,2}h )?(?:\d{1,2}m )?\d{1,2}s$/;
const TEAMS_GAP = /\S {3,8}\d{1,3}:\d{2}(?::\d{2})?$/;
const BARE_TIME = /^\s*\d{1,2}:\d{2}(?::\d{2})?\s*$/;

const HEAD_FORMS: readonly TimedForm[] = [
  { format: 'fathom', readHead: readFathomHead },
  { format: 'krisp', readHead: readKrispHead },
  { format: 'fireflies', readHead: readFirefliesHead },
  { format: 'otter', readHead: readNameTimeHead },
];

const LINES_IN_WHICH_ONE_HEAD_IS_ENOUGH = 4;
const LEAST_SHARE_OF_HEADS = 0.02;

// The form of a file shows in its first thousands of lines; a day of talk has more.
const LINES_THAT_DECIDE = 4000;

/**
 * Finds the written form with times whose heads stand on most lines, or null where there are too few heads
 * for any, or no words below them (an agenda has times too).
 */
export function findTimedForm(lines: readonly string[]): TimedForm | null {
  const filled = filledLines(lines.slice(0, LINES_THAT_DECIDE));
  let best: { form: TimedForm; heads: number } | null = null;
  for (const form of HEAD_FORMS) {
    const heads = filled.filter((line) => form.readHead(line) !== null).length;
    if (heads > (best?.heads ?? 0)) best = { form, heads };
  }
  if (best === null) return null;
  const isEarly = filled.slice(0, LINES_IN_WHICH_ONE_HEAD_IS_ENOUGH).some((line) => best.form.readHead(line));
  if (best.heads < 2 && !isEarly) return null;
  if (best.heads < filled.length * LEAST_SHARE_OF_HEADS) return null;
  if (!hasWordsUnderHeads(filled, best.form)) return null;
  return best.form.format === 'otter' && isTeams(filled) ? { ...best.form, format: 'teams-docx' } : best.form;
}

function filledLines(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '');
}

function hasWordsUnderHeads(filled: readonly string[], { readHead }: TimedForm): boolean {
  return filled.some((line, index) => {
    const head = readHead(line);
    if (head === null) return false;
    const below = filled[index + 1];
    return countWords(head.text) > 0 || (below !== undefined && readHead(below) === null);
  });
}

/** Teams' Word transcripts look like Otter's text: three spaces for two, and a line that says who started. */
function isTeams(filled: readonly string[]): boolean {
  if (filled.some((line) => OTTER_FOOTER.test(line))) return false;
  const head = filled.slice(0, 12);
  if (head.some((line) => TEAMS_EXTRAS.test(line.slice(0, LONGEST_EXTRA)) || TEAMS_LENGTH.test(line.trim())))
    return true;
  const gaps = filled.filter((line) => line.length <= 220 && readNameTimeHead(line) !== null);
  return gaps.filter((line) => TEAMS_GAP.test(line)).length > gaps.length / 2;
}

/** Reads text in which heads with a start time open the turns. Ends of turns are not known. */
export function readTimedText(lines: readonly string[], form: TimedForm): Outcome<Transcript> {
  const utterances: Utterance[] = [];
  const before: string[] = [];
  for (const line of lines) {
    const head = form.readHead(line);
    if (head !== null) {
      utterances.push({
        speaker: head.speaker,
        start: head.start,
        end: head.end ?? null,
        text: head.text || ' ',
      });
      continue;
    }
    if (isExtra(line, form.format)) continue;
    const last = utterances.at(-1);
    if (last === undefined) before.push(line);
    else utterances.push({ ...last, text: line });
  }
  const warnings = [...leftOut(before, form.format), ...unknownSpeakers(utterances)];
  return buildTranscript({ format: form.format, timing: 'seconds', utterances, warnings });
}

function isExtra(line: string, format: TranscriptFormat): boolean {
  if (line.length > LONGEST_EXTRA) return false;
  if (format === 'fathom') return FATHOM_EXTRAS.test(line);
  if (format === 'teams-docx') return TEAMS_EXTRAS.test(line.trimEnd());
  return format === 'otter' && OTTER_FOOTER.test(line.trim());
}

// A title and a date stand above the first head of most exports; only more than that is worth a word.
const WORDS_OF_A_TITLE = 40;

function leftOut(before: readonly string[], format: TranscriptFormat): string[] {
  const words = countWords(before.filter((line) => !isExtra(line, format)).join(' '));
  return words <= WORDS_OF_A_TITLE ? [] : [`${words} words before the first name were left out.`];
}

function unknownSpeakers(utterances: readonly Utterance[]): string[] {
  const isUnknown = ({ speaker }: Utterance) => speaker.toLowerCase() === UNKNOWN_SPEAKER.toLowerCase();
  return utterances.some(isUnknown)
    ? [`Some words are ascribed to nobody; they stand under “${UNKNOWN_SPEAKER}”.`]
    : [];
}

/** Otter and Teams write bare times where nobody was told apart; answers the refusal, or null if it is other text. */
export function refuseBareTimes(lines: readonly string[]): Outcome<Transcript> | null {
  const filled = filledLines(lines.slice(0, LINES_THAT_DECIDE));
  const times = filled.filter((line) => line.length < 40 && BARE_TIME.test(line)).length;
  const isTimed = times >= 2 && times >= filled.length * LEAST_SHARE_OF_BARE_TIMES;
  return isTimed ? fail(transcriptWithoutSpeakers('unknown')) : null;
}

const LEAST_SHARE_OF_BARE_TIMES = 0.2;
