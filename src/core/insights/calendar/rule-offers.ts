import { type CalendarEntry, isCountable } from '../../domain/audit/calendar-entry.ts';
import { CALENDAR_SETTINGS_ID, type SavedRule } from '../../domain/audit/calendar-settings.ts';
import { wordsOf } from '../../domain/audit/proposals/find-topics.ts';
import type { RecordsView } from '../../records/records.ts';
import { rulesInOrder } from './rules-in-order.ts';

/** A rule that corrections suggest: what it would look for, where it would file, and how many corrections say so. */
export type RuleOffer = Pick<SavedRule, 'on' | 'value' | 'label' | 'categoryId'> & {
  readonly key: string;
  readonly corrections: number;
};

/** The same correction so many times makes an offer. */
const CORRECTIONS_FOR_AN_OFFER = 2;
/** A single word is only offered from this length on: shorter ones stand in every other title. */
const SHORTEST_WORD = 4;
const LONGEST_PHRASE = 5;
const LONGEST_LABEL = 300;

type Subject = Pick<SavedRule, 'on' | 'value' | 'label'>;

/** All runs of words in a title, longest first. */
function phrasesOf(summary: string): string[] {
  const words = wordsOf(summary);
  const phrases: string[] = [];
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const phrase = words.slice(at, at + length).join(' ');
      if (length > 1 || phrase.length >= SHORTEST_WORD) phrases.push(phrase);
    }
  }
  return phrases;
}

/** What a rule about an entry could look for: its series, the one person there, words of its title. */
export function subjectsOf(entry: CalendarEntry): Subject[] {
  const { seriesUid, summary, people } = entry;
  const [person] = people;
  const label = summary.slice(0, LONGEST_LABEL).trim() || 'Entries without a title';
  const subjects: Subject[] = seriesUid.trim() === '' ? [] : [{ on: 'series', value: seriesUid, label }];
  if (people.length === 1 && person && person.address !== '') {
    subjects.push({
      on: 'person',
      value: person.address,
      label: (person.name || person.address).slice(0, LONGEST_LABEL),
    });
  }
  return [...subjects, ...phrasesOf(summary).map((value) => ({ on: 'words', value, label: value }) as const)];
}

function isCorrected({ categoryId, proposal }: CalendarEntry): boolean {
  return categoryId !== null && categoryId !== proposal.categoryId;
}

function keyOf({ on, value }: Pick<SavedRule, 'on' | 'value'>): string {
  return `${on}:${value.toLowerCase()}`;
}

/**
 * Rules that the manager's corrections suggest: the same series, person or words filed under the same category against the
 * proposal at least twice, and never accepted under another. For the same corrections the series is offered rather than
 * the person, the person rather than words, longer words rather than shorter. What there is a rule for, or was declined,
 * isn't offered.
 */
export function ruleOffers(records: RecordsView): RuleOffer[] {
  const accepted = records
    .all('calendar-entry')
    .filter((entry) => entry.state === 'accepted' && isCountable(entry));
  if (!accepted.some(isCorrected)) return [];
  const found = new Map<string, { subject: Subject; categories: Set<string>; corrected: CalendarEntry[] }>();
  for (const entry of accepted) {
    for (const subject of subjectsOf(entry)) {
      const known = found.get(keyOf(subject)) ?? { subject, categories: new Set(), corrected: [] };
      known.categories.add(entry.categoryId ?? '');
      if (isCorrected(entry) && known.corrected.at(-1) !== entry) known.corrected.push(entry);
      found.set(keyOf(subject), known);
    }
  }
  const ruled = new Set(rulesInOrder(records).map(keyOf));
  const declined = records.get('calendar-settings', CALENDAR_SETTINGS_ID)?.declinedOffers ?? [];
  const settled = new Set<CalendarEntry>();
  const offers: RuleOffer[] = [];
  const weight = { series: 0, person: 1, words: 2 } as const;
  const candidates = [...found].sort(
    ([, a], [, b]) =>
      weight[a.subject.on] - weight[b.subject.on] || b.subject.value.length - a.subject.value.length,
  );
  for (const [key, { subject, categories, corrected }] of candidates) {
    const open = corrected.filter((entry) => !settled.has(entry));
    const [categoryId] = categories;
    if (ruled.has(key) && corrected.length > 0) for (const entry of corrected) settled.add(entry);
    if (open.length < CORRECTIONS_FOR_AN_OFFER || categories.size !== 1 || !categoryId) continue;
    if (ruled.has(key)) continue;
    for (const entry of corrected) settled.add(entry);
    if (!declined.includes(key)) offers.push({ ...subject, key, categoryId, corrections: corrected.length });
  }
  return offers;
}
