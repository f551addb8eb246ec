import { type CalendarEntry, SURE_FROM } from '../../../../src/core/domain/audit/calendar-entry.ts';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import { formatCounted, formatMinutes, formatShare } from '../../../format/numbers.ts';

/** Below this a proposal is a guess. */
const LIKELY_FROM = 0.6;
const NAMED_PEOPLE = 3;

/** A title, also where there is none. */
export function titleOf({ summary }: Pick<CalendarEntry, 'summary'>): string {
  return summary.trim() || 'Without a title';
}

/** How sure a proposal is, in a word and a figure: `sure, 90%`. */
export function surenessOf(confidence: number): string {
  const word = confidence >= SURE_FROM ? 'sure' : confidence >= LIKELY_FROM ? 'likely' : 'a guess';
  return `${word}, ${formatShare(confidence)}`;
}

/** From when to when: `09:00–09:45`. */
export function hoursOf({ start, end }: Pick<CalendarEntry, 'start' | 'end'>): string {
  return start === null || end === null ? 'whole day' : `${start.slice(11, 16)}–${end.slice(11, 16)}`;
}

/** Who is there: up to three by name, then how many more. */
export function peopleOf({ people }: Pick<CalendarEntry, 'people'>): string {
  if (people.length === 0) return 'nobody else';
  const names = people.slice(0, NAMED_PEOPLE).map(({ name, address }) => name || address);
  const more = people.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${formatCounted(more, 'other')}` : names.join(', ');
}

/** What an entry is filed under, or would be. */
export function categoryName({ category }: Pick<ReviewBlock, 'category'>): string {
  return category?.name ?? 'No category yet';
}

/** How the minutes of an overlap are settled; null where nothing overlaps. */
export function overlapOf({ entry, countedMinutes, yieldsTo }: ReviewBlock): string | null {
  if (entry.state === 'dismissed' || yieldsTo.length === 0) return null;
  const others = yieldsTo.map((summary) => `“${summary.trim() || 'Without a title'}”`).join(', ');
  return `Counts ${formatMinutes(countedMinutes)} of ${formatMinutes(entry.minutes)}: the rest goes to ${others}, at the same time and shorter.`;
}

const STATE_WORDS = { proposed: 'to decide', accepted: 'accepted', dismissed: 'dismissed' } as const;

/** What has become of an entry, in a word or two. */
export function stateOf({ entry }: Pick<ReviewBlock, 'entry'>): string {
  const word = STATE_WORDS[entry.state];
  if (entry.gone === 'asked') return `${word}, gone from the calendar`;
  return entry.changed ? `${word}, changed in the calendar since` : word;
}
