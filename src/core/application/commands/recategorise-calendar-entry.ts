import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { acceptEntries } from '../calendar/decide-entries.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Files a calendar entry under another category than the proposed one, which accepts it. */
export const recategoriseCalendarEntry = defineCommand({
  payload: z.object({ id: idSchema, categoryId: idSchema, otherTime: z.enum(['replace', 'keep']) }),
  describe: ({ id, categoryId }, records) => {
    const category = records.get('time-category', categoryId)?.name ?? 'another category';
    return `Filed “${records.get('calendar-entry', id)?.summary ?? ''}” under ${category}`;
  },
  reduce: (records, { id, categoryId, otherTime }) => {
    const found = find(records, 'calendar-entry', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    const accepted = acceptEntries(records, draft, { entries: [{ id, categoryId }], otherTime });
    return accepted.ok ? succeed(draft.changes()) : accepted;
  },
});
