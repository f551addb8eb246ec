import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { RATING_STAGES, SURVEY_AUDIENCES, SURVEY_FORMS } from './survey-terms.ts';

/**
 * A round of asking: the form that was handed out, to whom, and for which day of the plan (null for a day of its own).
 * `asked` is how many people got it. While `closedOn` is null answers come in and nothing of them is shown; closing shows
 * the result once and takes no more, so that nobody's answer is the difference between two results.
 */
export const surveySchema = z.object({
  id: idSchema,
  form: z.enum(SURVEY_FORMS),
  audience: z.enum(SURVEY_AUDIENCES),
  stage: z.literal(RATING_STAGES).nullable(),
  asked: z.int().min(1).max(500),
  openedOn: daySchema,
  closedOn: daySchema.nullable(),
});
export type Survey = z.infer<typeof surveySchema>;

/**
 * One rep's answer, sealed as it came. It holds nobody's name and no time; the id was drawn by the form and says only
 * whether two files are the same answer. `revision` rises when the same form is saved again.
 */
export const surveyAnswerSchema = z.object({
  id: idSchema,
  surveyId: idSchema,
  revision: z.int().min(1).max(100_000),
  sealed: z.string().max(100_000),
});
export type SurveyAnswer = z.infer<typeof surveyAnswerSchema>;
