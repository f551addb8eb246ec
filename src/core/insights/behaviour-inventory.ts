import { BEHAVIOUR_KEYS, type BehaviourKey } from '../domain/behaviour/behaviour-key.ts';
import type { BehaviourRating } from '../domain/behaviour/behaviour-rating.ts';
import { selfRatingId } from '../domain/behaviour/self-rating-id.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { AnswerContent } from '../domain/survey/sealed-answer.ts';
import {
  BEHAVIOUR_SCALE,
  MINIMUM_ANSWERS,
  RATING_STAGES,
  type RatingStage,
} from '../domain/survey/survey-terms.ts';
import type { RecordsView } from '../records/records.ts';
import { planFrame } from './plan-frame.ts';
import { dayOfStage } from './stage-day.ts';
import { mixedTexts, type RatingSummary, shownAnswers, summaryOf } from './survey-answers.ts';
import { type SurveyState, surveyStates } from './survey-states.ts';

/** A consultant's rating, whether given here or on a form. */
export type ConsultantRating = Pick<BehaviourRating, 'id' | 'name' | 'day' | 'ratings'>;

/** A day of rating: when the plan has it, the manager's own rating, the consultants', and the rounds in which reps were asked. */
export type InventoryStage = {
  readonly stage: RatingStage;
  readonly due: Day;
  readonly self: BehaviourRating | null;
  readonly consultants: readonly ConsultantRating[];
  readonly reps: SurveyState | null;
};

/**
 * A behaviour on a day of rating: the manager's own value, the consultants' and the reps' values together, and what they saw.
 * `reps` is null while too few have answered or the round is open. The gaps are the manager's own value less the others'.
 */
export type RatedBehaviour = {
  readonly stage: RatingStage;
  readonly behaviour: BehaviourKey;
  readonly self: number | null;
  readonly consultants: RatingSummary | null;
  readonly reps: RatingSummary | null;
  readonly gapToConsultants: number | null;
  readonly gapToReps: number | null;
  readonly repMoments: readonly string[];
};

/** The four behaviours over the days of rating, those without any rating included. */
export type BehaviourInventory = {
  readonly stages: readonly InventoryStage[];
  readonly rated: readonly RatedBehaviour[];
};

/**
 * The behaviour inventory: every rating of the manager, of consultants and of reps, and how far they lie apart.
 *
 * @example
 * // By hand, on day 30: the manager rates feedback 6; three reps rate it 3, 4 and 5, mean 4: a gap of 2.
 * behaviourInventory(records, today).rated.find(…)?.gapToReps // 2
 */
export function behaviourInventory(records: RecordsView, today: Day): BehaviourInventory {
  const { axis } = planFrame(records, today);
  const surveys = surveyStates(records).filter(({ survey }) => survey.form === 'inventory');
  const stages = RATING_STAGES.map((stage): InventoryStage => {
    const asked = surveys.filter(({ survey }) => survey.stage === stage);
    return {
      stage,
      due: dayOfStage(axis, stage),
      self: records.get('behaviour-rating', selfRatingId(stage)) ?? null,
      consultants: consultantsOf(records, stage, asked),
      reps: asked.find(({ survey }) => survey.audience === 'reps') ?? null,
    };
  });
  return {
    stages,
    rated: stages.flatMap((stage) => {
      const answers = stage.reps ? inventoryAnswers(records, stage.reps) : [];
      return BEHAVIOUR_KEYS.map((behaviour) => ratedOf(stage, behaviour, answers));
    }),
  };
}

type InventoryAnswer = Extract<AnswerContent, { form: 'inventory' }>;

function inventoryAnswers(records: RecordsView, state: SurveyState): InventoryAnswer[] {
  return (shownAnswers(records, state) ?? []).filter((content) => content.form === 'inventory');
}

function consultantsOf(
  records: RecordsView,
  stage: RatingStage,
  asked: readonly SurveyState[],
): ConsultantRating[] {
  const here = records
    .all('behaviour-rating')
    .filter((rating) => rating.by === 'consultant' && rating.stage === stage);
  const onForms = asked
    .filter(({ survey }) => survey.audience === 'consultant')
    .flatMap((state) =>
      inventoryAnswers(records, state).map(
        ({ id, name, day, ratings, texts }): ConsultantRating => ({
          id,
          name,
          day: day ?? state.survey.openedOn,
          ratings: BEHAVIOUR_KEYS.map((behaviour) => ({
            behaviour,
            value: ratings[behaviour],
            moment: texts[behaviour],
          })),
        }),
      ),
    );
  return [...here, ...onForms];
}

function valueIn({ ratings }: Pick<BehaviourRating, 'ratings'>, behaviour: BehaviourKey): number | null {
  return ratings.find((rating) => rating.behaviour === behaviour)?.value ?? null;
}

function ratedOf(
  { stage, self, consultants }: InventoryStage,
  behaviour: BehaviourKey,
  answers: readonly InventoryAnswer[],
): RatedBehaviour {
  const own = self && valueIn(self, behaviour);
  const given = consultants.map((rating) => valueIn(rating, behaviour));
  const byConsultants = summaryOf(given, BEHAVIOUR_SCALE, 1);
  const byReps = summaryOf(
    answers.map(({ ratings }) => ratings[behaviour]),
    BEHAVIOUR_SCALE,
    MINIMUM_ANSWERS,
  );
  const gapTo = (others: RatingSummary | null) => (own === null || !others ? null : own - others.mean);
  return {
    stage,
    behaviour,
    self: own,
    consultants: byConsultants,
    reps: byReps,
    gapToConsultants: gapTo(byConsultants),
    gapToReps: gapTo(byReps),
    repMoments: mixedTexts(answers.map(({ texts }) => texts[behaviour])),
  };
}
