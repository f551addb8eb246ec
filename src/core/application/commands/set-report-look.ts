import { reportLookSchema } from '../../domain/report/report-look.ts';
import { LOOK_ID } from '../../domain/report/report-terms.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Sets whose paper reports are printed on: name, logo, colour, and the language of days and numbers. */
export const setReportLook = defineCommand({
  payload: reportLookSchema.omit({ id: true }),
  describe: () => 'Changed the look of reports',
  reduce: (records, look) => {
    const draft = startDraft(records);
    draft.put('report-look', { ...look, id: LOOK_ID });
    return succeed(draft.changes());
  },
});
