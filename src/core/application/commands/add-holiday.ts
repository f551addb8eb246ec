import { holidaySchema } from '../../domain/plan/time-off.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Adds a day off, or names it anew. Milestones due on it move to the next working day. */
export const addHoliday = defineCommand({
  payload: holidaySchema.pick({ day: true, name: true }),
  describe: ({ day, name }) => `Added ${name} (${day}) as a day off`,
  reduce: (records, { day, name }) => {
    const draft = startDraft(records);
    draft.put('holiday', { id: day, day, name });
    return succeed(draft.changes());
  },
});
