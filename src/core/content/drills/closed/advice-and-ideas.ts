import type { BuiltIn } from '../built-in.ts';

/** Closed questions to open: consulting, marketing agency, training firm. */
export const CLOSED_ADVICE_AND_IDEAS: readonly BuiltIn[] = [
  {
    key: 'sponsor',
    firm: 'consulting',
    on: 'opportunity-review',
    situation: 'A restructuring project with a new head of division.',
    words: 'Does she support the project?',
    models: [
      [
        'What does she gain from the project, and what does she risk?',
        'Support becomes something that can be understood.',
      ],
    ],
    pitfall: 'Treating support as a switch that is on or off.',
  },
  {
    key: 'workshop-good',
    firm: 'consulting',
    on: 'skill-gap',
    situation: 'After a kick-off that ran over by an hour.',
    words: 'Did the workshop get out of hand?',
    models: [
      ['Where in the workshop did the time go?', 'It lets the rep find the place where it turned.'],
      ['What would you do differently in the next workshop?', 'It goes straight to what can be learned.'],
    ],
    pitfall: 'Sounding as if you already had the minutes.',
  },
  {
    key: 'clear-goal',
    firm: 'consulting',
    on: 'goal-setting',
    situation: 'The start of the quarter.',
    words: 'Are your goals clear?',
    models: [
      [
        'How will you know in twelve weeks that you reached your goals?',
        'Clear goals answer this quickly, vague ones don’t.',
      ],
    ],
    pitfall: 'Hearing yes and going on to the next point.',
  },
  {
    key: 'client-problem',
    firm: 'consulting',
    on: 'opportunity-review',
    situation: 'A first meeting with a maker of packaging.',
    words: 'Did you find out what their problem is?',
    models: [
      [
        'What are the biggest problems on their plate, in their own words?',
        'You hear at once whether they are the customer’s words.',
      ],
    ],
    pitfall: 'One problem. There are usually three, and the third one counts.',
  },
  {
    key: 'next-step-agreed',
    firm: 'consulting',
    on: 'accountability',
    situation: 'A long and friendly lunch with a prospect.',
    words: 'Did you agree on a next step?',
    models: [
      [
        'What did each of you say you would do after the lunch?',
        'It brings out whether anything was agreed at all.',
      ],
    ],
    pitfall: 'Making fun of the lunch.',
  },
  {
    key: 'brief',
    firm: 'marketing agency',
    on: 'discovery',
    situation: 'A campaign had to be redone twice.',
    words: 'Was the brief bad?',
    models: [
      [
        'What did we understand from the brief, and what did they mean?',
        'It looks at the gap and not for the guilty.',
      ],
    ],
    pitfall: 'Confirming the team’s favourite culprit.',
  },
  {
    key: 'idea-liked',
    firm: 'marketing agency',
    on: 'opportunity-review',
    situation: 'After showing a campaign to a tourist board.',
    words: 'Did they like the idea?',
    models: [
      [
        'What did they say about the idea, word for word?',
        'Words can be read in more than one way; “they liked it” can’t.',
      ],
      ['How did each of them react to the idea?', 'It takes the board apart into people.'],
    ],
    pitfall: 'Collecting applause.',
  },
  {
    key: 'small-clients',
    firm: 'marketing agency',
    on: 'goal-setting',
    situation: 'The rep has 31 small clients.',
    words: 'Would you rather have fewer clients?',
    models: [
      ['What would your ideal set of clients look like?', 'It doesn’t answer itself by a comparison.'],
    ],
    pitfall: 'A question whose right answer anybody can see.',
  },
  {
    key: 'burnt-out',
    firm: 'marketing agency',
    on: 'motivation',
    situation: 'The rep, once keen on pitches, lets the others go.',
    words: 'Have you lost interest in pitching?',
    models: [
      [
        'What has pitching become for you, compared with two years ago?',
        'It leaves room for more than lost or not lost.',
      ],
    ],
    pitfall: 'A verdict that ends in a question mark.',
  },
  {
    key: 'stay',
    firm: 'marketing agency',
    on: 'development',
    situation: 'The best junior has had an offer from elsewhere.',
    words: 'Are you going to leave us?',
    models: [
      ['What would have to be here for you to want to stay?', 'It can be worked with, whatever was decided.'],
    ],
    pitfall: 'Asking for loyalty. You get reassurance.',
  },
  {
    key: 'participants',
    firm: 'training firm',
    on: 'discovery',
    situation: 'Ratings of a sales course at a utility have fallen.',
    words: 'Did the participants want to be there?',
    models: [['What had the participants been told about the course?', 'It leads to how it was set up.']],
    pitfall: 'Looking for a reason that lies with the others.',
  },
  {
    key: 'roi',
    firm: 'training firm',
    on: 'opportunity-review',
    situation: 'A director of sales asks what the programme brings.',
    words: 'Can you show them a return?',
    models: [
      [
        'What would count as a return in the director’s eyes?',
        'Before anything is shown one has to know what is looked at.',
      ],
    ],
    pitfall: 'Reaching for your own slide with the figures.',
  },
  {
    key: 'practise',
    firm: 'training firm',
    on: 'accountability',
    situation: 'The rep wanted to practise openings with a colleague.',
    words: 'Did you do the practice?',
    models: [
      [
        'What came out of the practice that you had planned?',
        'If there was none, it comes out as well, and without a trial.',
      ],
    ],
    pitfall: 'Being the teacher who checks the homework.',
  },
  {
    key: 'confident',
    firm: 'training firm',
    on: 'motivation',
    situation: 'Before a large presentation to a ministry.',
    words: 'Do you feel confident?',
    models: [
      ['What gives you confidence for the ministry, and what takes it away?', 'Both sides may be said.'],
      ['What would you need to walk in there with a good feeling?', 'It ends in something that can be done.'],
    ],
    pitfall: 'A question that only allows a brave yes.',
  },
  {
    key: 'strengths',
    firm: 'training firm',
    on: 'development',
    situation: 'A quarterly talk about growth.',
    words: 'Is negotiating your strength?',
    models: [['Which of your strengths do you use too rarely?', 'It leads to something that can grow.']],
    pitfall: 'Handing out the strength yourself.',
  },
];
