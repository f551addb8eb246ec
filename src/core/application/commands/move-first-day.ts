import { z } from 'zod';
import { compareDays, type Day } from '../../domain/calendar/day.ts';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** The earliest day that anything was recorded on, or null. */
function earliestRecordedDay(records: RecordsView): Day | null {
  const days = [
    ...records.all('session').map((session) => session.day),
    ...records.all('time-entry').map((entry) => entry.day),
    ...records.all('conversation').map((conversation) => conversation.day),
  ];
  return days.sort(compareDays)[0] ?? null;
}

/** Moves the plan's first day; everything that isn't fixed to a day moves with it. */
export const moveFirstDay = defineCommand({
  payload: z.object({ id: idSchema, firstDay: daySchema }),
  describe: ({ firstDay }) => `Moved the first day to ${firstDay}`,
  reduce: (records, { id, firstDay }) => {
    const found = find(records, 'transition', id);
    if (!found.ok) return found;
    const earliest = earliestRecordedDay(records);
    if (earliest !== null && earliest < firstDay) {
      return fail({
        code: 'records-before-start',
        message: `Something is recorded on ${earliest}, which would lie before the new first day.`,
        remedy: `Choose ${earliest} or an earlier day.`,
        field: 'firstDay',
      });
    }
    const draft = startDraft(records);
    draft.put('transition', { ...found.value, firstDay });
    return succeed(draft.changes());
  },
});
