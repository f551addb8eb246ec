import type { Day, Instant } from '../../../src/core/domain/calendar/day.ts';
import type { Content } from '../../../src/core/interchange/exchange/item.ts';
import type { MergeEntry } from '../../../src/core/interchange/exchange/merge-records.ts';
import type { RecordKind } from '../../../src/core/records/kinds.ts';
import { formatDayWithYear, formatMoment } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';

/** What a manager calls records of a kind: one, and several. Kinds without a word of their own are details of the plan. */
const KIND_WORDS: { readonly [Kind in RecordKind]?: readonly [string, string] } = {
  transition: ['plan', 'plans'],
  rep: ['rep', 'reps'],
  'rhythm-plan': ['rhythm of a rep', 'rhythms of reps'],
  'team-rhythm': ['rhythm of the team', 'rhythms of the team'],
  milestone: ['milestone', 'milestones'],
  holiday: ['time off', 'times off'],
  'excused-week': ['excused week', 'excused weeks'],
  'rep-excuse': ['excused week of a rep', 'excused weeks of reps'],
  'gate-pass': ['gate passed by hand', 'gates passed by hand'],
  'behaviour-choice': ['chosen behaviour', 'chosen behaviours'],
  'behaviour-rating': ['rating of the behaviours', 'ratings of the behaviours'],
  'time-category': ['time category', 'time categories'],
  'time-entry': ['time entry', 'time entries'],
  'time-guess': ['guess of the week', 'guesses of the week'],
  'calendar-entry': ['calendar entry', 'calendar entries'],
  'category-rule': ['calendar rule', 'calendar rules'],
  session: ['session', 'sessions'],
  commitment: ['commitment', 'commitments'],
  preparation: ['preparation', 'preparations'],
  conversation: ['conversation, counts only', 'conversations, counts only'],
  rescue: ['rescue', 'rescues'],
  tally: ['live tally', 'live tallies'],
  question: ['question', 'questions'],
  'speaker-alias': ['name of a speaker', 'names of speakers'],
  'gap-decision': ['coach-or-train decision', 'coach-or-train decisions'],
  'drill-card': ['drill', 'drills'],
  'drill-answer': ['drill answer', 'drill answers'],
  audit: ['audit', 'audits'],
  'reclaim-action': ['plan to get hours', 'plans to get hours'],
  'coaching-block': ['coaching block', 'coaching blocks'],
  survey: ['round of asking', 'rounds of asking'],
  'survey-answer': ['sealed answer of a rep', 'sealed answers of reps'],
  'outcome-figure': ['figure', 'figures'],
  'outcome-measure': ['measure', 'measures'],
  expectation: ['expectation', 'expectations'],
  'sustain-plan': ['plan for after day 90', 'plans for after day 90'],
  'cycle-review': ['review', 'reviews'],
  'own-benchmark': ['benchmark of the consultant', 'benchmarks of the consultant'],
  'past-cycle': ['earlier cycle', 'earlier cycles'],
};
const OTHER = ['setting or detail', 'settings and details'] as const;

/** Records of a kind, counted: `countedKind('rep', 3)` is `3 reps`. */
export function countedKind(kind: RecordKind, count: number): string {
  const [one, several] = KIND_WORDS[kind] ?? OTHER;
  return formatCounted(count, one, several);
}

/** Counts by kind in words, all kinds without a word of their own together. */
export function countedKinds(
  counts: readonly { readonly kind: RecordKind; readonly count: number }[],
): string[] {
  const named = counts.filter(({ kind }) => KIND_WORDS[kind]);
  const rest = counts.filter(({ kind }) => !KIND_WORDS[kind]).reduce((sum, { count }) => sum + count, 0);
  return [
    ...named.map(({ kind, count }) => countedKind(kind, count)),
    ...(rest > 0 ? [formatCounted(rest, ...OTHER)] : []),
  ];
}

/** The names of reps by their ids. */
export type RepNames = Readonly<Record<string, string>>;

const NAMING = [
  'name',
  'title',
  'managerName',
  'text',
  'gap',
  'deal',
  'label',
  'iWill',
  'behaviour',
  'weekStart',
] as const;

/** What a record is called in a list: its kind, whom or what it is about, and its day. */
export function nameOf(
  entry: Pick<MergeEntry, 'kind' | 'isNote'>,
  content: Content | null,
  reps: RepNames,
): string {
  const [word] = KIND_WORDS[entry.kind] ?? OTHER;
  const kind = entry.isNote ? 'private note' : word;
  const ids = [content?.repId, ...(Array.isArray(content?.repIds) ? content.repIds : [])];
  const people = ids.flatMap((id) => (typeof id === 'string' && reps[id] ? [reps[id]] : [])).slice(0, 4);
  const about = NAMING.map((field) => content?.[field]).find(
    (text) => typeof text === 'string' && text !== '',
  );
  const day = typeof content?.day === 'string' ? valueWords(content.day, reps) : '';
  const parts = [about, people.join(', '), day].filter((part) => typeof part === 'string' && part !== '');
  const words = kind.charAt(0).toUpperCase() + kind.slice(1);
  return parts.length > 0 ? `${words}: ${parts.join(', ')}` : words;
}

/** A field's name as a person reads it: `nextStep` is `Next step`. */
function fieldWords(field: string): string {
  const words = field.replace(/([A-Z])/gu, (letter) => ` ${letter.toLowerCase()}`).replace(/ ids?$/u, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A day or moment as people write them; any other text as it is. */
function timeWords(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return formatDayWithYear(text as Day);
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(text) ? formatMoment(text as Instant) : text;
}

function valueWords(value: unknown, reps: RepNames): string {
  if (value === null || value === undefined || value === '') return '–';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'string') return reps[value] ?? timeWords(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((part) => valueWords(part, reps)).join('; ') || '–';
  return Object.entries(value)
    .map(([field, part]) => `${fieldWords(field)} ${valueWords(part, reps)}`)
    .join(', ');
}

/** A field that differs, as both sides have it. */
export type Difference = { readonly field: string; readonly mine: string; readonly theirs: string };

/** The fields in which two versions differ; where one is missing, those of the other that say something. */
export function differencesOf(mine: Content | null, theirs: Content | null, reps: RepNames): Difference[] {
  const fields = new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs ?? {})]);
  return [...fields].flatMap((field): Difference[] => {
    if (field === 'id' || JSON.stringify(mine?.[field]) === JSON.stringify(theirs?.[field])) return [];
    const words = { mine: valueWords(mine?.[field], reps), theirs: valueWords(theirs?.[field], reps) };
    return words.mine === words.theirs ? [] : [{ field: fieldWords(field), ...words }];
  });
}

/** Which side removed what the other changed; null where it is there on both. `from` is empty for what was here before. */
export function removalWords(mine: Content | null, theirs: Content | null, from: string): string | null {
  if (theirs === null) return `Removed by ${from || 'you'}; still here.`;
  if (mine !== null) return null;
  return from ? `Removed here; ${from} changed it.` : 'Removed here; this is how you had it.';
}
