import { readCueText, unescapedCueText } from './cue-text.ts';
import type { Cue } from './read-cues.ts';
import { chooseSpeakers, type LabelledLine, splitLabel } from './speaker-label.ts';
import { UNKNOWN_SPEAKER, type Utterance } from './speaker-turns.ts';
import { tidyName, tidySpeech } from './spoken-text.ts';

/** How a caption file names its speakers: voice tags, `Name:` in front, or `(Name)` on a line of its own. */
export type Naming = 'voices' | 'labels' | 'bracketed-lines' | 'none';

/** The speech of a caption file, and how it was told who speaks. Without names there are no utterances. */
export type CaptionSpeech = { readonly naming: Naming; readonly utterances: readonly Utterance[] };

const NAMED_VOICE = /<v[.\s][^>]*?[^\s>.][^>]*>/;
const BRACKETED_NAME = /^\(([^()\n]{1,100})\)$/;
const DIVIDER = /^-?\s*$/;
/** A dash parts two speakers of one cue, on a line of its own or before the second one's name. */
const DASHED_NAME = /^[-–]\s*\(([^()\n]{1,100})\)\s*/;
const SHARE_THAT_MAKES_LABELS_NAMES = 0.2;
const SHARE_THAT_MAKES_BRACKETS_NAMES = 0.5;

/** Finds out how the cues name their speakers and reads who said what. */
export function readCaptionSpeech(cues: readonly Cue[]): CaptionSpeech {
  if (cues.some(({ payload }) => payload.includes('<v') && hasNamedVoice(payload))) {
    return { naming: 'voices', utterances: cues.flatMap(voicedUtterances) };
  }
  const spoken = cues
    .map(({ start, end, payload }): SpokenCue => ({ start, end, text: unescapedCueText(payload).trim() }))
    .filter(({ text }) => tidySpeech(text) !== '');
  return bracketedSpeech(spoken) ?? labelledSpeech(spoken) ?? { naming: 'none', utterances: [] };
}

type SpokenCue = { readonly start: number; readonly end: number; readonly text: string };

function hasNamedVoice(payload: string): boolean {
  return NAMED_VOICE.test(payload) && readCueText(payload).some(({ voice }) => (voice ?? '').trim() !== '');
}

function voicedUtterances({ start, end, payload }: Cue): Utterance[] {
  let latest = UNKNOWN_SPEAKER;
  return readCueText(payload).map(({ voice, text }) => {
    if (voice !== null) latest = tidyName(voice) || UNKNOWN_SPEAKER;
    return { speaker: latest, start, end, text };
  });
}

function bracketedSpeech(cues: readonly SpokenCue[]): CaptionSpeech | null {
  const named = cues.filter(({ text }) => isName(firstLineOf(text)));
  const hasWordsBelow = named.some(({ text }) => text.includes('\n'));
  if (!hasWordsBelow || named.length < cues.length * SHARE_THAT_MAKES_BRACKETS_NAMES) return null;
  let speaker = UNKNOWN_SPEAKER;
  const utterances: Utterance[] = [];
  for (const { start, end, text } of cues) {
    for (const line of text.split('\n')) {
      const dashed = DASHED_NAME.exec(line.trim());
      speaker = (dashed ?? BRACKETED_NAME.exec(line.trim()))?.[1] ?? speaker;
      const said = dashed ? line.trim().slice(dashed[0].length) : line;
      if (!DIVIDER.test(said) && !BRACKETED_NAME.test(said.trim()))
        utterances.push({ speaker, start, end, text: said });
    }
  }
  return { naming: 'bracketed-lines', utterances };
}

function isName(line: string): boolean {
  return BRACKETED_NAME.test(line) || DASHED_NAME.test(line);
}

function firstLineOf(text: string): string {
  return (text.split('\n', 1)[0] ?? '').trim();
}

const LEADING_DASH = /^(?:[-–]\s+|>>\s*)/;

function labelledSpeech(cues: readonly SpokenCue[]): CaptionSpeech | null {
  const cueLines = cues.map(({ text }) => text.split('\n').map(readLabel));
  const labels = cueLines.flat().flatMap((line) => (line.name === '' ? [] : [line.name]));
  const speakers = chooseSpeakers(labels, cues.length);
  const isSpeaker = (line: LabelledLine) => speakers.has(line.name);
  const named = cueLines.filter((lines) => lines.some(isSpeaker)).length;
  if (named === 0 || named < cues.length * SHARE_THAT_MAKES_LABELS_NAMES) return null;
  let speaker = UNKNOWN_SPEAKER;
  const utterances = cues.flatMap(({ start, end, text }, index): Utterance[] =>
    text.split('\n').map((line, at) => {
      const label = cueLines[index]?.[at];
      if (label === undefined || !isSpeaker(label)) return { speaker, start, end, text: line };
      speaker = label.name;
      return { speaker, start, end, text: label.text };
    }),
  );
  return { naming: 'labels', utterances };
}

function readLabel(line: string): LabelledLine {
  return splitLabel(line.trim().replace(LEADING_DASH, '')) ?? { name: '', text: line };
}
