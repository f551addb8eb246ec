import { conversationGuide } from '../../content/conversations.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { guideQuestionId } from '../../domain/question/question.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import type { CoachingSession } from '../../domain/session/coaching-session.ts';
import type { ConversationKey } from '../../domain/session/conversation-key.ts';
import type { SampleShape } from './shape.ts';

const QUESTIONS = 5;

/** Two prepared conversations: one that was held and logged, and one that is to come tomorrow. */
export function samplePreparations(
  shape: SampleShape,
  reps: readonly Rep[],
  sessions: readonly CoachingSession[],
): Preparation[] {
  const held = sessions.findLast(({ repIds, conversation }) => repIds.length === 1 && conversation !== null);
  const next = reps[1];
  return [
    ...(held?.conversation
      ? [
          {
            id: 'prepared-held',
            repId: held.repIds[0] ?? '',
            day: held.day,
            conversation: held.conversation,
            questions: questionsOf(held.conversation, 3),
            notes: 'Wait after the first question. Last time I filled the silence.',
            sessionId: held.id,
          },
        ]
      : []),
    ...(next ? [toCome(next, addDays(shape.today, 1))] : []),
  ];
}

function toCome({ id, name }: Rep, day: Day): Preparation {
  return {
    id: 'prepared-next',
    repId: id,
    day,
    conversation: 'accountability',
    questions: questionsOf('accountability', 0),
    notes: `Ask what got in the way before anything else, and let ${name.split(' ')[0]} set the new day.`,
    sessionId: null,
  };
}

function questionsOf(conversation: ConversationKey, asked: number): Preparation['questions'] {
  return conversationGuide(conversation)
    .questions.slice(0, QUESTIONS)
    .map(({ key, text }, index) => ({ id: guideQuestionId(conversation, key), text, asked: index < asked }));
}
