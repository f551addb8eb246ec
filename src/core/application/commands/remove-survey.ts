import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a round of asking with the answers to it. */
export const removeSurvey = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) =>
    records.get('survey', id)?.form === 'pulse'
      ? 'Removed a round of the pulse'
      : 'Removed a round of ratings',
  reduce: (records, { id }) => {
    const found = find(records, 'survey', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    for (const answer of records.all('survey-answer')) {
      if (answer.surveyId === id) draft.remove('survey-answer', answer.id);
    }
    draft.remove('survey', id);
    return succeed(draft.changes());
  },
});
