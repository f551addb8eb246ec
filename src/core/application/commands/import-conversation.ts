import { z } from 'zod';
import { conversationSchema } from '../../domain/conversation/conversation.ts';
import { measuresOf } from '../../domain/conversation/measures-of.ts';
import { questionsAsked } from '../../domain/question/questions-asked.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { bankToLookFor } from './bank-to-look-for.ts';
import { draftConversation, draftSpeakers, transcriptPayload } from './keep-conversation.ts';
import { dayBeforeStart, firstRefusal, unknownRep } from './refusals.ts';

/**
 * Keeps a conversation whose transcript was read and coded. Its measures are computed here, from the coded turns; of the
 * turns themselves only what is to be kept gets into the records.
 */
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
    ...transcriptPayload,
  }),
  describe: ({ conversation }) => `Added the conversation “${conversation.title}”`,
  reduce: (records, { conversation, turns, keep, speakers = [] }, { now, today }) => {
    const refusal = firstRefusal(
      dayBeforeStart(records, conversation.day),
      unknownRep(records, conversation.repIds),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    const measures = measuresOf(turns, conversation.coachSpeakers, []);
    const { coachSpeakers } = conversation;
    const asked = questionsAsked(turns, { bank: bankToLookFor(records), coachSpeakers, corrections: [] });
    draftConversation(
      draft,
      { ...conversation, ...measures, corrections: [], importedAt: now, questionsAsked: asked },
      { turns, keep },
    );
    draftSpeakers(draft, records, { speakers, today });
    return succeed(draft.changes());
  },
});
