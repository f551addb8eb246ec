import { fail, type Outcome } from '../../foundation/outcome.ts';
import { countWords } from './count-words.ts';
import { chooseSpeakers, isHeading, splitLabel } from './speaker-label.ts';
import { buildTranscript, type Utterance } from './speaker-turns.ts';
import type { Transcript } from './transcript.ts';
import { unrecognisedTranscript } from './transcript-problems.ts';

const SHARE_OF_HEADINGS_IN_A_FORM = 0.4;

/**
 * Reads lines of the form `Name: what was said`. A line without a name goes on with the turn above it; what
 * stands before the first name is left out, with a warning. There are no times.
 */
export function readPlain(lines: readonly string[]): Outcome<Transcript> {
  const filled = lines.filter((line) => line.trim() !== '');
  const labelled = filled.map((line) => splitLabel(line.trim()));
  const labels = labelled.flatMap((line) => (line === null ? [] : [line.name]));
  const speakers = chooseSpeakers(labels, filled.length);
  if (speakers.size === 0 || isForm(labels)) return fail(unrecognisedTranscript());
  const utterances: { speaker: string; start: null; end: null; text: string }[] = [];
  const before: string[] = [];
  filled.forEach((line, index) => {
    const label = labelled[index];
    if (label !== null && label !== undefined && speakers.has(label.name)) {
      utterances.push({ speaker: label.name, start: null, end: null, text: label.text });
      return;
    }
    const speaker = utterances.at(-1)?.speaker;
    if (speaker === undefined) before.push(line);
    else utterances.push({ speaker, start: null, end: null, text: line });
  });
  return buildPlain(utterances, before);
}

function buildPlain(utterances: readonly Utterance[], before: readonly string[]): Outcome<Transcript> {
  const words = countWords(before.join(' '));
  const warnings = words === 0 ? [] : [`${words} words before the first name were left out.`];
  return buildTranscript({ format: 'plain', timing: 'none', utterances, warnings });
}

/** A letter's head or a form has headings before its colons, not people. */
function isForm(labels: readonly string[]): boolean {
  const distinct = new Set(labels);
  const headings = [...distinct].filter(isHeading).length;
  return headings >= 2 && headings >= distinct.size * SHARE_OF_HEADINGS_IN_A_FORM;
}
