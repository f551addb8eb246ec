import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Forgets choices of whom to coach next, and with them what was learnt from them. */
export const forgetChoices = defineCommand({
  payload: z.object({ ids: z.array(idSchema).min(1).max(10_000) }),
  describe: ({ ids }) =>
    ids.length === 1
      ? 'Forgot a choice of whom to coach next'
      : `Forgot ${ids.length} choices of whom to coach next`,
  reduce: (records, { ids }) => {
    const draft = startDraft(records);
    for (const id of ids) draft.remove('next-choice', id);
    return succeed(draft.changes());
  },
});
