import { EMPTY_SUSTAIN_PLAN, sustainPlanSchema } from '../../domain/permanent/sustain-plan.ts';
import { SUSTAIN_PLAN_ID } from '../../domain/permanent/sustain-plan-id.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Writes what keeps coaching going after the plan's end: the fields given, the others stay. */
export const writeSustainPlan = defineCommand({
  payload: sustainPlanSchema.omit({ id: true, agreedWith: true, agreedOn: true }).partial(),
  describe: () => 'Wrote the plan for after day 90',
  reduce: (records, patch) => {
    const draft = startDraft(records);
    const plan = records.get('sustain-plan', SUSTAIN_PLAN_ID) ?? EMPTY_SUSTAIN_PLAN;
    draft.put('sustain-plan', patched(plan, patch));
    return succeed(draft.changes());
  },
});
