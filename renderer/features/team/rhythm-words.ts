import type { RhythmPart } from '../../../src/core/domain/rhythm/rhythm-part.ts';
import type { RhythmPlan } from '../../../src/core/domain/rhythm/rhythm-plan.ts';
import type { RepWeek } from '../../../src/core/insights/rep-rhythm.ts';
import { formatCounted, formatDecimal, formatMinutes } from '../../format/numbers.ts';

/** Rhythms that most teams choose among, with their words. */
const USUAL: readonly { readonly perWeek: number; readonly words: string }[] = [
  { perWeek: 0, words: 'No regular sessions' },
  { perWeek: 0.25, words: 'Every fourth week' },
  { perWeek: 0.5, words: 'Every other week' },
  { perWeek: 1, words: 'Every week' },
  { perWeek: 2, words: 'Twice a week' },
  { perWeek: 3, words: 'Three times a week' },
  { perWeek: 5, words: 'Every working day' },
];

/** How often, in words: `Every week`, `1.5 a week`. */
export function frequencyWords(perWeek: number): string {
  return USUAL.find((other) => other.perWeek === perWeek)?.words ?? `${formatDecimal(perWeek)} a week`;
}

/** The rhythms as choices; one that isn't usual is among them while it is chosen. */
export function frequencyOptions(chosen: number): { value: string; label: string }[] {
  const all = USUAL.some(({ perWeek }) => perWeek === chosen)
    ? USUAL
    : [...USUAL, { perWeek: chosen, words: frequencyWords(chosen) }];
  return [...all]
    .sort((a, b) => a.perWeek - b.perWeek)
    .map(({ perWeek, words }) => ({ value: String(perWeek), label: words }));
}

/** A part of a rhythm: `Every week, 30 min`. */
export function partWords({ perWeek, minutes }: RhythmPart): string {
  return perWeek === 0 ? frequencyWords(0) : `${frequencyWords(perWeek)}, ${formatMinutes(minutes)}`;
}

/** What is planned for a rep: `Every week, 30 min; deals every other week, 30 min`. */
export function rhythmWords(plan: RhythmPlan | null): string {
  if (!plan) return 'No rhythm planned';
  if (plan.deals.perWeek === 0) return partWords(plan);
  const deals = partWords(plan.deals);
  return `${partWords(plan)}; deals ${deals.charAt(0).toLowerCase()}${deals.slice(1)}`;
}

const STATE_WORDS: Readonly<Record<RepWeek['state'], string>> = {
  kept: 'kept',
  missed: 'missed',
  open: 'still open',
  excused: 'excused',
  future: 'to come',
  none: 'none planned',
};

/** How a week stands, beside the numbers: `still open`. What was held in an earlier week can serve this one. */
export function weekStateWords({ state, sessions, planned }: RepWeek): string {
  return state === 'kept' && sessions < planned ? 'held ahead' : STATE_WORDS[state];
}

/** A rep's week in words, for those who don't see its mark. */
export function weekWords({ state, sessions, planned }: RepWeek): string {
  const held = `${sessions === 0 ? 'no session' : formatCounted(sessions, 'session')}, ${planned} planned`;
  switch (state) {
    case 'kept':
      return sessions < planned ? `kept by what was held before: ${held}` : `kept: ${held}`;
    case 'missed':
      return `missed: ${held}`;
    case 'open':
      return `still open: ${held}`;
    case 'excused':
      return sessions > 0 ? `excused, ${formatCounted(sessions, 'session')}` : 'excused';
    case 'future':
      return `to come, ${formatCounted(planned, 'session')} planned`;
    case 'none':
      return sessions > 0 ? `${formatCounted(sessions, 'session')}, none planned` : 'nothing planned';
  }
}

/** How long ago a day of coaching was: `today`, `yesterday`, `9 days ago`; `not yet` without any. */
export function sinceWords(daysSince: number | null): string {
  if (daysSince === null) return 'not yet';
  if (daysSince === 0) return 'today';
  return daysSince === 1 ? 'yesterday' : `${daysSince} days ago`;
}
