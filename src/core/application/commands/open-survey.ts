import { surveySchema } from '../../domain/survey/survey.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { answersNeeded } from '../../insights/survey-states.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Starts a round of asking: from here on answers to its form can be read in. */
export const openSurvey = defineCommand({
  payload: surveySchema
    .omit({ closedOn: true })
    .refine(({ form, stage }) => form === 'pulse' || stage !== null, 'the inventory is for a day of the plan')
    .refine(({ form, audience }) => form === 'inventory' || audience === 'reps', 'the pulse asks reps'),
  describe: ({ form, audience, stage }) => {
    const whom = audience === 'reps' ? 'reps' : 'a consultant';
    const day = stage === null ? '' : ` for day ${stage}`;
    return form === 'pulse'
      ? `Asked reps about the coaching${day}`
      : `Asked ${whom} to rate the behaviours${day}`;
  },
  reduce: (records, opened) => {
    if (opened.asked < answersNeeded(opened)) {
      return fail({
        code: 'too-few-to-ask',
        message: `With fewer than ${answersNeeded(opened)} people, nobody’s answer would stay unnamed.`,
        remedy: 'Ask them in person instead, or wait until the team has grown.',
        field: 'asked',
      });
    }
    const { form, audience, stage } = opened;
    const same = records.all('survey').filter((other) => other.form === form && other.audience === audience);
    const rival = same.find(
      ({ id, stage: of, closedOn }) =>
        id === opened.id || (form === 'pulse' ? closedOn === null : of === stage),
    );
    if (rival) {
      return fail({
        code: 'already-asked',
        message:
          form === 'pulse'
            ? 'A round of the pulse is open already.'
            : `The form for day ${stage} is handed out already.`,
        remedy: 'Go on with that one: its form can be saved again. Close or remove it to start another.',
      });
    }
    const draft = startDraft(records);
    draft.put('survey', { ...opened, closedOn: null });
    return succeed(draft.changes());
  },
});
