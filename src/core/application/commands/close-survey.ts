import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { answersNeeded } from '../../insights/survey-states.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** The milestone of the template that asks for a pulse; closing the first round completes it. */
const PULSE_MILESTONE = 'ask-the-reps';

/** Closes a round of asking: its result is shown from now on, and it takes no more answers. */
export const closeSurvey = defineCommand({
  payload: z.object({ id: idSchema, on: daySchema }),
  describe: ({ id }, records) =>
    records.get('survey', id)?.form === 'pulse' ? 'Closed a round of the pulse' : 'Closed a round of ratings',
  reduce: (records, { id, on }) => {
    const found = find(records, 'survey', id);
    if (!found.ok) return found;
    const survey = found.value;
    const answers = records.all('survey-answer').filter(({ surveyId }) => surveyId === id).length;
    if (answers < answersNeeded(survey)) {
      return fail({
        code: 'too-few-answers',
        message: `${answers === 1 ? '1 answer is' : `${answers} answers are`} in, and nothing is shown of fewer than ${answersNeeded(survey)}.`,
        remedy: 'Wait for more, or remove the round.',
      });
    }
    const draft = startDraft(records);
    draft.put('survey', { ...survey, closedOn: survey.closedOn ?? on });
    const milestone = records.all('milestone').find(({ templateKey }) => templateKey === PULSE_MILESTONE);
    if (survey.form === 'pulse' && milestone?.status === 'open') {
      draft.put('milestone', { ...milestone, status: 'done', settledOn: on });
    }
    return succeed(draft.changes());
  },
});
