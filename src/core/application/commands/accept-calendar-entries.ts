import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { acceptEntries } from '../calendar/decide-entries.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/**
 * Files calendar entries as proposed, or under another category, so that their time counts. `otherTime` says what becomes
 * of time entered by hand or timer on the same days.
 */
export const acceptCalendarEntries = defineCommand({
  payload: z.object({
    entries: z
      .array(z.object({ id: idSchema, categoryId: idSchema.nullable() }))
      .min(1)
      .max(20_000),
    otherTime: z.enum(['replace', 'keep']),
  }),
  describe: ({ entries }, records) => {
    const [first] = entries;
    if (!first || entries.length > 1) return `Accepted ${entries.length} calendar entries`;
    return `Accepted “${records.get('calendar-entry', first.id)?.summary ?? ''}”`;
  },
  reduce: (records, payload) => {
    const [first] = payload.entries;
    const found = find(records, 'calendar-entry', first?.id ?? '');
    if (!found.ok && payload.entries.length === 1) return found;
    const draft = startDraft(records);
    const accepted = acceptEntries(records, draft, payload);
    return accepted.ok ? succeed(draft.changes()) : accepted;
  },
});
