import { useMemo } from 'react';
import { TIMER_ID } from '../../../src/core/domain/audit/timer-id.ts';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { formatMinutes } from '../../format/numbers.ts';
import { momentNow } from '../../state/local-moment.ts';
import { usePlanStore, useWorkspace } from '../../state/use-plan.ts';
import { tellDone, tellProblem } from '../../ui/tell-problem.tsx';

/** What can be done with the timer. A problem is told; one that the bar itself asks about isn't. */
export type TimerCommands = {
  /** Starts the timer for a category, or switches the running one to it. */
  readonly go: (categoryId: string) => void;
  /** Says with which reps the time is spent that runs. */
  readonly withReps: (repIds: readonly string[]) => void;
  /** Stops it; `keepMinutes` is what to keep of a forgotten one. */
  readonly stop: (keepMinutes: number | null) => void;
};

function tell(problem: Problem): void {
  // The bar asks what to keep as soon as a timer is forgotten.
  if (problem.code !== 'timer-forgotten') tellProblem(problem);
}

/** The timer's commands, at the moment at which they are called. */
export function useTimerCommands(): TimerCommands {
  const plan = usePlanStore();
  const { zone } = useWorkspace().workspace;
  return useMemo(() => {
    const go = async (categoryId: string) => {
      const timer = plan.snapshot().records.get('timer', TIMER_ID);
      if (timer?.categoryId === categoryId) return;
      const next = { categoryId, startedAt: momentNow(zone), repIds: [] };
      const outcome = timer
        ? await plan.run('switch-timer', { ...next, keepMinutes: null })
        : await plan.run('start-timer', next);
      if (!outcome.ok) tell(outcome.problem);
    };
    const stop = async (keepMinutes: number | null) => {
      const { records } = plan.snapshot();
      const timer = records.get('timer', TIMER_ID);
      if (!timer) return;
      const name = records.get('time-category', timer.categoryId)?.name ?? 'a category no longer there';
      const outcome = await plan.run('stop-timer', { at: momentNow(zone), keepMinutes });
      if (!outcome.ok) return tell(outcome.problem);
      const minutes = outcome.value.changes.reduce((sum, { kind, before, after }) => {
        if (kind !== 'time-entry') return sum;
        const of = (entry: typeof after) => (entry?.source === 'timer' ? entry.minutes : 0);
        return sum + of(after) - of(before);
      }, 0);
      tellDone(
        minutes > 0
          ? `Recorded ${formatMinutes(minutes)} of ${name}.`
          : 'The timer is stopped, and nothing was recorded: that time was in already, or was not kept.',
      );
    };
    const withReps = async (repIds: readonly string[]) => {
      const outcome = await plan.run('set-timer-reps', { repIds: [...repIds] });
      if (!outcome.ok) tell(outcome.problem);
    };
    return {
      withReps: (ids) => void withReps(ids),
      go: (id) => void go(id),
      stop: (keep) => void stop(keep),
    };
  }, [plan, zone]);
}
