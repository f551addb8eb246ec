import type { BuiltIn } from '../built-in.ts';

/** Commitments to hear: facility services, logistics, staffing. */
export const COMMITMENTS_BUILDINGS_AND_PEOPLE: readonly BuiltIn[] = [
  {
    key: 'try-fm',
    firm: 'facility services',
    on: 'accountability',
    situation: 'At the end of a talk about a stuck renewal.',
    words: 'I’ll try to get hold of the facility manager this week.',
    wording: 'hedged',
    models: [
      [
        'What would turn the try into a “will”, and by which day?',
        'It takes up the word and asks for what is missing.',
      ],
      [
        'How sure are you, from 1 to 10, and what would make it a 10?',
        'A number makes the doubt something one can talk about.',
      ],
    ],
    pitfall: 'Writing it down as agreed.',
  },
  {
    key: 'friday-walk',
    firm: 'facility services',
    on: 'opportunity-review',
    situation: 'After a review of a school tender.',
    words: 'I will walk the building with the caretaker on Friday at eight.',
    wording: 'firm',
    models: [
      [
        'What do you want to know when you come out of the building?',
        'It is a promise; now the aim makes it worth the way.',
      ],
      ['What could get in the way on Friday?', 'A firm promise is worth a look at what might stop it.'],
    ],
    pitfall: 'Asking for more certainty although it was given.',
  },
  {
    key: 'soon-offer',
    firm: 'facility services',
    on: 'accountability',
    situation: 'An offer for winter services is waited for.',
    words: 'I’ll send them the offer soon.',
    wording: 'vague',
    models: [['On which day will it be with them?', 'One short question turns “soon” into a day.']],
    pitfall: 'Filling in the day for the rep.',
  },
  {
    key: 'proactive',
    firm: 'facility services',
    on: 'goal-setting',
    situation: 'Goals for the next quarter.',
    words: 'I’ll be more proactive with the property managers.',
    wording: 'vague',
    models: [
      [
        'What exactly would I see you do with the property managers?',
        'An attitude becomes an act that can be seen.',
      ],
    ],
    pitfall: 'Being glad about the good will.',
  },
  {
    key: 'rate-hope',
    firm: 'logistics',
    on: 'opportunity-review',
    situation: 'A shipper has put off the decision twice.',
    words: 'I hope to have a signature by the end of the month.',
    wording: 'hedged',
    models: [
      [
        'What will you do this week that makes the signature more likely?',
        'A hope belongs to the customer, an act to the rep.',
      ],
    ],
    pitfall: 'Putting the hope in the forecast.',
  },
  {
    key: 'lane-numbers',
    firm: 'logistics',
    on: 'opportunity-review',
    situation: 'The volumes for a quote are missing.',
    words: 'I’m going to ask the dispatcher for last year’s volumes tomorrow morning.',
    wording: 'firm',
    models: [
      [
        'What will you do if the dispatcher doesn’t have them?',
        'The promise stands; the question makes it robust.',
      ],
    ],
    pitfall: 'Explaining how to ask the dispatcher.',
  },
  {
    key: 'time-permitting',
    firm: 'logistics',
    on: 'accountability',
    situation: 'The rep wants to visit three lapsed accounts.',
    words: 'I’ll drop in on them when I have time.',
    wording: 'hedged',
    models: [
      ['When in the next two weeks will that time be?', 'It takes the condition away by giving it a place.'],
      ['Which of the three will be first, and when?', 'It makes a start that can be missed.'],
    ],
    pitfall: 'Saying that one has to make time.',
  },
  {
    key: 'should-call',
    firm: 'logistics',
    on: 'accountability',
    situation: 'A complaint lies open.',
    words: 'Somebody should really call the warehouse manager about that.',
    wording: 'hedged',
    models: [['Who will do it, and by when?', '“Somebody” gets a name.']],
    pitfall: 'Taking the call yourself.',
  },
  {
    key: 'understood',
    firm: 'staffing',
    on: 'accountability',
    situation: 'You have talked about reporting on filled shifts.',
    words: 'Okay, got it.',
    wording: 'vague',
    models: [['What exactly will you do, and what will be first?', 'It asks for the content of the yes.']],
    pitfall: 'Taking nodding for a promise.',
  },
  {
    key: 'ten-calls',
    firm: 'staffing',
    on: 'goal-setting',
    situation: 'Agreeing on steps to win back former clients.',
    words: 'I’ll call ten former clients by Thursday noon.',
    wording: 'firm',
    models: [
      ['What do you want to find out in these ten calls?', 'Who and when are clear; what for isn’t yet.'],
    ],
    pitfall: 'Making it fifteen.',
  },
  {
    key: 'maybe-hr',
    firm: 'staffing',
    on: 'opportunity-review',
    situation: 'A plant with a hard works council.',
    words: 'Maybe I could talk to the works council before they meet.',
    wording: 'hedged',
    models: [
      [
        'What would have to be settled for the “maybe” to become a yes?',
        'It looks for what stands behind the doubt.',
      ],
    ],
    pitfall: 'Saying “good idea” and going on.',
  },
  {
    key: 'my-best',
    firm: 'staffing',
    on: 'motivation',
    situation: 'After a talk about avoiding price talks.',
    words: 'I’ll do my best to stay firm next time.',
    wording: 'hedged',
    models: [
      [
        'What will you say, word for word, when the client asks for a discount?',
        'Staying firm becomes a sentence that can be practised.',
      ],
    ],
    pitfall: 'Believing that more will power will do.',
  },
];
