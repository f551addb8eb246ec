import type { BuiltIn } from '../built-in.ts';

/** Commitments to hear: consulting, marketing agency, training firm. */
export const COMMITMENTS_ADVICE_AND_IDEAS: readonly BuiltIn[] = [
  {
    key: 'like-to-shorten',
    firm: 'consulting',
    on: 'skill-gap',
    situation: 'A talk about a proposal of 64 pages.',
    words: 'I’d like to keep the next one shorter.',
    wording: 'hedged',
    models: [
      [
        'How many pages will it have, and who will hold you to it?',
        'A wish gets a measure that the rep chooses.',
      ],
    ],
    pitfall: 'Naming the number of pages.',
  },
  {
    key: 'sponsor-map',
    firm: 'consulting',
    on: 'opportunity-review',
    situation: 'Nobody knows who decides.',
    words: 'I’ll draw the map of who decides tonight and bring it tomorrow.',
    wording: 'firm',
    models: [
      ['Where on the map do you expect to find the gaps?', 'It is firm; the question makes the work better.'],
    ],
    pitfall: 'Drawing it together at once.',
  },
  {
    key: 'handle-it',
    firm: 'consulting',
    on: 'accountability',
    situation: 'A client is cross about an invoice.',
    words: 'I’ll take care of it.',
    wording: 'vague',
    models: [
      [
        'What will you do first, and when will the client hear from you?',
        'It asks for the act that is behind the phrase.',
      ],
    ],
    pitfall: 'Being relieved that it is off your desk.',
  },
  {
    key: 'if-agenda',
    firm: 'consulting',
    on: 'opportunity-review',
    situation: 'A board meeting in which the project could come up.',
    words: 'If all goes well I’ll get us on the agenda.',
    wording: 'hedged',
    models: [
      ['What part of that is in your hands, and when will you do it?', 'It separates luck from work.'],
    ],
    pitfall: 'Crossing your fingers along with the rep.',
  },
  {
    key: 'say-no',
    firm: 'consulting',
    on: 'motivation',
    situation: 'The rep keeps promising things for nothing.',
    words: 'I might just say no the next time he asks.',
    wording: 'hedged',
    models: [
      [
        'What will you say when he asks, and what could make it hard?',
        'It practises the moment and leaves room for the fear.',
      ],
    ],
    pitfall: 'Applauding before it has happened.',
  },
  {
    key: 'brief-call',
    firm: 'marketing agency',
    on: 'discovery',
    situation: 'A layout was changed five times.',
    words: 'I’m going to sit down with him on Thursday and write the brief anew.',
    wording: 'firm',
    models: [
      [
        'How will you both know on Thursday that the brief is right?',
        'It is firm; the result could be sharper.',
      ],
    ],
    pitfall: 'Sending along your template.',
  },
  {
    key: 'report-planning',
    firm: 'marketing agency',
    on: 'accountability',
    situation: 'The report was late for the third month.',
    words: 'I’m planning to get the reports out earlier.',
    wording: 'hedged',
    models: [
      [
        'On what day will the next report go out, and what has to happen before?',
        'A plan gets a day and a first condition.',
      ],
    ],
    pitfall: 'Believing it for the third time.',
  },
  {
    key: 'listen-more',
    firm: 'marketing agency',
    on: 'skill-gap',
    situation: 'The rep heard themselves finish the client’s sentences.',
    words: 'I’ll listen more.',
    wording: 'vague',
    models: [
      [
        'What will you do in the moment when you want to finish her sentence?',
        'Listening becomes something that one does.',
      ],
    ],
    pitfall: 'Saying “great”.',
  },
  {
    key: 'spring-ask',
    firm: 'marketing agency',
    on: 'opportunity-review',
    situation: 'The rep didn’t dare to ask about the spring campaign.',
    words: 'I will ask her about the spring campaign in tomorrow’s call.',
    wording: 'firm',
    models: [
      [
        'What will help you to ask when the talk gets friendly?',
        'It knows where this rep gives way, and prepares for it.',
      ],
    ],
    pitfall: 'Repeating how important it is.',
  },
  {
    key: 'eventually-lead',
    firm: 'marketing agency',
    on: 'development',
    situation: 'A talk about leading a team.',
    words: 'I’ll sign up for that eventually.',
    wording: 'vague',
    models: [
      [
        'What would have to be so for you to sign up, and by when do you want to decide?',
        'It asks for the decision and not for haste.',
      ],
    ],
    pitfall: 'Signing the rep up.',
  },
  {
    key: 'should-practise',
    firm: 'training firm',
    on: 'skill-gap',
    situation: 'The openings of calls are to be practised.',
    words: 'I should practise the opening with someone.',
    wording: 'hedged',
    models: [['Who will that be, and on what day?', 'Two words are missing, and it asks for both.']],
    pitfall: 'Offering yourself as a partner before the rep has chosen.',
  },
  {
    key: 'bank-director',
    firm: 'training firm',
    on: 'opportunity-review',
    situation: 'A bank compares prices by the day.',
    words: 'I’ll ring the director tomorrow at nine and ask what is to be different afterwards.',
    wording: 'firm',
    models: [
      ['What will you do with the answer?', 'It is firm and good; one may think ahead.'],
      ['What could get in the way tomorrow at nine?', 'It secures what was promised.'],
    ],
    pitfall: 'Improving a question that is good enough.',
  },
  {
    key: 'think-inhouse',
    firm: 'training firm',
    on: 'goal-setting',
    situation: 'The autumn is empty.',
    words: 'I’ll think about the in-house clients.',
    wording: 'hedged',
    models: [
      ['What will be decided when you have thought about it, and on which day?', 'Thinking gets an end.'],
    ],
    pitfall: 'Thinking aloud along with the rep.',
  },
  {
    key: 'more-confident',
    firm: 'training firm',
    on: 'motivation',
    situation: 'Before a presentation to a ministry.',
    words: 'I’ll be more confident next time.',
    wording: 'vague',
    models: [
      ['What exactly will you do before you walk in?', 'Confidence can’t be promised, preparing can.'],
    ],
    pitfall: 'Saying that it will come by itself.',
  },
  {
    key: 'no-problem',
    firm: 'training firm',
    on: 'accountability',
    situation: 'You asked for three calls to former participants.',
    words: 'Sure, no problem.',
    wording: 'vague',
    models: [['Whom will you call first, and when?', 'It finds out whether behind the yes there is a plan.']],
    pitfall: 'Enjoying the easy yes.',
  },
];
