import { templateSchema } from '../../domain/engagement/template.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Keeps a template. */
export const keepTemplate = defineCommand({
  payload: templateSchema,
  describe: ({ name }) => `Kept the template ${name}`,
  reduce: (records, template) => {
    const draft = startDraft(records);
    draft.put('template', template);
    return succeed(draft.changes());
  },
});
