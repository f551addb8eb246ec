import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a prepared conversation; a session that came of it stays. */
export const removePreparation = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) =>
    `Removed the preparation for ${records.get('preparation', id)?.day ?? 'a day'}`,
  reduce: (records, { id }) => {
    const found = find(records, 'preparation', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('preparation', id);
    return succeed(draft.changes());
  },
});
