import { decodeCharacterReferences } from './character-references.ts';

/** Words of a cue under one voice; `voice` is null outside every voice tag and empty in one without a name. */
export type VoicedText = { readonly voice: string | null; readonly text: string };

const KNOWN_TAGS: ReadonlySet<string> = new Set(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']);
const TAG_NAME = /^[^\s.]*/;
const FIRST_SPACE = /[ \t\n\f]/;

type OpenTag = { readonly name: string; readonly voice: string | null };

/**
 * Reads the payload of a WebVTT cue as the W3C's cue text rules say: tags out, references decoded, text that
 * follows an unclosed `<` lost, unknown tags ignored with their text kept. Text is grouped by voice; the tree
 * of the other tags is not built, since nothing here draws cues. Depth of nesting costs nothing.
 */
export function readCueText(payload: string): VoicedText[] {
  const spoken: { voice: string | null; text: string }[] = [];
  const open: OpenTag[] = [];
  let position = 0;
  while (position < payload.length) {
    const tagAt = payload.indexOf('<', position);
    addText(spoken, open, payload.slice(position, tagAt < 0 ? payload.length : tagAt));
    if (tagAt < 0) break;
    const closesAt = payload.indexOf('>', tagAt);
    if (closesAt < 0) break;
    readTag(payload.slice(tagAt + 1, closesAt), open);
    position = closesAt + 1;
  }
  return spoken;
}

/** The words of a cue without tags and voices. `cueText('<v Ana>Why <i>now</i>?')` is `'Why now?'`. */
export function cueText(payload: string): string {
  return readCueText(payload)
    .map(({ text }) => text)
    .join('');
}

function addText(spoken: { voice: string | null; text: string }[], open: readonly OpenTag[], raw: string) {
  if (raw === '') return;
  const voice = open.at(-1)?.voice ?? null;
  const text = decodeCharacterReferences(raw, 'bare');
  const last = spoken.at(-1);
  if (last !== undefined && last.voice === voice) last.text += text;
  else spoken.push({ voice, text });
}

function readTag(tag: string, open: OpenTag[]): void {
  if (tag.startsWith('/')) {
    closeTag(tag.slice(1).trim(), open);
    return;
  }
  const name = TAG_NAME.exec(tag)?.[0] ?? '';
  if (!KNOWN_TAGS.has(name)) return;
  const outer = open.at(-1);
  if (name === 'rt' && outer?.name !== 'ruby') return;
  const voice = name === 'v' ? voiceName(tag) : (outer?.voice ?? null);
  open.push({ name, voice });
}

function closeTag(name: string, open: OpenTag[]): void {
  const current = open.at(-1);
  if (current === undefined) return;
  if (current.name === name) open.pop();
  else if (name === 'ruby' && current.name === 'rt') open.splice(-2);
}

function voiceName(tag: string): string {
  const space = tag.search(FIRST_SPACE);
  return space < 0 ? '' : decodeCharacterReferences(tag.slice(space + 1), 'bare').trim();
}

const FORMATTING = /<\/?(?:c|i|b|u|ruby|rt|v|lang|font)(?:[.\s][^<>]*)?>/gi;
const INLINE_TIME = /<\d{1,4}:\d[\d:.]{1,20}>/g;

/**
 * The words of a cue from a tool that does not escape what was said: known formatting tags and inline times
 * go, any other `<` is taken as spoken or typed text. `I <3 this` keeps its heart.
 */
export function unescapedCueText(payload: string): string {
  const bare = payload.replace(FORMATTING, '').replace(INLINE_TIME, '');
  const decoded = decodeCharacterReferences(bare, 'closed');
  return decoded === bare ? bare : decoded.replace(FORMATTING, '');
}
