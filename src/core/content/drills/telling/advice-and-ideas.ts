import type { BuiltIn } from '../built-in.ts';

/** Tells to put as questions: consulting, marketing agency, training firm. */
export const TELLING_ADVICE_AND_IDEAS: readonly BuiltIn[] = [
  {
    key: 'free-workshop',
    firm: 'consulting',
    on: 'opportunity-review',
    situation: 'A client asks for a second free workshop before deciding.',
    words: 'Say no to the second workshop. They’re using you.',
    models: [
      [
        'What would be different for the client after a second workshop?',
        'If nothing is, the rep sees it and can say so.',
      ],
      ['What do you want in return for a second workshop?', 'It moves the rep from giving to agreeing.'],
    ],
    pitfall: 'Judging the customer. The rep will defend the relationship instead of looking at it.',
  },
  {
    key: 'partner-rescue',
    firm: 'consulting',
    on: 'skill-gap',
    situation: 'In a pitch the rep looked at you whenever the CFO asked something.',
    words: 'You have to answer the CFO yourself. Don’t look at me.',
    models: [
      [
        'What happened in you when the CFO asked about the business case?',
        'It goes to the moment before the look.',
      ],
      ['Which of the CFO’s questions could you have answered?', 'It shows that there were some.'],
    ],
    pitfall: 'Promising to be there next time. It makes the look a habit.',
  },
  {
    key: 'proposal-length',
    firm: 'consulting',
    on: 'skill-gap',
    situation: 'The rep’s proposal has 64 pages. The client asked for a sketch.',
    words: 'Cut it to five pages. Nobody reads 64.',
    models: [
      [
        'What does the client have to decide with this proposal, and on which page?',
        'The rep finds what is too much by what it is for.',
      ],
    ],
    pitfall: 'Shortening it yourself with a red pen, at eleven at night.',
  },
  {
    key: 'quarter-reset',
    firm: 'consulting',
    on: 'goal-setting',
    situation: 'After a weak quarter the rep has set “more revenue” as a goal.',
    words: 'Your goal is two new clients in the public sector. Write that down.',
    models: [
      [
        'By what would you see in March that this quarter was a better one?',
        'It asks for something that can be seen, and leaves the choice.',
      ],
    ],
    pitfall: 'A goal that somebody was given is reported on. A goal of one’s own is worked for.',
  },
  {
    key: 'silent-client',
    firm: 'marketing agency',
    on: 'discovery',
    situation: 'A retailer hasn’t answered since the concept was shown.',
    words: 'They didn’t like the concept. Offer them a second route.',
    models: [
      [
        'What did you notice in the room when you showed the concept?',
        'It gathers what was seen before anybody guesses.',
      ],
      ['What else could the silence of the retailer mean?', 'It keeps more than one explanation open.'],
    ],
    pitfall: 'Explaining the silence. You weren’t in the room.',
  },
  {
    key: 'award-pride',
    firm: 'marketing agency',
    on: 'skill-gap',
    situation: 'The rep opened a pitch to a logistics firm with the agency’s awards.',
    words: 'Skip the awards. Start with their drivers’ shortage.',
    models: [
      [
        'What was the logistics firm hoping to hear in the first five minutes?',
        'The opening is judged by the listener.',
      ],
    ],
    pitfall: 'Arguing about taste. What counts is what the listener needed.',
  },
  {
    key: 'retainer',
    firm: 'marketing agency',
    on: 'opportunity-review',
    situation: 'A brewery buys project after project. The rep would like a retainer and has never said so.',
    words: 'Offer them the retainer with ten percent off.',
    models: [
      [
        'What would a retainer make easier for the brewery?',
        'The reason for the customer comes before the price.',
      ],
    ],
    pitfall: 'A discount offered before anybody has said no.',
  },
  {
    key: 'late-reports',
    firm: 'marketing agency',
    on: 'accountability',
    situation: 'For the third month the client report went out late.',
    words: 'Block Thursday afternoons for the report and switch your phone off.',
    models: [
      [
        'What gets in before the report, month after month?',
        'A pattern is looked for, not this month’s reason.',
      ],
      [
        'What will you do differently so that the report is out on time?',
        'It asks for an act and leaves the how.',
      ],
    ],
    pitfall: 'Solving it for somebody who hasn’t said that it is a problem.',
  },
  {
    key: 'lost-pitch',
    firm: 'marketing agency',
    on: 'motivation',
    situation: 'After three lost pitches the rep wants to hand over the fourth.',
    words: 'Don’t give up now. Everybody loses three in a row once.',
    models: [
      [
        'What have the three pitches made you believe about yourself?',
        'It meets the belief, which comfort would only cover.',
      ],
    ],
    pitfall: 'Comforting. It ends the talk at the moment at which it gets interesting.',
  },
  {
    key: 'seminar-price',
    firm: 'training firm',
    on: 'opportunity-review',
    situation: 'A bank compares the rep’s leadership programme with a cheaper one by the day.',
    words: 'Don’t let them compare days. Talk about what changes afterwards.',
    models: [
      [
        'What does the bank want to be different after the programme?',
        'With that answer the comparison by the day falls away.',
      ],
    ],
    pitfall: 'Handing over a sentence to say. It sounds like yours in the rep’s mouth.',
  },
  {
    key: 'trainer-to-seller',
    firm: 'training firm',
    on: 'motivation',
    situation: 'A trainer who now sells says “I’m not a salesperson” whenever a call is due.',
    words: 'Forget about selling. Just have a conversation like with your participants.',
    models: [
      [
        'What do you do with your participants that a buyer might value as well?',
        'The rep finds the strength that is already there.',
      ],
    ],
    pitfall: 'Talking the belief away. Whoever is told not to worry goes on worrying quietly.',
  },
  {
    key: 'pipeline-thin',
    firm: 'training firm',
    on: 'goal-setting',
    situation: 'The autumn is empty; the rep is busy with small public courses.',
    words: 'Drop the public courses and go for the three big in-house clients.',
    models: [
      [
        'What would you like your autumn to be filled with?',
        'The rep weighs the small against the big alone.',
      ],
      [
        'If the autumn went really well, which clients would be in it?',
        'A picture of the best outcome shows where the time should go.',
      ],
    ],
    pitfall: 'Setting priorities for somebody; they will keep their own beside them.',
  },
  {
    key: 'mentor',
    firm: 'training firm',
    on: 'development',
    situation: 'A rep after one year: reliable, asks for little.',
    words: 'You should sit in with Jonas more often. He’s very good at negotiating.',
    models: [
      [
        'What would you like to be better at by next summer?',
        'The wish comes first, from whom to learn comes second.',
      ],
    ],
    pitfall: 'Holding a colleague up as an example. It is heard as a comparison.',
  },
  {
    key: 'owner-only',
    firm: 'consulting',
    on: 'discovery',
    situation: 'A family firm has postponed its project three times.',
    words: 'The son is against it. You have to talk to him.',
    models: [
      [
        'Who in the family loses something if the project comes?',
        'The rep draws the map of interests alone.',
      ],
    ],
    pitfall: 'Naming the opponent from your armchair.',
  },
  {
    key: 'win-luck',
    firm: 'consulting',
    on: 'development',
    situation: 'The rep has won the firm’s biggest deal of the year.',
    words: 'Great. Now do exactly the same with the other two accounts.',
    models: [
      [
        'What did you do in this deal that you would do again?',
        'A success is turned into knowledge only when somebody names what made it.',
      ],
    ],
    pitfall: 'Praise and on to the next. The best moment for learning passes.',
  },
];
