import { GAP_HELP_WORDS } from '../../../../src/core/content/coach-or-train.ts';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { GapDecision } from '../../../../src/core/domain/gap/gap-decision.ts';
import { CONVERSATION_NAMES } from '../../../format/conversation-names.ts';
import { formatDay, formatDistance } from '../../../format/days.ts';

/** What was decided in a few words: `Coach: skill gap`, `Tell, asking first, then discovery`. */
export function decidedWords({ help, conversation }: Pick<GapDecision, 'help' | 'conversation'>): string {
  const { name } = GAP_HELP_WORDS[help];
  if (conversation === null) return name;
  const talk = CONVERSATION_NAMES[conversation].toLowerCase();
  return help === 'tell' ? `${name}, then ${talk}` : `${name}: ${talk}`;
}

/** When a decision that is open comes back. */
export function comesBackWords({ reviewOn }: Pick<GapDecision, 'reviewOn'>, today: Day): string {
  if (reviewOn < today) return `Due to look back since ${formatDay(reviewOn)}`;
  return `Comes back ${formatDistance(reviewOn, today)}, on ${formatDay(reviewOn)}`;
}
