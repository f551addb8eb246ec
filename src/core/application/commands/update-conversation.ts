import { z } from 'zod';
import { measuresOf } from '../../domain/conversation/measures-of.ts';
import { carryCorrections } from '../../domain/conversation/same-conversation.ts';
import { questionsAsked } from '../../domain/question/questions-asked.ts';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { bankToLookFor } from './bank-to-look-for.ts';
import { draftConversation, draftSpeakers, sourceFields, transcriptPayload } from './keep-conversation.ts';
import { find } from './refusals.ts';

/**
 * Puts another export of a transcript in the place of the one that is here. Title, day, reps and session stay, and the
 * user's corrections go over to the lines with the same words; without a text to compare with they are lost.
 */
export const updateConversation = defineCommand({
  payload: z.object({ id: idSchema, ...sourceFields, ...transcriptPayload }),
  describe: ({ id }, records) =>
    `Updated the transcript of “${records.get('conversation', id)?.title ?? ''}”`,
  reduce: (records, { id, format, timing, coachSpeakers, turns, keep, speakers = [] }, { now, today }) => {
    const found = find(records, 'conversation', id);
    if (!found.ok) return found;
    const { keepsText, ...conversation } = found.value;
    const before = keepsText ? (records.get('transcript', id)?.turns ?? []) : [];
    const { corrections } = carryCorrections({ turns: before, corrections: conversation.corrections }, turns);
    const draft = startDraft(records);
    const measures = measuresOf(turns, coachSpeakers, corrections);
    const asked = questionsAsked(turns, { bank: bankToLookFor(records), coachSpeakers, corrections });
    const source = { format, timing, coachSpeakers };
    draftConversation(
      draft,
      { ...conversation, ...source, ...measures, corrections, importedAt: now, questionsAsked: asked },
      { turns, keep },
    );
    draftSpeakers(draft, records, { speakers, today });
    return succeed(draft.changes());
  },
});
