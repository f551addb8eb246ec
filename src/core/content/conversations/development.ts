import type { ConversationGuide } from './conversation.ts';

/** Growth and engagement over the long run. */
export const DEVELOPMENT: ConversationGuide = {
  key: 'development',
  name: 'Development',
  when: ['Once a quarter', 'At the annual review', 'A rep says that they want to get ahead'],
  purpose:
    'The rep sees a way to grow here and stays engaged over the long run, well beyond this quarter’s number.',
  opening:
    'No deals and no numbers today. I would like to hear where you want to be in a few years, at work and beyond it. Then we can look at what would help you on the way.',
  questions: [
    {
      key: 'good-year',
      text: 'What have you enjoyed most at work this past year?',
      purpose: 'Begins where the energy is; a plan built on it lasts longer.',
    },
    {
      key: 'three-years',
      text: 'What would you like to be doing three years from now?',
      purpose: 'Opens the career goal without a ladder drawn by you.',
    },
    {
      key: 'life-beyond',
      text: 'What do you want from life beyond work, as far as you care to share it?',
      purpose: 'Personal goals decide what a career is for. The rep chooses how far to go.',
    },
    {
      key: 'skills-wanted',
      text: 'What skills do you want to have that you do not have today?',
      purpose: 'The wish comes before the deficit.',
    },
    {
      key: 'who-has-it',
      text: 'Who does that really well, and what exactly do they do?',
      purpose: 'Makes an abstract skill something to watch, and perhaps somebody to ask.',
    },
    {
      key: 'strength-unused',
      text: 'What are you good at that we make too little use of?',
      purpose: 'Growth begins sooner where there is something already.',
    },
    {
      key: 'in-the-job',
      text: 'How could you learn it in the work you have now?',
      purpose: 'Most learning happens on the job, so look there first.',
    },
    {
      key: 'holding-back',
      text: 'What has kept you from it until now?',
      purpose: 'Finds the obstacle before it is discovered by the plan.',
    },
    {
      key: 'my-help',
      text: 'How can I help, and what should I stop doing?',
      purpose: 'Makes your part concrete, and lets the rep say the awkward half.',
    },
    {
      key: 'sign-of-progress',
      text: 'What would tell us in three months that you are on the way?',
      purpose: 'Gives the next development talk its beginning.',
    },
  ],
  listenFor: {
    to: 'Ambition',
    meaning:
      'People who are engaged picture where they are heading. Somebody who has stopped picturing one has often begun to leave.',
    examples: [
      {
        weak: '“I am happy where I am.”',
        strong: '“I like it here, and in two years I would like to lead a small team.”',
        because: 'The first may be true, or it may be a closed door. Ask what happy is made of.',
      },
      {
        weak: '“Whatever the company needs.”',
        strong: '“I want to run one key account from strategy to renewal.”',
        because: 'Loyalty is no plan. The second can be begun on Monday.',
      },
      {
        weak: '“Some sort of leadership training would be good.”',
        strong: '“I want to learn to give feedback that people come back for. Sara does that.”',
        because: 'A course is a means. The second has a skill and a model.',
      },
    ],
  },
  traps: [
    'Tacking it on to the appraisal. With pay on the table, nobody thinks aloud.',
    'Promising a post that you cannot give.',
    'Assuming that everybody wants to be a manager. You did; ask.',
    'Planning courses only, when a stretch in the daily work would teach more.',
  ],
  closing: {
    step: 'What is one thing you will begin this month, in the work you have?',
    date: 'What date shall we put on that, and on our next talk like this?',
    commitment: 'How much is this yours, from 1 to 10, and what would make it more so?',
  },
  remote:
    'People out of sight are easily out of mind when the good projects are given out, so hold this talk at least as often as with those nearby. An hour on video, away from the desk if possible. Ask with whom they would like to work who does not know them yet, and make that introduction the same day.',
  workedExample: {
    setting: 'A creative agency. Jonas has sold campaigns for four years and has gone quiet in meetings.',
    lines: [
      {
        who: 'manager',
        move: 'tell',
        text: 'I have put you down for the leadership programme. It is the natural next step for you.',
      },
      { who: 'rep', text: 'Oh. Thank you.' },
      { who: 'manager', move: 'tell', text: 'Two years and you could have my job.' },
      { who: 'rep', text: 'I am not sure that is me.' },
      {
        who: 'manager',
        move: 'ask',
        text: 'Then I have been planning my career and not yours. What would you like to be doing in three years?',
      },
      {
        who: 'rep',
        text: 'Not leading people. I would like to build one big client from the strategy up, instead of eight campaigns at a time.',
      },
      {
        who: 'manager',
        move: 'reflect',
        text: 'You want to go deep with one of them, more than wide or upwards.',
      },
      { who: 'rep', text: 'Exactly. I was afraid that sounded unambitious.' },
      { who: 'manager', move: 'ask', text: 'What skills would you want for it that you do not have today?' },
      {
        who: 'rep',
        text: 'Talking money with a board. I can sell them an idea, but not a budget over three years.',
      },
      { who: 'manager', move: 'ask', text: 'How could you learn that in the work you have now?' },
      {
        who: 'rep',
        text: 'I could draft the three-year plan for the brewery and sit in when Claire presents it. I will ask her this week and show you a draft by the 30th.',
      },
    ],
    lesson:
      'The gift on offer was the manager’s own wish. One question later there was an ambition to work with.',
  },
};
