import type { TransitionSummary } from '../../core/bridge/replies.ts';
import type { Instant } from '../../core/domain/calendar/day.ts';
import type { Transition } from '../../core/domain/plan/transition.ts';
import type { RecordChange } from '../../core/records/record-change.ts';

/** Whether a change adds a record of the kind (1), removes one (-1) or neither (0). */
function countOf(change: RecordChange, kind: RecordChange['kind']): number {
  if (change.kind !== kind) return 0;
  return Number(change.after !== null) - Number(change.before !== null);
}

// Somebody who left keeps their history but is no longer counted in the team.
function activeRepsOf(change: RecordChange): number {
  if (change.kind !== 'rep') return 0;
  return Number(change.after?.status === 'active') - Number(change.before?.status === 'active');
}

function detailsOf(transition: Transition) {
  return {
    id: transition.id,
    managerName: transition.managerName,
    managerRole: transition.managerRole,
    firstDay: transition.firstDay,
    days: transition.phaseDays.reduce((sum, days) => sum + days, 0),
    isSample: transition.isSample,
    ...(transition.templateId === undefined ? {} : { templateId: transition.templateId }),
  };
}

const NOTHING = { reps: 0, sessions: 0, conversations: 0 };

/**
 * The summary after changes; from null when the changes start the transition. Null when they take it away, and as long
 * as there is no transition record. Its cost depends on the changes alone.
 */
export function summaryAfter(
  before: TransitionSummary | null,
  changes: readonly RecordChange[],
  at: Instant,
): TransitionSummary | null {
  const start = before ?? NOTHING;
  let { reps, sessions, conversations } = start;
  let details: ReturnType<typeof detailsOf> | null = before;
  for (const change of changes) {
    if (change.kind === 'transition') details = change.after && detailsOf(change.after);
    reps += activeRepsOf(change);
    sessions += countOf(change, 'session');
    conversations += countOf(change, 'conversation');
  }
  return details && { ...details, reps, sessions, conversations, lastChangeAt: at };
}
