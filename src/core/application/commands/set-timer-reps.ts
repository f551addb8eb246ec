import { timerSchema } from '../../domain/audit/timer.ts';
import { TIMER_ID } from '../../domain/audit/timer-id.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find, firstRefusal, unknownRep } from './refusals.ts';

/** Says with which reps the time is spent that the running timer measures, from its start. */
export const setTimerReps = defineCommand({
  payload: timerSchema.pick({ repIds: true }),
  describe: ({ repIds }, records) => {
    const names = repIds.map((id) => records.get('rep', id)?.name ?? 'a rep');
    return names.length === 0 ? 'Timed without a rep' : `Timed with ${names.join(', ')}`;
  },
  reduce: (records, { repIds }) => {
    const timer = find(records, 'timer', TIMER_ID);
    if (!timer.ok) return timer;
    const refusal = firstRefusal(unknownRep(records, repIds));
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('timer', { ...timer.value, repIds: [...new Set(repIds)] });
    return succeed(draft.changes());
  },
});
