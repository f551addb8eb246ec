import { z } from 'zod';
import { sustainCheckSchema } from '../../domain/permanent/sustain-plan.ts';
import { SUSTAIN_PLAN_ID } from '../../domain/permanent/sustain-plan-id.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Keeps that the manager has looked whether it holds, and what they saw; `doneOn` null opens the check again. */
export const settleSustainCheck = defineCommand({
  payload: z.object(sustainCheckSchema.shape),
  describe: ({ day, doneOn }) =>
    doneOn ? `Looked back on the check of ${day}` : `Opened the check of ${day} again`,
  reduce: (records, check) => {
    const found = find(records, 'sustain-plan', SUSTAIN_PLAN_ID);
    if (!found.ok) return found;
    const { checks } = found.value;
    if (!checks.some(({ day }) => day === check.day)) {
      return fail({
        code: 'check-not-found',
        message: 'There is no check on this day any more.',
        remedy: 'Look at the days in the plan for after day 90.',
      });
    }
    const draft = startDraft(records);
    draft.put('sustain-plan', {
      ...found.value,
      checks: checks.map((other) => (other.day === check.day ? check : other)),
    });
    return succeed(draft.changes());
  },
});
