import { z } from 'zod';
import { drillAnswerSchema, drillCardSchema } from '../../domain/practice/drill-card.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/**
 * Keeps that a drill was answered, and when it comes back. The card arrives as the scheduler made it, so that neither the
 * scheduler nor the items have to be loaded where commands are run.
 */
export const answerDrill = defineCommand({
  payload: z.object({
    card: drillCardSchema,
    answer: drillAnswerSchema.pick({ id: true, grade: true, isRight: true, isOverruled: true }),
  }),
  describe: () => 'Practised a drill',
  reduce: (records, { card, answer }) => {
    const draft = startDraft(records);
    draft.put('drill-card', card);
    draft.put('drill-answer', { ...answer, cardId: card.id, kind: card.kind, day: card.lastDay });
    return succeed(draft.changes());
  },
});
