import { BEHAVIOUR_KEYS, type BehaviourKey } from '../../domain/behaviour/behaviour-key.ts';
import type { BehaviourRating } from '../../domain/behaviour/behaviour-rating.ts';
import { selfRatingId } from '../../domain/behaviour/self-rating-id.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { RatingStage } from '../../domain/survey/survey-terms.ts';
import { RATING_MOMENTS } from './rating-words.ts';
import type { SampleShape } from './shape.ts';

/** The days on which the sample's ratings were given: a little late for the first, a day after the phase for the second. */
const RATED: readonly { readonly stage: RatingStage; readonly after: number }[] = [
  { stage: 0, after: 11 },
  { stage: 30, after: 30 },
  { stage: 60, after: 60 },
  { stage: 90, after: 90 },
];

/** How the manager and a consultant rate, by day of rating: the manager kindly at first, the two closer later on. */
const VALUES: Readonly<Record<'self' | 'consultant', readonly Readonly<Record<BehaviourKey, number>>[]>> = {
  self: [
    { focus: 4, meetings: 3, deals: 4, feedback: 5 },
    { focus: 4, meetings: 5, deals: 4, feedback: 4 },
    { focus: 5, meetings: 5, deals: 5, feedback: 5 },
    { focus: 6, meetings: 6, deals: 5, feedback: 6 },
  ],
  consultant: [
    { focus: 3, meetings: 2, deals: 2, feedback: 2 },
    { focus: 4, meetings: 4, deals: 3, feedback: 4 },
    { focus: 5, meetings: 5, deals: 4, feedback: 5 },
    { focus: 5, meetings: 6, deals: 5, feedback: 5 },
  ],
};

/** The days of rating that the sample has reached, each with the day on which it was done. */
export function stagesReached(shape: SampleShape): { stage: RatingStage; day: Day }[] {
  return RATED.map(({ stage, after }) => ({ stage, day: addDays(shape.firstDay, after) })).filter(
    ({ day }) => day <= shape.today,
  );
}

/** The manager's own ratings of the four behaviours and those of a consultant, for each day of rating that has come. */
export function sampleRatings(shape: SampleShape): BehaviourRating[] {
  return stagesReached(shape).flatMap(({ stage, day }, index) =>
    (['self', 'consultant'] as const).map((by): BehaviourRating => {
      const values = VALUES[by][index];
      return {
        id: by === 'self' ? selfRatingId(stage) : `consultant-${stage}`,
        by,
        name: by === 'self' ? '' : 'Ingrid Solberg',
        stage,
        day,
        ratings: BEHAVIOUR_KEYS.map((behaviour) => ({
          behaviour,
          value: values?.[behaviour] ?? null,
          moment: RATING_MOMENTS[by][behaviour][index % 2] ?? '',
        })),
      };
    }),
  );
}
