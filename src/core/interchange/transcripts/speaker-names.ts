import { mergeTurns, summariseSpeakers } from './speaker-turns.ts';
import { tidyName } from './spoken-text.ts';
import type { Transcript, TranscriptSpeaker } from './transcript.ts';

/**
 * Why two names are thought to be one person: a shared screen that passes for a speaker, a second device
 * (`Ana (1)`), a company behind the name, another spelling, or a shorter form of a fuller name.
 */
export type MappingReason = 'presentation' | 'second-device' | 'company' | 'spelling' | 'fuller-name';

/** A name of the file and the name that it should go by. */
export type SpeakerMapping = { readonly from: string; readonly to: string };

/** A mapping to be confirmed by the user, with its reason. */
export type ProposedMapping = SpeakerMapping & { readonly reason: MappingReason };

const PRESENTATION = /^(.+?)['’]s? Presentation$/i;
const SECOND_DEVICE = /^(.+?)\s*\(\d{1,2}\)$/;
const COMPANY_IN_BRACKETS = /^(.+?)\s*[([][^()[\]]*[)\]]$/;
const COMPANY_AFTER_BAR = /^([^|]+?)\s+\|\s+.*$/;
const LAST_NAME_FIRST = /^([^,]+),\s*([^,]+)$/;

const STRIPS: readonly { readonly reason: MappingReason; readonly pattern: RegExp }[] = [
  { reason: 'presentation', pattern: PRESENTATION },
  { reason: 'second-device', pattern: SECOND_DEVICE },
  { reason: 'company', pattern: COMPANY_IN_BRACKETS },
  { reason: 'company', pattern: COMPANY_AFTER_BAR },
];

type Reading = { readonly speaker: TranscriptSpeaker; readonly core: string; readonly reason: MappingReason };

/**
 * Proposes which names of a transcript belong to one person. Nothing is proposed where it is not clear: an
 * `Ana` beside two women of that name stays, and so do two people who differ by company alone.
 *
 * @example
 * proposeSpeakerMapping([
 *   { name: 'Ana Diaz', words: 90, turns: 4 },
 *   { name: 'Ana Diaz (1)', words: 12, turns: 1 },
 * ]); // [{ from: 'Ana Diaz (1)', to: 'Ana Diaz', reason: 'second-device' }]
 */
export function proposeSpeakerMapping(speakers: readonly TranscriptSpeaker[]): ProposedMapping[] {
  const readings = speakers.map(readName);
  const groups = groupByName(readings);
  const proposals = [...groups.values()].flatMap((group) => proposalsWithin(group));
  const settled = new Map(proposals.map((proposal) => [proposal.from, proposal]));
  const names = [...new Set(speakers.map(({ name }) => settled.get(name)?.to ?? name))];
  const fuller = fullerNames(names);
  return speakers.flatMap(({ name }): ProposedMapping[] => {
    const proposal = settled.get(name);
    const full = fuller.get(proposal?.to ?? name);
    if (proposal !== undefined) return [{ ...proposal, to: full ?? proposal.to }];
    return full === undefined ? [] : [{ from: name, to: full, reason: 'fuller-name' }];
  });
}

function groupByName(readings: readonly Reading[]): ReadonlyMap<string, Reading[]> {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = foldName(reading.core);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reading]);
    else group.push(reading);
  }
  return groups;
}

function readName(speaker: TranscriptSpeaker): Reading {
  let core = speaker.name;
  let reason: MappingReason = 'spelling';
  for (const strip of STRIPS) {
    const inner = strip.pattern.exec(core)?.[1];
    if (inner === undefined) continue;
    if (reason === 'spelling') reason = strip.reason;
    core = inner;
  }
  const turned = LAST_NAME_FIRST.exec(core);
  return { speaker, core: tidyName(turned === null ? core : `${turned[2]} ${turned[1]}`), reason };
}

/** Letters without case and white space without measure; accents stay, since they tell names apart. */
function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[\s._]+/g, ' ')
    .trim();
}

function proposalsWithin(group: readonly Reading[]): ProposedMapping[] {
  const companies = new Set(
    group.filter(({ reason }) => reason === 'company').map(({ speaker }) => speaker.name),
  );
  if (companies.size > 1) return [];
  const best = group.reduce((leading, reading) => (isBetter(reading, leading) ? reading : leading));
  return group.flatMap(({ speaker, reason }): ProposedMapping[] =>
    speaker.name === best.core ? [] : [{ from: speaker.name, to: best.core, reason }],
  );
}

function isBetter(one: Reading, other: Reading): boolean {
  const isPlain = (reading: Reading) => reading.speaker.name === reading.core;
  if (isPlain(one) !== isPlain(other)) return isPlain(one);
  const isCapitalised = (reading: Reading) => reading.core !== reading.core.toLocaleLowerCase('en');
  if (isCapitalised(one) !== isCapitalised(other)) return isCapitalised(one);
  return one.speaker.words > other.speaker.words;
}

const MOST_NAMES_TO_COMPARE = 500;

/** Which short names stand for exactly one fuller name among the others: `Ana`, `Ana D.`, `adiaz@…` stay apart. */
function fullerNames(names: readonly string[]): ReadonlyMap<string, string> {
  const fuller = new Map<string, string>();
  if (names.length > MOST_NAMES_TO_COMPARE) return fuller;
  for (const name of names) {
    const fits = names.filter((other) => other !== name && isShortFor(name, other));
    const [only] = fits;
    if (only !== undefined && fits.length === 1) fuller.set(name, only);
  }
  return fuller;
}

function isShortFor(short: string, full: string): boolean {
  const parts = foldName(short).split(' ');
  const fullParts = foldName(full).split(' ');
  if (fullParts.length < 2 || parts.length > fullParts.length || short.length >= full.length) return false;
  if (parts[0] !== fullParts[0] || (parts[0]?.length ?? 0) < 2) return false;
  return parts.slice(1).every((part, index) => {
    const fits = fullParts[index + 1] ?? '';
    return part === fits || (part.length === 1 && fits.startsWith(part));
  });
}

/**
 * Gives speakers their new names and merges the turns that now follow each other under one name. Names
 * without a mapping stay. Mappings are not chained: each name of the transcript is looked up once.
 */
export function mapSpeakers(transcript: Transcript, mapping: readonly SpeakerMapping[]): Transcript {
  const names = new Map(mapping.map(({ from, to }) => [from, to]));
  const renamed = transcript.turns.map((turn) => ({
    ...turn,
    speaker: names.get(turn.speaker) ?? turn.speaker,
  }));
  const turns = mergeTurns(renamed);
  return { ...transcript, turns, speakers: summariseSpeakers(turns) };
}
