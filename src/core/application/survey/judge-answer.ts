import type { AnswerContent } from '../../domain/survey/sealed-answer.ts';
import { fail, type Outcome, succeed } from '../../foundation/outcome.ts';
import type { RecordsView } from '../../records/records.ts';

/** What reading an answer in would do: add it, or replace an earlier version of it. */
export type AnswerVerdict = 'new' | 'replaces';

/**
 * Whether an answer may be read into the plan. The preview and the command ask the same.
 * @returns what it would do, or why it stays out
 */
export function judgeAnswer(
  records: Pick<RecordsView, 'get'>,
  { survey: surveyId, form, id, revision }: AnswerContent,
): Outcome<AnswerVerdict> {
  const survey = records.get('survey', surveyId);
  if (!survey || survey.form !== form) {
    return fail({
      code: 'answer-of-another-plan',
      message: 'It answers a form that this plan didn’t hand out, perhaps another manager’s.',
      remedy: 'Open the plan that it was made for, or ask for the form of this plan to be filled in.',
    });
  }
  const known = records.get('survey-answer', id);
  if (known && known.surveyId === surveyId && known.revision === revision) {
    return fail({
      code: 'answer-known',
      message: 'This answer is here already.',
      remedy: 'Nothing has to be done: it counts once.',
    });
  }
  if (survey.closedOn !== null) {
    return fail({
      code: 'survey-closed',
      message: 'This round is closed. A later answer would give itself away by the difference it makes.',
      remedy: 'Start a new round and ask again.',
    });
  }
  if (known && known.revision > revision) {
    return fail({
      code: 'answer-older',
      message: 'A newer version of this answer is here already.',
      remedy: 'Nothing has to be done: the newer one counts.',
    });
  }
  return succeed(known ? 'replaces' : 'new');
}
