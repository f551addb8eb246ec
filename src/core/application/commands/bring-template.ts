import { z } from 'zod';
import { templateSchema } from '../../domain/engagement/template.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { bringTemplate } from '../templates/bring-template.ts';

/** Brings the benchmarks of a template, its words for reports, or both, into a plan that runs. */
export const bringTemplateCommand = defineCommand({
  payload: z.object({
    template: templateSchema.pick({ name: true, benchmarks: true, introduction: true, conclusions: true }),
    parts: z.object({ benchmarks: z.boolean(), words: z.boolean() }),
  }),
  describe: ({ template }) => `Brought in what changed in the template ${template.name}`,
  reduce: (records, { template, parts }) => {
    const draft = startDraft(records);
    bringTemplate(draft, records, template, parts);
    return succeed(draft.changes());
  },
});
