import type { ConversationKey } from '../../session/conversation-key.ts';

/** What a telling is about, by the words in it. */
export type Topic =
  | 'contact'
  | 'deciders'
  | 'price'
  | 'time'
  | 'next-step'
  | 'needs'
  | 'proposal'
  | 'skill'
  | 'belief'
  | 'goal'
  | 'growth'
  | 'other';

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'belief',
    /\b(?:afraid|fear|confiden\w*|worr\w*|nervous|doubt\w*|give up|giving up|motivat\w*|energy|attitude|comfort zone|courage|rejection|scared|trust yourself)\b/,
  ],
  [
    'growth',
    /\b(?:career|promot\w*|learn\w*|course|training|mentor\w*|develop\w*|strengths?|certificat\w*|skills?)\b/,
  ],
  ['goal', /\b(?:goals?|targets?|quota|quarter|number for|forecast\w*|revenue|aim for)\b/],
  [
    'price',
    /\b(?:pric\w*|discount\w*|budget\w*|fees?|rates?|cost\w*|margin\w*|cheap\w*|expensive|euros?|dollars?|percent|negotiat\w*|terms)\b/,
  ],
  [
    'deciders',
    /\b(?:decid\w*|decision\w*|director|cfo|ceo|cio|coo|board|boss|procurement|legal|sign\w*|approv\w*|sponsor|champion|stakeholder\w*|committee|head of|manager|executive\w*|buying group)\b/,
  ],
  [
    'proposal',
    /\b(?:proposal\w*|quote\w*|offer\w*|contract\w*|deck|slides?|presentation\w*|pitch\w*|demo\w*|document\w*|statement of work|references?|case stud\w*)\b/,
  ],
  [
    'next-step',
    /\b(?:next steps?|agree\w*|commit\w*|promis\w*|action\w*|plan\w*|crm|pipeline|log\w*|update\w*)\b/,
  ],
  [
    'needs',
    /\b(?:need\w*|pain\w*|problem\w*|value|benefit\w*|business case|requirement\w*|questions?|discovery|understand\w*|listen\w*|find out)\b/,
  ],
  [
    'contact',
    /^(?:going back and )?(?:calling|ringing|phoning|emailing|messaging|meeting|visiting|talking|speaking|asking|reaching out|contacting|chasing|pinging|following up|listening)\b/,
  ],
  [
    'time',
    /\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|weekly|deadline\w*|calendar|schedul\w*|late|sooner|earlier|hours?|minutes?|this week|next week|block\w*)\b/,
  ],
  [
    'skill',
    /\b(?:you talk\w*|you said|you were|too long|too fast|too much|practi[sc]e\w*|rehears\w*|prepar\w*|open\w*|clos\w*|objection\w*|present\w*|tone|slower|pause)\b/,
  ],
];

/** The topic that words speak for, as they stand in a question; the first in the order above wins. */
export function topicOf(text: string): Topic {
  const low = text.toLowerCase();
  return TOPICS.find(([, words]) => words.test(low))?.[0] ?? 'other';
}

const CONVERSATION_OF: Readonly<Record<Topic, ConversationKey>> = {
  contact: 'accountability',
  deciders: 'opportunity-review',
  price: 'opportunity-review',
  time: 'accountability',
  'next-step': 'accountability',
  needs: 'opportunity-review',
  proposal: 'opportunity-review',
  skill: 'skill-gap',
  belief: 'motivation',
  goal: 'goal-setting',
  growth: 'development',
  other: 'discovery',
};

/** Which of the seven conversations a topic belongs to, where the talk itself doesn't say. */
export function conversationOf(topic: Topic): ConversationKey {
  return CONVERSATION_OF[topic];
}
