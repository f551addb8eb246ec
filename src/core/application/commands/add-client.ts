import { clientSchema } from '../../domain/engagement/client.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Adds a firm that the consultant works for. */
export const addClient = defineCommand({
  payload: clientSchema,
  describe: ({ name }) => `Added the client ${name}`,
  reduce: (records, client) => {
    const draft = startDraft(records);
    draft.put('client', client);
    return succeed(draft.changes());
  },
});
