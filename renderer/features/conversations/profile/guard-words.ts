import type { GuardPeriod, TellingGuard } from '../../../../src/core/insights/telling-guard.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted, formatMinutes, formatShare } from '../../../format/numbers.ts';

function periodWords({ minutes, telling, acts, sessions }: GuardPeriod): string {
  return `${formatMinutes(minutes)} in ${formatCounted(sessions, 'session')}, ${formatShare(telling.value)} telling of ${formatCounted(acts, 'act')}`;
}

/** What the guard compares, in a sentence: `Since 4 May: 5 h …; the four weeks before: 3 h 20 …`. */
export function comparisonWords({ before, latest }: TellingGuard): string {
  return `Since ${formatDay(latest.from)}: ${periodWords(latest)}. The four weeks before: ${periodWords(before)}.`;
}

/** What the guard says while it has nothing to warn of. */
export const GUARD_WORDS: Readonly<Record<Exclude<TellingGuard['state'], 'speaks'>, string>> = {
  quiet: 'Hours and telling have not risen together in the last four weeks.',
  'too-early': 'From day 56 on, hours and telling of the last four weeks are compared with the four before.',
  'too-little':
    'Too few sessions or conversations in the last eight weeks to compare hours and telling. It takes 4 sessions, 3 conversations and 30 acts in each four.',
};
