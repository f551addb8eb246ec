import { reportTextSchema } from '../../domain/report/report-look.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Writes the introduction and the conclusions of a report; without words there is nothing to keep. */
export const writeReportText = defineCommand({
  payload: reportTextSchema,
  describe: () => 'Wrote introduction and conclusions of a report',
  reduce: (records, text) => {
    const draft = startDraft(records);
    if (text.introduction.trim() === '' && text.conclusions.trim() === '')
      draft.remove('report-text', text.id);
    else draft.put('report-text', text);
    return succeed(draft.changes());
  },
});
