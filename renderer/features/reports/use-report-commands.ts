import type { PayloadOf } from '../../../src/core/application/commands/registry.ts';
import { useRun } from '../../state/use-plan.ts';
import { useRunPractice } from '../../state/use-practice.ts';

/** The commands on reports: on those of the open plan, or on those of the practice. */
export function useReportCommands(ofPractice: boolean, options: { readonly quietly?: boolean } = {}) {
  const onPlan = useRun(options);
  const onPractice = useRunPractice(options);
  return {
    setLook: (payload: PayloadOf<'set-report-look'>) =>
      ofPractice ? onPractice('set-practice-look', payload) : onPlan('set-report-look', payload),
    writeText: (payload: PayloadOf<'write-report-text'>) =>
      ofPractice ? onPractice('write-practice-text', payload) : onPlan('write-report-text', payload),
    keep: (payload: PayloadOf<'keep-report'>) =>
      ofPractice ? onPractice('keep-practice-report', payload) : onPlan('keep-report', payload),
    remove: (payload: PayloadOf<'remove-report'>) =>
      ofPractice ? onPractice('remove-practice-report', payload) : onPlan('remove-report', payload),
  };
}
