import { useCallback } from 'react';
import type { OtherTime } from '../../../../src/core/application/calendar/decide-entries.ts';
import type { Applied } from '../../../../src/core/bridge/replies.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';
import { formatCounted, formatMinutes } from '../../../format/numbers.ts';
import { useRun } from '../../../state/use-plan.ts';
import { tellDone } from '../../../ui/tell-problem.tsx';

/** What can be done with blocks. */
export type ReviewActions = {
  /** Accepts blocks; what becomes of time by hand may be said for these alone. */
  readonly accept: (blocks: readonly ReviewBlock[], otherTime?: OtherTime) => void;
  readonly refile: (block: ReviewBlock, categoryId: string) => void;
  readonly dismiss: (block: ReviewBlock) => void;
};

function tellReplaced(outcome: Outcome<Applied>): void {
  if (!outcome.ok) return;
  const replaced = outcome.value.changes.flatMap((change) =>
    change.kind === 'time-entry' && change.after === null && change.before?.source !== 'calendar'
      ? [change.before?.minutes ?? 0]
      : [],
  );
  const minutes = replaced.reduce((sum, each) => sum + each, 0);
  if (minutes > 0)
    tellDone(`${formatMinutes(minutes)} entered by hand gave way to the calendar. Undo brings it back.`);
}

/** The actions of the review. `otherTime` says what becomes of time entered by hand on the same days. */
export function useReviewActions(otherTime: OtherTime): ReviewActions {
  const run = useRun();
  const accept = useCallback(
    async (blocks: readonly ReviewBlock[], otherTime: OtherTime) => {
      const entries = blocks.map(({ entry, categoryId }) => ({ id: entry.id, categoryId }));
      if (entries.length === 0) return;
      const outcome = await run('accept-calendar-entries', { entries, otherTime });
      tellReplaced(outcome);
      if (outcome.ok && entries.length > 1)
        tellDone(`Accepted ${formatCounted(entries.length, 'entry', 'entries')}.`);
    },
    [run],
  );
  const refile = useCallback(
    async ({ entry }: ReviewBlock, categoryId: string) => {
      tellReplaced(await run('recategorise-calendar-entry', { id: entry.id, categoryId, otherTime }));
    },
    [run, otherTime],
  );
  const dismiss = useCallback(
    ({ entry }: ReviewBlock) => void run('dismiss-calendar-entries', { ids: [entry.id] }),
    [run],
  );
  return {
    accept: (blocks, own = otherTime) => void accept(blocks, own),
    refile: (block, categoryId) => void refile(block, categoryId),
    dismiss,
  };
}
