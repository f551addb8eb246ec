import { addDays } from '../../domain/calendar/day.ts';
import type { SpeakerAlias } from '../../domain/conversation/speaker-alias.ts';
import type { Question } from '../../domain/question/question.ts';
import { MANAGER } from './cast.ts';
import type { SampleShape } from './shape.ts';

type Kept = Pick<Question, 'text' | 'conversation' | 'source' | 'favourite' | 'answerWords' | 'tags'> & {
  readonly week: number;
};

const KEPT: readonly Kept[] = [
  {
    text: 'What would they lose if they did nothing until autumn?',
    tags: ['urgency'],
    conversation: 'opportunity-review',
    source: 'own',
    favourite: true,
    answerWords: null,
    week: 2,
  },
  {
    text: 'What would calling the ward manager change?',
    tags: ['stakeholders'],
    conversation: 'opportunity-review',
    source: 'instead',
    favourite: false,
    answerWords: null,
    week: 3,
  },
  {
    text: 'What makes a client say yes to you?',
    tags: ['strengths'],
    conversation: 'development',
    source: 'own',
    favourite: false,
    answerWords: null,
    week: 4,
  },
  {
    text: 'What happened right before they went quiet?',
    tags: ['stalled', 'stakeholders'],
    conversation: 'discovery',
    source: 'best',
    favourite: true,
    answerWords: 96,
    week: 5,
  },
];

/** Questions that the manager kept on the way, as far as the weeks have come. */
export function sampleQuestions({ firstDay, today }: SampleShape): Question[] {
  return KEPT.map(({ week, ...question }, index) => ({
    id: `question-${index + 1}`,
    ...question,
    fromConversationId: null,
    addedOn: addDays(firstDay, week * 7 + 3),
  })).filter(({ addedOn }) => addedOn <= today);
}

/** The name under which the manager speaks, as it was said when the first transcript came in. */
export function sampleSpeakers({ firstDay }: SampleShape): SpeakerAlias[] {
  return [{ id: 'speaker-1', name: MANAGER.name, goesBy: null, isManager: true, addedOn: firstDay }];
}
