import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Takes back that a week was excused. */
export const unexcuseWeek = defineCommand({
  payload: z.object({ weekStart: daySchema }),
  describe: ({ weekStart }) => `No longer excused the week of ${weekStart}`,
  reduce: (records, { weekStart }) => {
    const found = find(records, 'excused-week', weekStart);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('excused-week', weekStart);
    return succeed(draft.changes());
  },
});
