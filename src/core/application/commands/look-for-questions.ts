import { z } from 'zod';
import { questionsAsked } from '../../domain/question/questions-asked.ts';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { bankToLookFor } from './bank-to-look-for.ts';
import { find } from './refusals.ts';

/**
 * Looks for the questions of the bank in conversations once more: those that were kept after a transcript came in are found
 * in it too. A conversation without its text keeps what was found before.
 */
export const lookForQuestions = defineCommand({
  payload: z.object({ conversationIds: z.array(idSchema).min(1).max(10_000) }),
  describe: ({ conversationIds: { length } }) =>
    `Looked for questions in ${length === 1 ? 'a conversation' : `${length} conversations`}`,
  reduce: (records, { conversationIds }) => {
    const draft = startDraft(records);
    const bank = bankToLookFor(records);
    for (const id of new Set(conversationIds)) {
      const conversation = find(records, 'conversation', id);
      if (!conversation.ok) return conversation;
      const turns = conversation.value.keepsText ? records.get('transcript', id)?.turns : undefined;
      if (!turns) continue;
      draft.put('conversation', {
        ...conversation.value,
        questionsAsked: questionsAsked(turns, { ...conversation.value, bank }),
      });
    }
    return succeed(draft.changes());
  },
});
