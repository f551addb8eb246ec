import { timerSchema } from '../../domain/audit/timer.ts';
import { TIMER_ID } from '../../domain/audit/timer-id.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { startRefusal } from './timer-steps.ts';

/** Starts the timer for a category. While one runs it is switched or stopped, not started over. */
export const startTimer = defineCommand({
  payload: timerSchema.omit({ id: true }),
  describe: ({ categoryId }, records) =>
    `Started the timer for ${records.get('time-category', categoryId)?.name ?? 'a category'}`,
  reduce: (records, payload) => {
    if (records.get('timer', TIMER_ID)) {
      return fail({
        code: 'timer-running',
        message: 'The timer is running already.',
        remedy: 'Switch it to another category, or stop it first.',
      });
    }
    const timer = { id: TIMER_ID, ...payload } as const;
    const refusal = startRefusal(records, timer);
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('timer', timer);
    return succeed(draft.changes());
  },
});
