import { useMemo } from 'react';
import type { SurveyForm } from '../../../../src/core/domain/survey/survey-terms.ts';
import { type SurveyState, surveyStates } from '../../../../src/core/insights/survey-states.ts';
import { useRecords } from '../../../state/use-plan.ts';

/** The rounds of a form that answers may still come in for, the latest first. */
export function useOpenRounds(form: SurveyForm): readonly SurveyState[] {
  const records = useRecords();
  return useMemo(
    () =>
      surveyStates(records)
        .filter(({ survey }) => survey.form === form && survey.closedOn === null)
        .reverse(),
    [records, form],
  );
}
