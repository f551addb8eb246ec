import { z } from 'zod';
import { MINUTES_OF_A_DAY } from '../../domain/audit/day-time.ts';
import { timerSchema } from '../../domain/audit/timer.ts';
import { TIMER_ID } from '../../domain/audit/timer-id.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { startRefusal, stopTimerAt } from './timer-steps.ts';

/** Records what the running timer measured and goes on with another category from the same moment, in one step. */
export const switchTimer = defineCommand({
  payload: timerSchema
    .omit({ id: true })
    .extend({ keepMinutes: z.int().min(0).max(MINUTES_OF_A_DAY).nullable() }),
  describe: ({ categoryId }, records) =>
    `Switched the timer to ${records.get('time-category', categoryId)?.name ?? 'a category'}`,
  reduce: (records, { keepMinutes, ...next }) => {
    const timer = { id: TIMER_ID, ...next } as const;
    const refusal = startRefusal(records, timer);
    if (refusal) return refusal;
    const stopped = stopTimerAt(records, next.startedAt, keepMinutes);
    if (!stopped.ok) return stopped;
    const draft = startDraft(records);
    stopped.value.days.putInto(draft);
    draft.put('timer', timer);
    return succeed(draft.changes());
  },
});
