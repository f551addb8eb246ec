import { useState } from 'react';
import type { BroughtParts } from '../../../../src/core/application/templates/bring-template.ts';
import type { TransitionSummary } from '../../../../src/core/bridge/replies.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { undoStep } from '../../../state/undo-step.ts';
import { useWorkspace } from '../../../state/use-plan.ts';

/** Commands are sent in this name, so that the open plan hears of its own as it does of those of other windows. */
const ORIGIN = 'templates';

/** What became of a plan: the step in its history that brought the template, or why there is none. */
export type Brought = {
  readonly plan: Pick<TransitionSummary, 'id' | 'managerName'>;
  readonly seq: number | null;
  readonly problem: Problem | null;
};

const CHANGED_MEANWHILE: Problem = {
  code: 'changed-meanwhile',
  message: 'The plan was changed meanwhile and keeps what was brought.',
  remedy: 'Open the plan and undo there, or change its benchmarks under “Benchmarks of the consultant”.',
};

/** Brings a template to plans, one after the other, and takes it back where it is still the latest step. */
export function useBringToPlans() {
  const { bridge } = useWorkspace().store;
  const [brought, setBrought] = useState<readonly Brought[] | null>(null);
  const [busy, setBusy] = useState(false);
  const bring = async (plans: readonly Brought['plan'][], template: Template, parts: BroughtParts) => {
    setBusy(true);
    const { name, benchmarks, introduction, conclusions } = template;
    const payload = { template: { name, benchmarks, introduction, conclusions }, parts };
    const done: Brought[] = [];
    for (const plan of plans) {
      const request = { transition: plan.id, name: 'bring-template', payload, origin: ORIGIN };
      const outcome = await bridge.call('command.run', request);
      done.push({
        plan,
        seq: outcome.ok ? outcome.value.seq : null,
        problem: outcome.ok ? null : outcome.problem,
      });
    }
    setBrought(done);
    setBusy(false);
  };
  const takeBack = async (): Promise<readonly Brought[]> => {
    setBusy(true);
    const left: Brought[] = [];
    for (const one of brought ?? []) {
      if (one.seq === null) continue;
      const step = { transition: one.plan.id, seq: one.seq, origin: ORIGIN };
      const problem = await undoStep(bridge, step, CHANGED_MEANWHILE);
      if (problem) left.push({ ...one, problem });
    }
    setBrought(left);
    setBusy(false);
    return left;
  };
  return { brought, busy, bring, takeBack };
}
