import type { SurveyState } from '../../../../src/core/insights/survey-states.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useRun } from '../../../state/use-plan.ts';
import { confirm } from '../../settings/confirm.tsx';
import { surveyName } from './survey-words.ts';

/** Removes a round with its answers, once that was confirmed. */
export function useRemoveRound(): (state: Pick<SurveyState, 'survey' | 'answers'>) => void {
  const run = useRun();
  return ({ survey, answers }) =>
    confirm({
      title: `Remove “${surveyName(survey)}”?`,
      text: `Its ${formatCounted(answers, 'answer')} go with it, and forms that are still out can’t be read in any more. Undo brings it back.`,
      confirm: 'Remove the round',
      onConfirm: () => void run('remove-survey', { id: survey.id }),
    });
}
