import { z } from 'zod';
import { fail, succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a client who has no engagement any more. */
export const removeClient = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the client ${records.get('client', id)?.name ?? ''}`.trim(),
  reduce: (records, { id }) => {
    const found = find(records, 'client', id);
    if (!found.ok) return found;
    const engagements = records.all('engagement').filter(({ clientId }) => clientId === id).length;
    if (engagements > 0) {
      return fail({
        code: 'client-has-engagements',
        message: `${found.value.name} still has ${engagements === 1 ? 'an engagement' : `${engagements} engagements`}.`,
        remedy: 'Remove the engagements first, or close them and keep the client.',
      });
    }
    const draft = startDraft(records);
    draft.remove('client', id);
    return succeed(draft.changes());
  },
});
