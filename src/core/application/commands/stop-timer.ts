import { z } from 'zod';
import { MINUTES_OF_A_DAY } from '../../domain/audit/day-time.ts';
import { TIMER_ID } from '../../domain/audit/timer-id.ts';
import { instantSchema } from '../../domain/calendar/day-schema.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { stopTimerAt } from './timer-steps.ts';

/**
 * Stops the timer and records what it measured, in whole minutes, cut at midnight. `keepMinutes` keeps only so many from
 * its start, 0 none: that has to be said for a timer that was forgotten.
 */
export const stopTimer = defineCommand({
  payload: z.object({
    at: instantSchema,
    keepMinutes: z.int().min(0).max(MINUTES_OF_A_DAY).nullable(),
  }),
  describe: (_, records) => {
    const timer = records.get('timer', TIMER_ID);
    const category = timer && records.get('time-category', timer.categoryId);
    return `Stopped the timer${category ? ` for ${category.name}` : ''}`;
  },
  reduce: (records, { at, keepMinutes }) => {
    const stopped = stopTimerAt(records, at, keepMinutes);
    if (!stopped.ok) return stopped;
    const draft = startDraft(records);
    stopped.value.days.putInto(draft);
    draft.remove('timer', TIMER_ID);
    return succeed(draft.changes());
  },
});
