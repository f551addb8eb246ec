import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a conversation with its transcript. */
export const removeConversation = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the conversation “${records.get('conversation', id)?.title ?? ''}”`,
  reduce: (records, { id }) => {
    const found = find(records, 'conversation', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('conversation', id);
    draft.remove('transcript', id);
    return succeed(draft.changes());
  },
});
