import type { ConversationKey } from '../../domain/session/conversation-key.ts';

/** What a session's note and next step say, by the conversation that it followed. */
export type SessionWords = {
  readonly notes: readonly string[];
  readonly steps: readonly string[];
  readonly commitments: readonly string[];
};

/** The words of the sample's sessions. Names of deals are filled in as in the dialogues. */
export const SESSION_WORDS: Readonly<Record<ConversationKey, SessionWords>> = {
  'goal-setting': {
    notes: [
      'Quarter: wants two larger contracts and to lead both first meetings alone. Vague at first, concrete after “how will you know”.',
      'Goal is fewer tenders and better ones. We wrote down what makes one worth it.',
    ],
    steps: [
      'Writes the two goals on one page and brings it next week',
      'Lists the tenders that we will leave out',
    ],
    commitments: ['Bring the two goals on one page', 'Choose the three tenders to leave out'],
  },
  discovery: {
    notes: [
      'Gets stuck between first meeting and offer, for the third time. Did not see the pattern before, sees it now.',
      'Two good weeks, then a lull. What works: visits with the site engineer.',
      'A lot of activity at {customer}, little movement. Does not know who decides.',
    ],
    steps: ['Draws up who decides at {customer}', 'Looks at the last five offers for where they stopped'],
    commitments: [
      'Find out who decides at {customer}',
      'Go through the last five offers and note where each stopped',
    ],
  },
  'skill-gap': {
    notes: [
      'Listened to the call with {contact}. Noticed by itself: fills every silence. Wants to work on waiting.',
      'Price came up in minute four and the answer was a discount. Tried out two other openings.',
      'Questions to finance people. Practised three, the second one sat.',
    ],
    steps: ['Practises the opening twice with a colleague', 'Asks {contact} two questions before any offer'],
    commitments: [
      'Practise the opening twice with a colleague',
      'Ask {contact} what happens if they do nothing',
    ],
  },
  accountability: {
    notes: [
      'Three of five calls done. The two left are the strangers. Said “I will” this time, and not “I’ll try”.',
      'Kept everything. We looked at what made it possible: calls in the morning, in company.',
      'Commitment was slipped again, same reason. Next time we talk about what is behind it.',
    ],
    steps: ['Makes the two calls on Wednesday morning', 'Blocks two mornings a week for first calls'],
    commitments: [
      'Make the two open calls',
      'Block two mornings for first calls',
      'Ring {contact} about the date',
    ],
  },
  'opportunity-review': {
    notes: [
      'Deal at {customer}: warm contact, nobody else known. Put the forecast down by own decision.',
      'The worry at {customer} is the handover and not the price. Will talk about that.',
      'Went through {customer} by questions and left it with the rep. Hard for me to keep still.',
    ],
    steps: ['Asks {contact} for a meeting with finance', 'Takes the site engineer along to {customer}'],
    commitments: ['Ask {contact} for a meeting with finance', 'Send {customer} one page about the handover'],
  },
  motivation: {
    notes: [
      'Afraid to be a nuisance, from an early bad visit. First time it was said aloud.',
      'Tired from coming second. What helps: the renewals, and seeing the engineers’ work.',
    ],
    steps: [
      'Calls one customer who said no, to ask and not to sell',
      'Keeps a list of what went well each day',
    ],
    commitments: [
      'Call one customer who said no last year',
      'Note one thing that went well each day this week',
    ],
  },
  development: {
    notes: [
      'Would like to lead a small team one day. Begins with the session on first calls.',
      'Wants to learn the technical side of ventilation. I asked who could teach it; had three names.',
    ],
    steps: ['Prepares the team session on first calls', 'Asks the engineers for a day along on site'],
    commitments: ['Prepare the team session on first calls', 'Arrange a day on site with the engineers'],
  },
};

/** Notes of team sessions. */
export const TEAM_NOTES: readonly string[] = [
  'Practised the first two minutes of a call in threes. Feedback from the one who watched.',
  'Everybody brought a question that had worked. Wrote twelve on the wall, tried four.',
  'Role play on “we have to think about it”. Laughter, then real work.',
];

/** Notes of sessions from before the manager kept them well. */
export const EARLY_NOTES: readonly string[] = [
  'Went through the list. Told what to do about {customer}.',
  'Pipeline, mostly. I talked most of the time.',
  'Took the call with {contact} over. Quicker, but {rep} sat beside me.',
  '',
];

/** Why a commitment was not kept, changed or dropped. */
export const REASONS = {
  missed: ['A complaint came in between.', 'Put off until it was too late.', ''],
  changed: ['{contact} is away; another step instead.'],
  dropped: ['The customer has stopped the project.', 'No longer needed after the site visit.'],
} as const;
