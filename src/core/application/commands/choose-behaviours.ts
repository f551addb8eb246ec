import { z } from 'zod';
import { behaviourChoiceSchema } from '../../domain/behaviour/behaviour-choice.ts';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Chooses one to three of the four behaviours to change; those not named are no longer chosen. */
export const chooseBehaviours = defineCommand({
  payload: z.object({
    choices: z
      .array(behaviourChoiceSchema.pick({ behaviour: true, insteadOf: true, iWill: true }))
      .min(1)
      .max(3),
    on: daySchema,
  }),
  describe: ({ choices }) =>
    `Chose ${choices.length === 1 ? 'a behaviour' : `${choices.length} behaviours`} to change`,
  reduce: (records, { choices, on }) => {
    const draft = startDraft(records);
    for (const old of records.all('behaviour-choice')) draft.remove('behaviour-choice', old.id);
    for (const choice of choices) {
      const chosenOn = records.get('behaviour-choice', choice.behaviour)?.chosenOn ?? on;
      draft.put('behaviour-choice', { id: choice.behaviour, ...choice, chosenOn });
    }
    return succeed(draft.changes());
  },
});
