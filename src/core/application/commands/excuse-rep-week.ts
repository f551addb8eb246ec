import { weekStartOf } from '../../domain/calendar/day.ts';
import { cycleOf, repExcuseId } from '../../domain/rhythm/excuses.ts';
import { repExcuseSchema } from '../../domain/rhythm/rep-excuse.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { excusesOfRep, firstWeekOf } from '../../insights/rhythm-frame.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Excuses the week that holds a day for one rep; without a reason only while the budget of the cycle lasts. */
export const excuseRepWeek = defineCommand({
  payload: repExcuseSchema.omit({ id: true }),
  describe: ({ repId, weekStart }, records) =>
    `Excused ${records.get('rep', repId)?.name ?? 'a rep'} in the week of ${weekStartOf(weekStart)}`,
  reduce: (records, { repId, weekStart, reason }, { today }) => {
    const found = find(records, 'rep', repId);
    if (!found.ok) return found;
    const monday = weekStartOf(weekStart);
    const id = repExcuseId(repId, monday);
    const others = records.all('rep-excuse').filter((excuse) => excuse.repId === repId && excuse.id !== id);
    const left = excusesOfRep(records, today, others).leftIn(cycleOf(firstWeekOf(records, today), monday));
    if (reason === '' && left === 0) {
      return fail({
        code: 'excuse-needs-reason',
        message: `No excused week is left for ${found.value.name} in this cycle.`,
        remedy: 'Write the reason, or let the week count.',
        field: 'reason',
      });
    }
    const draft = startDraft(records);
    draft.put('rep-excuse', { id, repId, weekStart: monday, reason });
    return succeed(draft.changes());
  },
});
