import type { EngagementWork } from '../../../src/core/domain/engagement/engagement-entry.ts';

/** What a consultant's time goes into, in the words of forms and lists. */
export const WORK_NAMES: Readonly<Record<EngagementWork, string>> = {
  session: 'Session with the manager',
  observation: 'Observing a conversation',
  preparation: 'Preparation',
  report: 'Report',
  travel: 'Travel',
  other: 'Other',
};
