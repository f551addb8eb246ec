import { transitionSchema } from '../../domain/plan/transition.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Sets how many days each phase lasts; only before the plan's first day has come. */
export const setPhaseLengths = defineCommand({
  payload: transitionSchema.pick({ id: true, phaseDays: true }),
  describe: ({ phaseDays }) => `Set the phases to ${phaseDays.join(', ')} days`,
  reduce: (records, { id, phaseDays }, { today }) => {
    const found = find(records, 'transition', id);
    if (!found.ok) return found;
    if (today >= found.value.firstDay) {
      return fail({
        code: 'plan-has-started',
        message: 'The plan has started, so its phases keep their lengths.',
        remedy: 'Excuse a week and let the plan shift, or reschedule single milestones.',
      });
    }
    const draft = startDraft(records);
    draft.put('transition', { ...found.value, phaseDays });
    return succeed(draft.changes());
  },
});
