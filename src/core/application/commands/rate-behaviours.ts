import { z } from 'zod';
import { behaviourRatingSchema } from '../../domain/behaviour/behaviour-rating.ts';
import { selfRatingId } from '../../domain/behaviour/self-rating-id.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** The milestone of the template that asks for the first rating; rating oneself completes it. */
const RATING_MILESTONE = 'rate-the-behaviours';

/**
 * Keeps a rating of the four behaviours. The manager has one for each day of rating, and each value of it rests on a moment;
 * rating again replaces it.
 */
export const rateBehaviours = defineCommand({
  payload: z.object({ rating: behaviourRatingSchema }),
  describe: ({ rating: { by, name, stage } }) =>
    by === 'self'
      ? `Rated the four behaviours for day ${stage}`
      : `Kept the rating of ${name || 'a consultant'} for day ${stage}`,
  reduce: (records, { rating }) => {
    const given = rating.ratings.filter(({ value }) => value !== null);
    if (given.length === 0) {
      return fail({
        code: 'nothing-rated',
        message: 'Nothing is rated yet.',
        remedy: 'Rate at least one of the four behaviours.',
        field: 'ratings',
      });
    }
    const bare = given.find(({ moment }) => moment === '');
    if (rating.by === 'self' && bare) {
      return fail({
        code: 'moment-missing',
        message: 'A rating of your own needs a moment that it rests on.',
        remedy: 'Write down one instance of the last two weeks beside each rating.',
        field: bare.behaviour,
      });
    }
    const draft = startDraft(records);
    const id = rating.by === 'self' ? selfRatingId(rating.stage) : rating.id;
    draft.put('behaviour-rating', { ...rating, id });
    const milestone = records.all('milestone').find(({ templateKey }) => templateKey === RATING_MILESTONE);
    if (rating.by === 'self' && milestone?.status === 'open') {
      draft.put('milestone', { ...milestone, status: 'done', settledOn: rating.day });
    }
    return succeed(draft.changes());
  },
});
