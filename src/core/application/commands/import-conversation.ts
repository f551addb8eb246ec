import { z } from 'zod';
import { conversationSchema } from '../../domain/conversation/conversation.ts';
import { measuresOf } from '../../domain/conversation/measures-of.ts';
import { storedTurnSchema } from '../../domain/conversation/stored-transcript.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, firstRefusal, unknownRep } from './refusals.ts';

/** Keeps a conversation whose transcript was read and coded. Its measures are computed here, from the coded turns. */
export const importConversation = defineCommand({
  payload: z.object({
    conversation: conversationSchema.pick({
      id: true,
      day: true,
      title: true,
      sessionId: true,
      repIds: true,
      conversation: true,
      format: true,
      timing: true,
      coachSpeakers: true,
    }),
    turns: z.array(storedTurnSchema).min(1).max(100_000),
  }),
  describe: ({ conversation }) => `Added the conversation “${conversation.title}”`,
  reduce: (records, { conversation, turns }, { now }) => {
    const refusal = firstRefusal(
      dayBeforeStart(records, conversation.day),
      unknownRep(records, conversation.repIds),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('conversation', {
      ...conversation,
      ...measuresOf(turns, conversation.coachSpeakers, []),
      corrections: [],
      keepsText: true,
      importedAt: now,
    });
    draft.put('transcript', { id: conversation.id, turns });
    return succeed(draft.changes());
  },
});
