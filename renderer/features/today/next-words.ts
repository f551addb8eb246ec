import type { NextReasonCode } from '../../../src/core/domain/rhythm/next-reason.ts';
import type { NextReason } from '../../../src/core/insights/whom-next.ts';
import { formatCounted } from '../../format/numbers.ts';

function reviewWords(days: number): string {
  if (days === 0) return 'review today';
  return days === 1 ? 'review tomorrow' : `review in ${days} days`;
}

/** A reason with its number, as part of a sentence. */
export function reasonWords({ code, value }: NextReason): string {
  const count = value ?? 0;
  switch (code) {
    case 'never':
      return 'not coached yet';
    case 'days-since':
      return `last session ${count} days ago`;
    case 'behind-rhythm':
      return `${formatCounted(count, 'session')} planned this week`;
    case 'commitment-overdue':
      return `${formatCounted(count, 'commitment')} overdue`;
    case 'commitment-due':
      return `${formatCounted(count, 'commitment')} due this week`;
    case 'outcome-falling':
      return `results slipping for ${count} periods`;
    case 'review-upcoming':
      return reviewWords(count);
    case 'middle-tier':
      return 'in the middle of the team';
  }
}

const KINDS: Readonly<Record<NextReasonCode, string>> = {
  never: 'those never coached',
  'days-since': 'long gaps',
  'behind-rhythm': 'this week’s rhythm',
  'commitment-overdue': 'overdue commitments',
  'commitment-due': 'commitments due this week',
  'outcome-falling': 'falling results',
  'review-upcoming': 'reviews to come',
  'middle-tier': 'the middle of the team',
};

/** A kind of reason, as what one puts before another: `overdue commitments`. */
export function kindWords(code: NextReasonCode): string {
  return KINDS[code];
}

/** The weightiest reasons are enough to act on. */
const REASONS_SHOWN = 3;

/** What speaks for a rep, as a sentence. */
export function sentenceOf(reasons: readonly NextReason[]): string {
  const words = reasons.slice(0, REASONS_SHOWN).map(reasonWords).join(', ');
  return words === '' ? 'On rhythm' : words.charAt(0).toUpperCase() + words.slice(1);
}
