import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Takes back that a rep was excused for a week. */
export const unexcuseRepWeek = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => {
    const excuse = records.get('rep-excuse', id);
    const name = excuse && records.get('rep', excuse.repId)?.name;
    return `No longer excused ${name ?? 'a rep'}${excuse ? ` in the week of ${excuse.weekStart}` : ''}`;
  },
  reduce: (records, { id }) => {
    const found = find(records, 'rep-excuse', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('rep-excuse', id);
    return succeed(draft.changes());
  },
});
