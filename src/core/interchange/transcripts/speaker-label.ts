import { MAX_SPEAKER_NAME_LENGTH, tidyName } from './spoken-text.ts';

/** A line parted into the name before its first colon and the words after it. */
export type LabelledLine = { readonly name: string; readonly text: string };

const COLON = /[:：]/;
const LETTER = /\p{L}/u;
const NOT_IN_NAMES = /[!?;=<>{}"“”…]|,.*,.*,|\.\s+\p{Ll}|\p{L}{4,}\.\s/u;
const AFTER_COLON_IS_NO_SPEECH = /^[\d/\\:]/;
const IN_BRACKETS = /^\s*\[([^[\]]*)\]\s*$/;
const MOST_WORDS_OF_A_NAME = 8;

const PARTICLES: ReadonlySet<string> = new Set(
  'al and bin da dal dalla das de del dela della der des di do dos du el en et la le los of ten ter the und van vom von y zu'.split(
    ' ',
  ),
);

const HEADINGS: ReadonlySet<string> = new Set(
  [
    'action item|action items|address|agenda|answer|attachments|attendees|author|bcc|budget|cc|company|copyright',
    'date|deadline|decision|decisions|description|details|duration|email|e-mail|example|file|for example|from|goal',
    'goals|host|http|https|id|important|invitees|invited|item|items|key takeaways|language|license|link|links|location',
    'meeting|meeting id|meeting notes|minutes|name|next steps|note|notes|outcome|overview|owner|participants|phone',
    'place|priority|problem|ps|p.s|purpose|question|re|reason|recap|recording|reply-to|result|results|role|sent|solution',
    'speakers|status|step|subject|summary|takeaways|task|tel|time|tip|title|to|todo|topic|topics|transcript',
    'transcript of|transcription|type|url|version|warning|watch|what|when|where|who|why|how',
    'yes|no|so|and|but|ok|okay|well|remember|listen|look|first|second|third|finally|also|then',
  ]
    .join('|')
    .split('|'),
);

/**
 * Parts `Name: text` at the first colon, or answers null where what stands before it can't be a name: a
 * time (`10:30 Meeting:`), an address (`https://…`), a sentence. Markdown stars around the name go.
 * Whether the name *is* a speaker is for {@link chooseSpeakers} to say, which sees the whole file.
 */
export function splitLabel(line: string): LabelledLine | null {
  const head = line.slice(0, MAX_SPEAKER_NAME_LENGTH + 10);
  const colon = head.search(COLON);
  if (colon <= 0) return null;
  const rest = line.slice(colon + 1);
  if (AFTER_COLON_IS_NO_SPEECH.test(rest)) return null;
  const name = tidyName(head.slice(0, colon).replaceAll('**', '').replace(IN_BRACKETS, '$1'));
  if (!LETTER.test(name) || NOT_IN_NAMES.test(name)) return null;
  if (name.split(' ').length > MOST_WORDS_OF_A_NAME) return null;
  return { name, text: rest.replace(/^\*\*/, '') };
}

/** Whether a label is a heading or the start of a sentence (`Agenda`, `Remember`), which no one is called. */
export function isHeading(name: string): boolean {
  return HEADINGS.has(name.toLowerCase());
}

/** Whether every word of a label could stand in a name: capitalised, in a script without capitals, or `van`. */
export function looksLikeName(name: string): boolean {
  if (isHeading(name)) return false;
  const words = name.split(' ').filter((word) => LETTER.test(word));
  return words.length > 0 && words.every((word) => !startsLowerCase(word) || PARTICLES.has(word));
}

function startsLowerCase(word: string): boolean {
  const letter = LETTER.exec(word)?.[0] ?? '';
  return letter !== letter.toUpperCase();
}

const SHARE_THAT_TRUSTS_EVERY_LABEL = 0.8;
const LINES_THAT_SHOW_A_HABIT = 3;
const TIMES_THAT_MAKE_A_HANDLE_A_NAME = 3;
const MOST_WORDS_OF_A_HANDLE = 3;

/**
 * Which labels of a file are speakers. Where nearly every line has one, every label counts, as tools write
 * them; otherwise those that look like names, and short handles in small letters (`nixo`) that come back.
 * `lines` is the number of lines that could have had a label.
 */
export function chooseSpeakers(labels: readonly string[], lines: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isEveryLine =
    labels.length >= LINES_THAT_SHOW_A_HABIT && labels.length >= lines * SHARE_THAT_TRUSTS_EVERY_LABEL;
  const isSpeaker = ([name, count]: [string, number]) =>
    !isHeading(name) && (isEveryLine || looksLikeName(name) || isHandle(name, count));
  return new Set([...counts].filter(isSpeaker).map(([name]) => name));
}

function isHandle(name: string, count: number): boolean {
  return count >= TIMES_THAT_MAKE_A_HANDLE_A_NAME && name.split(' ').length <= MOST_WORDS_OF_A_HANDLE;
}
