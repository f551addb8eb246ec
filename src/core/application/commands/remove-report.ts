import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a kept report. */
export const removeReport = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the report “${records.get('report-snapshot', id)?.title ?? ''}”`,
  reduce: (records, { id }) => {
    const found = find(records, 'report-snapshot', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('report-snapshot', id);
    draft.remove('report-body', id);
    return succeed(draft.changes());
  },
});
