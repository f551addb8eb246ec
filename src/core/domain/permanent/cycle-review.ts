import { z } from 'zod';
import { idSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/** The id of the review of the cycle that runs. Reviews of earlier ones are kept with those. */
export const REVIEW_ID = 'review';

/** What was said in the review at the end of the 90 days, with whom, on the evidence that the page shows beside it. */
export const cycleReviewSchema = z.object({
  id: idSchema,
  heldOn: daySchema,
  withWhom: z.string().trim().max(300),
  changed: noteSchema,
  notYet: noteSchema,
  keep: noteSchema,
  next: noteSchema,
});
export type CycleReview = z.infer<typeof cycleReviewSchema>;
