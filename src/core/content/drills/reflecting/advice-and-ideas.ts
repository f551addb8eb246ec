import type { BuiltIn } from '../built-in.ts';

/** Answers to give back before asking: consulting, marketing agency, training firm. */
export const REFLECTING_ADVICE_AND_IDEAS: readonly BuiltIn[] = [
  {
    key: 'day-rates',
    firm: 'consulting',
    on: 'opportunity-review',
    situation: 'Procurement has taken over a deal.',
    words:
      'With the head of division we talked about the merger. Now I’m sitting with procurement and we talk about day rates.',
    models: [
      [
        'The talk has shrunk from what matters to them down to a price list.',
        'It names the loss that is in the comparison.',
      ],
    ],
    pitfall: 'Tips for talking to procurement.',
  },
  {
    key: 'not-senior',
    firm: 'consulting',
    on: 'motivation',
    situation: 'A young consultant before a meeting with a board.',
    words:
      'They’ve been running the company for thirty years. What am I going to tell them that they don’t know?',
    models: [
      [
        'Next to their thirty years you feel that you have little to bring.',
        'It puts the self-doubt into plain words.',
      ],
    ],
    pitfall: 'Listing what the rep could tell them.',
  },
  {
    key: 'partner-takes',
    firm: 'consulting',
    on: 'discovery',
    situation: 'A partner stepped into the rep’s meeting.',
    words:
      'I had prepared for two weeks. Then he came in, took the pen, and I was the one who passed round the water.',
    models: [
      [
        'You had made that meeting yours, and in a moment you were a spectator.',
        'It meets the hurt, with the picture that the rep gave.',
      ],
      [
        'It stings to have prepared so much and be pushed aside.',
        'It says the feeling that was only described.',
      ],
    ],
    pitfall: 'Explaining the partner. You may be that partner.',
  },
  {
    key: 'vague-goal',
    firm: 'consulting',
    on: 'goal-setting',
    situation: 'Start of the quarter.',
    words:
      'I want to get away from the small audits. Something with more substance, where I’m needed for longer.',
    models: [
      [
        'You’re looking for work in which you go deeper and stay.',
        'It finds what the two wishes have in common.',
      ],
    ],
    pitfall: 'Making a figure of it at once.',
  },
  {
    key: 'said-yes',
    firm: 'consulting',
    on: 'accountability',
    situation: 'The rep promised a study for nothing.',
    words:
      'He asked so nicely, and I’d just turned down his other request. So I said yes, and now I’ve got it on my desk at weekends.',
    models: [
      [
        'You couldn’t bring yourself to say no twice, and now your weekends pay for it.',
        'It names the cause and the cost without a verdict.',
      ],
    ],
    pitfall: 'Saying that one has to be able to say no.',
  },
  {
    key: 'taste',
    firm: 'marketing agency',
    on: 'discovery',
    situation: 'A client changes the layout for the fifth time.',
    words:
      'First it was too loud, now it’s too quiet. I don’t think that he knows what he wants, and the team is looking at me.',
    models: [
      [
        'You’re chasing a picture that nobody has described, with the team’s eyes on your back.',
        'It has the task and the pressure in it.',
      ],
    ],
    pitfall: 'Agreeing that the client is difficult.',
  },
  {
    key: 'pitch-lost-near',
    firm: 'marketing agency',
    on: 'motivation',
    situation: 'Second place in a big pitch.',
    words: 'Second again. They said that it was really close. I’d almost prefer to be told that we were bad.',
    models: [
      ['Being so close hurts more than a clear no would.', 'It takes up the odd wish and understands it.'],
    ],
    pitfall: 'Saying that second is an achievement.',
  },
  {
    key: 'account-love',
    firm: 'marketing agency',
    on: 'opportunity-review',
    situation: 'The rep’s favourite client is cutting its budget.',
    words:
      'They’re such lovely people, they even apologised. I didn’t have the heart to ask about the spring campaign.',
    models: [
      [
        'You like them so much that asking for more felt like asking too much.',
        'It shows how closeness got in the way.',
      ],
    ],
    pitfall: 'Preaching that business is business.',
  },
  {
    key: 'talking-too-much',
    firm: 'marketing agency',
    on: 'skill-gap',
    situation: 'After a call recording.',
    words:
      'I heard myself. She starts three sentences and I finish all three. I was so sure that I knew what she meant.',
    models: [
      ['You noticed that your certainty left her no room.', 'It honours the insight and keeps it exact.'],
    ],
    pitfall: 'Adding two more things that you noticed.',
  },
  {
    key: 'creative-wish',
    firm: 'marketing agency',
    on: 'development',
    situation: 'A talk about the future.',
    words: 'I came here because of the ideas. Now I’m good at budgets and everybody brings me budgets.',
    models: [
      [
        'What you’re good at is moving you away from what you came for.',
        'It puts the dilemma into one line.',
      ],
      ['You’re valued for the budgets, and you miss the ideas.', 'Short, with both halves.'],
    ],
    pitfall: 'Finding comfort in the budgets.',
  },
  {
    key: 'empty-room',
    firm: 'training firm',
    on: 'motivation',
    situation: 'A course was cancelled for lack of bookings.',
    words: 'I wrote to two hundred people. Four signed up. I keep thinking that it’s me and not the topic.',
    models: [
      [
        'Four out of two hundred feels like a verdict on you.',
        'It says aloud what the rep is telling themselves.',
      ],
    ],
    pitfall: 'Discussing the topic and the date.',
  },
  {
    key: 'trainer-vs-seller',
    firm: 'training firm',
    on: 'discovery',
    situation: 'A trainer with a sales target.',
    words: 'When I train I give people something. When I sell I feel that I take something from them.',
    models: [
      [
        'In the one role you feel generous and in the other almost like a thief.',
        'It sharpens the contrast so that it can be looked at.',
      ],
    ],
    pitfall: 'Proving that selling is giving too.',
  },
  {
    key: 'hr-change',
    firm: 'training firm',
    on: 'opportunity-review',
    situation: 'The contact at an insurer has left.',
    words:
      'Three years of work with her, and the new one asks me to introduce the firm. I sent the same slides as in the first year.',
    models: [
      [
        'You’re back at the beginning, and you can feel how little the old slides carry.',
        'It hears the tiredness and the rep’s own doubt.',
      ],
    ],
    pitfall: 'Proposing a better way to introduce the firm.',
  },
  {
    key: 'overbooked',
    firm: 'training firm',
    on: 'accountability',
    situation: 'The rep didn’t make the planned calls.',
    words:
      'Monday was the bank, Tuesday the offers, Wednesday I was ill. It’s not that I don’t want to. It’s just always something.',
    models: [
      [
        'The week fills up from all sides, and the calls are what gives way.',
        'It hears the reasons and holds on to the pattern.',
      ],
    ],
    pitfall: 'Checking the days one by one.',
  },
  {
    key: 'asks-works',
    firm: 'training firm',
    on: 'development',
    situation: 'The rep now coaches a junior colleague.',
    words:
      'I only asked him two questions, and he worked it out by himself. It was harder to keep quiet than to give a talk.',
    models: [
      [
        'You found out how much keeping quiet can do, and how much it takes.',
        'It gives the experience back so that it is kept.',
      ],
    ],
    pitfall: 'Telling of your own first time.',
  },
];
