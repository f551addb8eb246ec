import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { ConversationKey } from '../../../src/core/domain/session/conversation-key.ts';
import { problemOfDay } from './log/session-problems.ts';

/** What is known about a conversation beside its words, while it is written. */
export type ConversationDetails = {
  readonly title: string;
  readonly day: Day | null;
  readonly repIds: string[];
  readonly sessionId: string | null;
  readonly conversation: ConversationKey | null;
};

/** What stands in the way of saving the details, by field. */
export function problemsOfDetails(
  { title, day }: ConversationDetails,
  days: { firstDay: Day; today: Day },
): { title?: string; day?: string } {
  const ofDay = problemOfDay(day, days);
  return {
    ...(title.trim() === '' && { title: 'Give it a title that you will recognise.' }),
    ...(ofDay !== null && { day: ofDay }),
  };
}
