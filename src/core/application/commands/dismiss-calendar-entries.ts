import { z } from 'zod';
import { lookedAt, timeEntryIdOf } from '../../domain/audit/calendar-entry.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { settleAccepted } from '../calendar/settle-accepted.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Leaves calendar entries out of the audit; what they shared with others at the same time goes to those. */
export const dismissCalendarEntries = defineCommand({
  payload: z.object({ ids: z.array(idSchema).min(1).max(20_000) }),
  describe: ({ ids }, records) => {
    const [first] = ids;
    if (first === undefined || ids.length > 1) return `Dismissed ${ids.length} calendar entries`;
    return `Dismissed “${records.get('calendar-entry', first)?.summary ?? ''}”`;
  },
  reduce: (records, { ids }) => {
    const draft = startDraft(records);
    const days = new Set<Day>();
    for (const id of ids) {
      const found = find(records, 'calendar-entry', id);
      if (!found.ok) return found;
      draft.put('calendar-entry', { ...lookedAt(found.value), state: 'dismissed', categoryId: null });
      draft.remove('time-entry', timeEntryIdOf(id));
      days.add(found.value.day);
    }
    settleAccepted(records, draft, days);
    return succeed(draft.changes());
  },
});
