import { z } from 'zod';
import { EXPECTATIONS_MILESTONE_KEY } from '../../content/milestone-keys.ts';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { EMPTY_SUSTAIN_PLAN } from '../../domain/permanent/sustain-plan.ts';
import { SUSTAIN_PLAN_ID } from '../../domain/permanent/sustain-plan-id.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { nameSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Keeps with whom the performance expectations were agreed, which also ticks off their milestone. */
export const agreeExpectations = defineCommand({
  payload: z.object({ agreedWith: nameSchema, agreedOn: daySchema }),
  describe: ({ agreedWith }) => `Agreed the expectations with ${agreedWith}`,
  reduce: (records, { agreedWith, agreedOn }) => {
    if (records.count('expectation') === 0) {
      return fail({
        code: 'nothing-to-agree',
        message: 'No expectation is written yet.',
        remedy: 'Write at least one: what you do, how often, and what shows it.',
      });
    }
    const draft = startDraft(records);
    const plan = records.get('sustain-plan', SUSTAIN_PLAN_ID) ?? EMPTY_SUSTAIN_PLAN;
    draft.put('sustain-plan', { ...plan, agreedWith, agreedOn });
    for (const milestone of records.all('milestone')) {
      if (milestone.templateKey !== EXPECTATIONS_MILESTONE_KEY || milestone.status === 'done') continue;
      draft.put('milestone', { ...milestone, status: 'done', settledOn: agreedOn, skipReason: '' });
    }
    return succeed(draft.changes());
  },
});
