import type { Outcome } from '../../foundation/outcome.ts';
import { readClockTime } from './cue-times.ts';
import { buildTranscript, type Utterance } from './speaker-turns.ts';
import type { Transcript } from './transcript.ts';

const SPEAKER_LINE = /^\s*\[(\d{6,25})\]\s*$/;
const TIMED_LINE = /^\s*\[(\d{1,3}:\d{2}(?::\d{2})?)\]\s?/;
const LONGEST_HEAD = 60;

/** Whether the text is derived from Gong's interface: a speaker's number in brackets on a line of its own. */
export function isGongText(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => isSpeakerLine(line));
  return first >= 0 && lines.slice(first + 1).some((line) => TIMED_LINE.test(line.slice(0, LONGEST_HEAD)));
}

function isSpeakerLine(line: string): boolean {
  return line.length <= LONGEST_HEAD && SPEAKER_LINE.test(line);
}

/** Reads `[4999092314777842233]` above lines of `[00:00] words`. The numbers stay as names, with a warning. */
export function readGongText(lines: readonly string[]): Outcome<Transcript> {
  const utterances: Utterance[] = [];
  let speaker: string | null = null;
  let start: number | null = null;
  for (const line of lines) {
    if (isSpeakerLine(line)) {
      speaker = `Speaker ${SPEAKER_LINE.exec(line)?.[1] ?? ''}`;
      continue;
    }
    if (speaker === null) continue;
    const timed = TIMED_LINE.exec(line.slice(0, LONGEST_HEAD));
    if (timed !== null) start = readClockTime(timed[1] ?? '');
    utterances.push({ speaker, start, end: null, text: line.slice(timed?.[0].length ?? 0) });
  }
  const warnings = ['Gong gave numbers in place of names; say who is who before the talk is measured.'];
  return buildTranscript({ format: 'gong', timing: 'seconds', utterances, warnings });
}
