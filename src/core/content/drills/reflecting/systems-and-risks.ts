import type { BuiltIn } from '../built-in.ts';

/** Answers to give back before asking: IT services, engineering, insurance brokerage. */
export const REFLECTING_SYSTEMS_AND_RISKS: readonly BuiltIn[] = [
  {
    key: 'pilot-forever',
    firm: 'IT services',
    on: 'opportunity-review',
    situation: 'A pilot at a utility is extended for the second time.',
    words:
      'They keep saying how pleased they are. And then they want another month of pilot, and another feature.',
    models: [
      [
        'They sound happy and still don’t decide, and you can’t tell what’s missing.',
        'It puts the contradiction into words.',
      ],
    ],
    pitfall: 'Saying what is behind it.',
  },
  {
    key: 'presales',
    firm: 'IT services',
    on: 'discovery',
    situation: 'A rep who depends on technical colleagues.',
    words:
      'I wait for presales, presales waits for the architects, and meanwhile the client asks me every other day where we are.',
    models: [
      [
        'You’re the one the client sees, and you depend on people whose pace you can’t set.',
        'It names being caught in the middle.',
      ],
      [
        'You’re caught between a client who pushes and colleagues who take their time.',
        'Short, and it has both sides.',
      ],
    ],
    pitfall: 'Promising to push the architects.',
  },
  {
    key: 'ai-fear',
    firm: 'IT services',
    on: 'motivation',
    situation: 'Talk about where the market is going.',
    words:
      'Half of what I sell can be had from a chatbot in two years. Sometimes I wonder what I’m still learning all this for.',
    models: [
      [
        'You’re asking yourself whether what you’re learning will still be worth anything.',
        'It takes the doubt about the future seriously.',
      ],
    ],
    pitfall: 'A lecture on the future of the trade.',
  },
  {
    key: 'good-question',
    firm: 'IT services',
    on: 'skill-gap',
    situation: 'After a meeting with a head of IT.',
    words:
      'I asked him what keeps him awake and he talked for ten minutes. I’d never have learned about the audit otherwise.',
    models: [['One question opened a door that you hadn’t even seen.', 'It lets the rep hear what worked.']],
    pitfall: 'Going straight to what one could do with the audit.',
  },
  {
    key: 'quota-gap',
    firm: 'IT services',
    on: 'accountability',
    situation: 'At 60% of target with two months to go.',
    words:
      'I know how the number looks. I look at it every morning, believe me, you don’t have to show me the chart.',
    models: [
      [
        'The number is on your mind every day, and another look at it would only add pressure.',
        'It hears the “please don’t” and keeps the door open.',
      ],
    ],
    pitfall: 'Showing the chart.',
  },
  {
    key: 'no-praise',
    firm: 'engineering',
    on: 'motivation',
    situation: 'A planner who sells since the spring.',
    words:
      'When I drew a bridge, it stood there afterwards. Now I write offers, and most of them just vanish.',
    models: [
      ['You miss having something in front of you that you made.', 'It finds the need in the comparison.'],
      ['It’s hard to put work into things that vanish.', 'It takes up the rep’s own picture.'],
    ],
    pitfall: 'Praising the offers.',
  },
  {
    key: 'council',
    firm: 'engineering',
    on: 'opportunity-review',
    situation: 'A town council has put off its decision again.',
    words:
      'The building officer is on our side, the treasurer isn’t, and the mayor says whatever the last one told him.',
    models: [
      [
        'Three people, three directions, and it’s open who will have the mayor’s ear last.',
        'It orders what was said without solving it.',
      ],
    ],
    pitfall: 'Giving a plan for each of the three.',
  },
  {
    key: 'perfect-offer',
    firm: 'engineering',
    on: 'accountability',
    situation: 'An offer is late because it should be complete.',
    words:
      'I could have sent it on Friday, but two positions were estimates. If I send something, I want it to be right.',
    models: [
      [
        'Being exact matters so much to you that the date had to give way.',
        'It names the value as well as its price.',
      ],
    ],
    pitfall: 'Declaring that done is better than perfect.',
  },
  {
    key: 'site-respect',
    firm: 'engineering',
    on: 'skill-gap',
    situation: 'After a site visit with a contractor.',
    words:
      'He called me “young lady” and asked when the engineer was coming. I explained that I am the engineer, and after that I rushed through everything.',
    models: [
      [
        'After that remark you wanted to get out of there, and the talk was the poorer for it.',
        'It connects what was done to her with what she did.',
      ],
    ],
    pitfall: 'Being so indignant that the talk becomes yours.',
  },
  {
    key: 'premium-shame',
    firm: 'insurance brokerage',
    on: 'motivation',
    situation: 'A premium rises by a quarter.',
    words:
      'I can’t look him in the eye with that premium. He’s been with us for fifteen years and never had a claim.',
    models: [
      [
        'You feel that you owe him something for fifteen years, and the premium goes against that.',
        'It hears loyalty where one might hear weakness.',
      ],
    ],
    pitfall: 'Justifying the premium.',
  },
  {
    key: 'annual-talk',
    firm: 'insurance brokerage',
    on: 'discovery',
    situation: 'The rep has done a hundred annual reviews.',
    words: 'It’s always the same. They say nothing has changed, I say good, and we sign. Twenty minutes.',
    models: [
      ['The talk has become a form that both of you fill in.', 'A picture that can be looked at together.'],
    ],
    pitfall: 'Handing over a list of better questions.',
  },
  {
    key: 'big-account',
    firm: 'insurance brokerage',
    on: 'goal-setting',
    situation: 'The rep might take on a hospital group.',
    words:
      'I’d love to have them. Then I think about what happens if I get one clause wrong, and I’d rather leave them with Peter.',
    models: [
      [
        'You’re drawn to it, and the thought of a mistake holds you back.',
        'Both sides of the doubt, neither one made smaller.',
      ],
      [
        'Part of you wants that account, and part of you is afraid of what a slip would do.',
        'It shows the two voices and doesn’t choose between them.',
      ],
    ],
    pitfall: 'Taking one side: “You can do it!”',
  },
  {
    key: 'claim-handled',
    firm: 'insurance brokerage',
    on: 'development',
    situation: 'After a flood the rep settled a large claim.',
    words:
      'When I brought them the letter, the owner cried. That was the first time that I knew what this job is for.',
    models: [
      ['That moment gave your work a meaning that it hadn’t had before.', 'It stays with what counted.'],
    ],
    pitfall: 'Turning it into a reference at once.',
  },
];
