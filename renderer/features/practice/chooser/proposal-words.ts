import type { ConversationProposal } from '../../../../src/core/insights/conversation-proposals.ts';
import { RECENT_DAYS } from '../../../../src/core/insights/conversation-proposals.ts';
import type { OutcomePoint } from '../../../../src/core/insights/outcomes/outcome-series.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted, formatShare } from '../../../format/numbers.ts';

/** The evidence for a proposal in a sentence. */
export function proposalWords({ code, day, text, count, fall }: ConversationProposal): string {
  const on = formatDay(day);
  switch (code) {
    case 'gap-comes-back':
      return `“${text}” was decided on ${count} times and has not moved. That is usually a belief and not a skill.`;
    case 'commitment-missed':
      return `“${text}” was due on ${on}${count > 1 ? `, and ${formatCounted(count - 1, 'other commitment')} before it` : ''}.`;
    case 'gap-decided':
      return `You chose it on ${on} for “${text}”, and it has not been held since.`;
    case 'rescues-repeat':
      return `You took deals over ${count} times in ${RECENT_DAYS} days, last on ${on}. Look for the skill behind them.`;
    case 'rescue':
      return `You took ${text === null ? 'a deal' : `the deal with ${text}`} over on ${on}. Think the next step through together.`;
    case 'deals-lost':
      return `More deals were lost: the win rate fell ${count} times in a row${fall ? `, from ${rateWords(fall.first)} to ${rateWords(fall.last)}` : ''}, last in the period to ${on}. Look for the skill behind them.`;
    case 'quarter-began':
      return `The quarter began on ${on}, and no goals have been set since.`;
    case 'no-development':
      return text === 'held'
        ? `The last development talk was on ${on}, ${count} days ago.`
        : `No development talk since your plan began on ${on}, ${count} days ago.`;
    case 'long-silence':
      return `No session since ${on}, ${count} days ago. Begin by looking at how things stand.`;
  }
}

/** A win rate on its count: `45% of 11 deals`; without a count the rate alone. */
function rateWords({ value, count }: OutcomePoint): string {
  return count === null ? formatShare(value) : `${formatShare(value)} of ${formatCounted(count, 'deal')}`;
}
