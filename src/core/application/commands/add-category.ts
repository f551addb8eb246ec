import { timeCategorySchema } from '../../domain/audit/time-category.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Adds a category of the user's own to one of the groups. */
export const addCategory = defineCommand({
  payload: timeCategorySchema.pick({ id: true, name: true, group: true }),
  describe: ({ name }) => `Added the category “${name}”`,
  reduce: (records, payload) => {
    const last = Math.max(-1, ...records.all('time-category').map((other) => other.order));
    const draft = startDraft(records);
    draft.put('time-category', { ...payload, order: last + 1, archived: false, working: true });
    return succeed(draft.changes());
  },
});
