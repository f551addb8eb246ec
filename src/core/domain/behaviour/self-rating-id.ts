import type { RatingStage } from '../survey/survey-terms.ts';

/** The id of the manager's own rating for a stage: there is one each. `selfRatingId(30)` is `self:30`. */
export function selfRatingId(stage: RatingStage): string {
  return `self:${stage}`;
}
