import { correctionSchema } from '../../domain/conversation/conversation.ts';
import { measuresOf } from '../../domain/conversation/measures-of.ts';
import { questionsAsked } from '../../domain/question/questions-asked.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { bankToLookFor } from './bank-to-look-for.ts';
import { find } from './refusals.ts';

/** Corrects the label of one of the manager's moves, or confirms it by setting the coder's own label. */
export const relabelMove = defineCommand({
  payload: correctionSchema.omit({ confirms: true }).extend({ conversationId: idSchema }),
  describe: ({ label, conversationId }, records) =>
    `Relabelled a line as ${label} in “${records.get('conversation', conversationId)?.title ?? ''}”`,
  reduce: (records, { conversationId, turn, move, label }) => {
    const conversation = find(records, 'conversation', conversationId);
    if (!conversation.ok) return conversation;
    const transcript = find(records, 'transcript', conversationId);
    if (!transcript.ok) return transcript;
    const coded = transcript.value.turns[turn]?.coded?.moves[move];
    if (!coded) {
      return fail({
        code: 'move-not-found',
        message: 'This line is not in the transcript.',
        remedy: 'Open the conversation again and choose a line of the manager.',
      });
    }
    const others = conversation.value.corrections.filter(
      (other) => other.turn !== turn || other.move !== move,
    );
    const corrections = [...others, { turn, move, label, confirms: coded.label === label }];
    const { turns } = transcript.value;
    const { coachSpeakers, keepsText } = conversation.value;
    const draft = startDraft(records);
    draft.put('conversation', {
      ...conversation.value,
      ...measuresOf(turns, coachSpeakers, corrections),
      corrections,
      // Without the text nothing new can be found, and what was found before stays true.
      ...(keepsText && {
        questionsAsked: questionsAsked(turns, { bank: bankToLookFor(records), coachSpeakers, corrections }),
      }),
    });
    return succeed(draft.changes());
  },
});
