import { z } from 'zod';
import { settled } from '../../domain/audit/day-blocks.ts';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayEntries } from './put-day.ts';

/** Settles a day on which entries overlap: every minute counts once, for the shorter of two. */
export const settleDay = defineCommand({
  payload: z.object({ day: daySchema }),
  describe: ({ day }) => `Settled what overlapped on ${day}`,
  reduce: (records, { day }) => {
    const days = dayEntries(records);
    days.set(day, settled(days.of(day)));
    const draft = startDraft(records);
    days.putInto(draft);
    return succeed(draft.changes());
  },
});
