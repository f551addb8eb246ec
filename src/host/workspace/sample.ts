import type { Day } from '../../core/domain/calendar/day.ts';
import type { WholeTransition } from '../store/replace-data.ts';

/** The id that the sample always has, so that there is one and it can leave without a trace. */
export const SAMPLE_ID = 'sample';

/** What the sample is made up from: the same every time, so that what a user read about it is what they see. */
export const SAMPLE_SEED = 90;

/** Makes the records of a sample whose plan is in the middle of its 90 days on `today`, marked as a sample. */
export type GenerateSample = (options: {
  readonly seed: number;
  readonly today: Day;
}) => WholeTransition['records'];
