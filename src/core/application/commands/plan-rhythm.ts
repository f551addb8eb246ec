import { z } from 'zod';
import { rhythmPlanSchema } from '../../domain/rhythm/rhythm-plan.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { firstRefusal, unknownRep } from './refusals.ts';

/** Plans how often reps are coached from a day on; what was planned for earlier weeks stays. */
export const planRhythm = defineCommand({
  payload: z.object({ plans: z.array(rhythmPlanSchema).min(1).max(200) }),
  describe: ({ plans }, records) => {
    const [first] = plans;
    if (!first || plans.length > 1) return `Planned the rhythm of ${plans.length} reps`;
    return `Planned ${first.perWeek} sessions a week with ${records.get('rep', first.repId)?.name ?? 'a rep'}`;
  },
  reduce: (records, { plans }) => {
    const refusal = firstRefusal(
      unknownRep(
        records,
        plans.map((plan) => plan.repId),
      ),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    for (const plan of plans) {
      const sameDay = records
        .all('rhythm-plan')
        .find((other) => other.repId === plan.repId && other.from === plan.from);
      draft.put('rhythm-plan', { ...plan, id: sameDay?.id ?? plan.id });
    }
    return succeed(draft.changes());
  },
});
