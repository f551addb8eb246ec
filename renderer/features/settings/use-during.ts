import { useState } from 'react';
import type { Outcome } from '../../../src/core/foundation/outcome.ts';
import { tellDone, tellProblem } from '../../ui/tell-problem.tsx';

/** Runs a step that takes a moment: says which is under way, tells a problem, and says when it is done. */
export function useDuring(): [
  busy: string | null,
  during: (key: string, step: () => Promise<Outcome<unknown>>, done?: string) => Promise<boolean>,
] {
  const [busy, setBusy] = useState<string | null>(null);
  const during = async (key: string, step: () => Promise<Outcome<unknown>>, done?: string) => {
    setBusy(key);
    const outcome = await step();
    setBusy(null);
    if (!outcome.ok) tellProblem(outcome.problem);
    else if (done) tellDone(done);
    return outcome.ok;
  };
  return [busy, during];
}
