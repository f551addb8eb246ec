import { practiceSchema } from '../../domain/engagement/practice.ts';
import { PRACTICE_ID } from '../../domain/engagement/practice-id.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Makes a practice of what one person used alone. Every plan stays as it is. */
export const startPractice = defineCommand({
  payload: practiceSchema.pick({ consultantName: true, firmName: true }),
  describe: ({ firmName, consultantName }) => `Started the practice of ${firmName || consultantName}`,
  reduce: (records, payload, { now }) => {
    if (records.count('practice') > 0) {
      return fail({
        code: 'practice-already-started',
        message: 'There is a practice already.',
        remedy: 'Open it under Engagements.',
      });
    }
    const draft = startDraft(records);
    draft.put('practice', { ...payload, id: PRACTICE_ID, createdAt: now });
    return succeed(draft.changes());
  },
});
