import { selfRatingId } from '../domain/behaviour/self-rating-id.ts';
import type { Day } from '../domain/calendar/day.ts';
import { MINIMUM_ANSWERS, RATING_STAGES, type RatingStage } from '../domain/survey/survey-terms.ts';
import type { RecordsView } from '../records/records.ts';
import { planFrame } from './plan-frame.ts';
import { dayOfStage } from './stage-day.ts';
import { type SurveyState, surveyStates } from './survey-states.ts';

/** A day of rating that has come, and when it was. */
export type DueStage = { readonly stage: RatingStage; readonly due: Day };

/**
 * What is due of rating and asking: to rate oneself, to ask the reps about the behaviours, to ask them for the pulse, and
 * rounds that answers come in for. Only the latest day that has come is due; a day that was let pass is no debt.
 */
export type RatingsDue = {
  readonly rateSelf: DueStage | null;
  readonly askBehaviours: DueStage | null;
  readonly askPulse: DueStage | null;
  readonly open: readonly SurveyState[];
};

/** What is due of rating and asking on a day. Teams too small to stay unnamed aren't asked. */
export function ratingsDue(records: RecordsView, today: Day): RatingsDue {
  const { axis } = planFrame(records, today);
  const stage = RATING_STAGES.findLast((each) => dayOfStage(axis, each) <= today);
  const states = surveyStates(records);
  const open = states.filter(({ survey, answers }) =>
    survey.audience === 'reps' ? survey.closedOn === null : answers === 0,
  );
  if (stage === undefined) return { rateSelf: null, askBehaviours: null, askPulse: null, open };
  const here = { stage, due: dayOfStage(axis, stage) };
  const canAsk = records.all('rep').filter(({ status }) => status === 'active').length >= MINIMUM_ANSWERS;
  const isAsked = (form: 'inventory' | 'pulse') =>
    states.some(
      ({ survey }) =>
        survey.form === form &&
        survey.audience === 'reps' &&
        (survey.stage === stage || survey.openedOn >= here.due || survey.closedOn === null),
    );
  return {
    rateSelf: records.get('behaviour-rating', selfRatingId(stage)) ? null : here,
    askBehaviours: canAsk && !isAsked('inventory') ? here : null,
    askPulse: canAsk && stage > 0 && !isAsked('pulse') ? here : null,
    open,
  };
}
