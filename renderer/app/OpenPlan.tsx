import { usePlan } from '../state/use-plan.ts';
import { Shell } from './Shell.tsx';
import { Start } from './Start.tsx';

/** The frame with the open plan; the start again when even the plan's beginning was taken back. */
export function OpenPlan() {
  return usePlan(({ records }) => records.count('transition') > 0) ? <Shell /> : <Start />;
}
