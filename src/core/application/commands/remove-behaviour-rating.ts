import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a rating of the four behaviours by somebody with a name. */
export const removeBehaviourRating = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: () => 'Removed a rating of the four behaviours',
  reduce: (records, { id }) => {
    const found = find(records, 'behaviour-rating', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('behaviour-rating', id);
    return succeed(draft.changes());
  },
});
