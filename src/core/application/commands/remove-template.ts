import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a template. Plans that began with it keep everything: they hold copies. */
export const removeTemplate = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the template ${records.get('template', id)?.name ?? ''}`.trim(),
  reduce: (records, { id }) => {
    const found = find(records, 'template', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('template', id);
    return succeed(draft.changes());
  },
});
