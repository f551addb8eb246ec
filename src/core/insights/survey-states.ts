import type { Day } from '../domain/calendar/day.ts';
import type { Survey } from '../domain/survey/survey.ts';
import { MINIMUM_ANSWERS } from '../domain/survey/survey-terms.ts';
import type { RecordsView } from '../records/records.ts';

/**
 * A round of asking and how far it is: how many answers are in, how many are missing until it can be closed, and whether
 * its result may be shown.
 */
export type SurveyState = {
  readonly survey: Survey;
  readonly answers: number;
  readonly missing: number;
  readonly shown: boolean;
};

/** So many answers a round needs: a consultant answers by name, reps are shown together or not at all. */
export function answersNeeded({ audience }: Pick<Survey, 'audience'>): number {
  return audience === 'reps' ? MINIMUM_ANSWERS : 1;
}

/** All rounds of asking in the order in which they were opened. */
export function surveyStates(records: RecordsView): SurveyState[] {
  const counts = new Map<string, number>();
  for (const { surveyId } of records.all('survey-answer')) {
    counts.set(surveyId, (counts.get(surveyId) ?? 0) + 1);
  }
  const byDay = (a: { openedOn: Day; id: string }, b: { openedOn: Day; id: string }) =>
    a.openedOn < b.openedOn || (a.openedOn === b.openedOn && a.id < b.id) ? -1 : 1;
  return [...records.all('survey')].sort(byDay).map((survey) => {
    const answers = counts.get(survey.id) ?? 0;
    const missing = Math.max(0, answersNeeded(survey) - answers);
    const shown = missing === 0 && (survey.audience === 'consultant' || survey.closedOn !== null);
    return { survey, answers, missing, shown };
  });
}
