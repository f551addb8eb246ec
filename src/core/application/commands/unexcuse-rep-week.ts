import { weekStartOf } from '../../domain/calendar/day.ts';
import { repExcuseId } from '../../domain/rhythm/excuses.ts';
import { repExcuseSchema } from '../../domain/rhythm/rep-excuse.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Takes back that a rep was excused for the week that holds a day. */
export const unexcuseRepWeek = defineCommand({
  payload: repExcuseSchema.pick({ repId: true, weekStart: true }),
  describe: ({ repId, weekStart }, records) =>
    `No longer excused ${records.get('rep', repId)?.name ?? 'a rep'} in the week of ${weekStartOf(weekStart)}`,
  reduce: (records, { repId, weekStart }) => {
    const found = find(records, 'rep-excuse', repExcuseId(repId, weekStartOf(weekStart)));
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('rep-excuse', found.value.id);
    return succeed(draft.changes());
  },
});
