import { z } from 'zod';
import { reportBodySchema, reportSnapshotSchema } from '../../domain/report/report-snapshot.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Keeps a report as it stands, document and look, so that it can be printed again when the records have moved on. */
export const keepReport = defineCommand({
  payload: z.object({
    snapshot: reportSnapshotSchema.omit({ madeAt: true }),
    json: reportBodySchema.shape.json,
  }),
  describe: ({ snapshot }) => `Kept the report “${snapshot.title}”`,
  reduce: (records, { snapshot, json }, { now }) => {
    const { id } = snapshot;
    if (records.get('report-snapshot', id) || records.get('report-body', id)) {
      return fail({
        code: 'report-kept',
        message: 'This report is kept already and never changes.',
        remedy: 'Keep a new one beside it.',
      });
    }
    const draft = startDraft(records);
    draft.put('report-snapshot', { ...snapshot, madeAt: now });
    draft.put('report-body', { id, json });
    return succeed(draft.changes());
  },
});
