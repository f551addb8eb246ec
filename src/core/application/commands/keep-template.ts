import { templateSchema } from '../../domain/engagement/template.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Keeps a template, or changes the one with its id. */
export const keepTemplate = defineCommand({
  payload: templateSchema,
  describe: ({ id, name }, records) =>
    `${records.get('template', id) ? 'Changed' : 'Kept'} the template ${name}`,
  reduce: (records, template) => {
    const draft = startDraft(records);
    draft.put('template', template);
    return succeed(draft.changes());
  },
});
