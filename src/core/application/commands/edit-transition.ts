import { z } from 'zod';
import { transitionSchema } from '../../domain/plan/transition.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes the manager's name or role, the working days, or the minutes expected of a working day. */
export const editTransition = defineCommand({
  payload: z.object({
    id: transitionSchema.shape.id,
    patch: transitionSchema
      .pick({ managerName: true, managerRole: true, workingDays: true, minutesPerDay: true })
      .partial(),
  }),
  describe: () => 'Changed the manager’s details',
  reduce: (records, { id, patch }) => {
    const found = find(records, 'transition', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('transition', patched(found.value, patch));
    return succeed(draft.changes());
  },
});
