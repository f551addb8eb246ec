import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Makes a day off a working day again. */
export const removeHoliday = defineCommand({
  payload: z.object({ day: daySchema }),
  describe: ({ day }, records) => `Removed the day off ${records.get('holiday', day)?.name ?? day}`,
  reduce: (records, { day }) => {
    const found = find(records, 'holiday', day);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('holiday', day);
    return succeed(draft.changes());
  },
});
