import { z } from 'zod';
import { conversationSchema } from '../../domain/conversation/conversation.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, find, firstRefusal, unknownRep } from './refusals.ts';

/** Changes what is known about a conversation: its title, day, reps, session, or which of the seven it was. */
export const editConversation = defineCommand({
  payload: z.object({
    id: conversationSchema.shape.id,
    patch: conversationSchema
      .pick({ title: true, day: true, repIds: true, sessionId: true, conversation: true })
      .partial(),
  }),
  describe: ({ id }, records) => `Changed the conversation “${records.get('conversation', id)?.title ?? ''}”`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'conversation', id);
    if (!found.ok) return found;
    const next = patched(found.value, patch);
    const refusal = firstRefusal(dayBeforeStart(records, next.day), unknownRep(records, next.repIds));
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('conversation', next);
    return succeed(draft.changes());
  },
});
