import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes an engagement with the consultant's own notes and hours in it. The managers' plans stay. */
export const removeEngagement = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) =>
    `Removed the engagement ${records.get('engagement', id)?.title ?? ''}`.trim(),
  reduce: (records, { id }) => {
    const found = find(records, 'engagement', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('engagement', id);
    for (const entry of records.all('engagement-entry')) {
      if (entry.engagementId === id) draft.remove('engagement-entry', entry.id);
    }
    return succeed(draft.changes());
  },
});
