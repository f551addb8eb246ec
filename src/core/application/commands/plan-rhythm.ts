import { z } from 'zod';
import { rhythmPlanSchema, teamRhythmSchema } from '../../domain/rhythm/rhythm-plan.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { firstRefusal, unknownRep } from './refusals.ts';

/** Plans how often reps are coached, and the team practises together, from a day on; what was planned for earlier weeks stays. */
export const planRhythm = defineCommand({
  payload: z
    .object({ plans: z.array(rhythmPlanSchema).max(200), team: teamRhythmSchema.optional() })
    .refine(({ plans, team }) => plans.length > 0 || team !== undefined),
  describe: ({ plans }, records) => {
    const [first] = plans;
    if (!first) return 'Planned the team’s session';
    if (plans.length > 1) return `Planned the rhythm of ${plans.length} reps`;
    return `Planned the rhythm of ${records.get('rep', first.repId)?.name ?? 'a rep'}`;
  },
  reduce: (records, { plans, team }) => {
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
    if (team) {
      const sameDay = records.all('team-rhythm').find(({ from }) => from === team.from);
      draft.put('team-rhythm', { ...team, id: sameDay?.id ?? team.id });
    }
    return succeed(draft.changes());
  },
});
