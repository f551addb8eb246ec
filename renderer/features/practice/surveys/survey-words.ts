import type { Survey } from '../../../../src/core/domain/survey/survey.ts';
import { formatDay } from '../../../format/days.ts';

/** A round in a few words: `Pulse of 12 Jun`, `Ratings by reps, day 30`. */
export function surveyName({ form, audience, stage, openedOn }: Survey): string {
  if (form === 'pulse') {
    return stage === null ? `Pulse of ${formatDay(openedOn)}` : `Pulse of day ${stage}`;
  }
  return audience === 'reps' ? `Ratings by reps, day ${stage}` : `Ratings by a consultant, day ${stage}`;
}

/** The name of a round's form as a file: `coaching-pulse-2026-06-12.html`. */
export function formFileName({ form, audience, openedOn, stage }: Survey): string {
  return form === 'pulse'
    ? `coaching-pulse-${openedOn}.html`
    : `behaviours-day-${stage}-${audience === 'reps' ? 'reps' : 'consultant'}.html`;
}
