import type { ConversationGuide } from './conversation.ts';

/** Setting goals that are clear, measurable and the rep's own. */
export const GOAL_SETTING: ConversationGuide = {
  key: 'goal-setting',
  name: 'Goal-setting',
  when: ['A quarter begins', 'Somebody has just been promoted', 'Performance needs a fresh start'],
  purpose:
    'The rep leaves with one or two goals that are clear, can be measured, and are the rep’s own and not yours.',
  opening:
    'The target for the quarter is set, and we both know it. Today I would like to hear what you want to make of these three months. I will mostly ask and take notes.',
  questions: [
    {
      key: 'what-you-want',
      text: 'What do you want this quarter to be about for you?',
      purpose: 'Lets the rep give the direction before anybody says a number.',
    },
    {
      key: 'best-outcome',
      text: 'What would the best outcome look like on the last day of the quarter?',
      purpose: 'Raises the eye from the minimum to what would be worth having.',
    },
    {
      key: 'worth-it',
      text: 'What makes that worth the effort to you?',
      purpose: 'Finds the reason that will carry the goal through a bad month.',
    },
    {
      key: 'how-you-know',
      text: 'How will you know that you have got there, without asking me?',
      purpose: 'Turns a wish into something that can be seen.',
    },
    {
      key: 'number-and-date',
      text: 'What number and what date would you put on that?',
      purpose: 'Makes the goal measurable, in the rep’s own figures.',
    },
    {
      key: 'today',
      text: 'What does the same number look like today?',
      purpose: 'Fixes the starting point, so that progress can be told from luck.',
    },
    {
      key: 'own-hands',
      text: 'What part of this is in your own hands?',
      purpose: 'Moves from the result to the work that leads to it.',
    },
    {
      key: 'do-differently',
      text: 'What will you do differently from last quarter to get there?',
      purpose: 'A new goal with old habits is only a hope.',
    },
    {
      key: 'likely-obstacle',
      text: 'What is most likely to throw you off by week five?',
      purpose: 'Meets the obstacle while there is still time to plan for it.',
    },
    {
      key: 'from-me',
      text: 'What do you need from me, and what should I keep out of?',
      purpose: 'Agrees your part, and keeps you from rescuing later.',
    },
  ],
  listenFor: {
    to: 'Specificity',
    meaning:
      'Results come out as vague as the goal that went in. Stay with it until you could both tell, on the day, whether it was reached.',
    examples: [
      {
        weak: '“I want to get better at new business.”',
        strong: '“Four first meetings a month with hospitals, beginning in May; it was one last quarter.”',
        because: 'Somebody else could check the second one on the last day of May.',
      },
      {
        weak: '“Hit target, obviously.”',
        strong: '“I want 40% of my target to come from customers I won myself.”',
        because: 'The first gives your goal back to you. The second is one the rep has chosen.',
      },
      {
        weak: '“I should probably do more prospecting.”',
        strong: '“Tuesday and Thursday until eleven are for prospecting, and the calendar says so.”',
        because: '“Should” and “probably” leave the door open; a weekday does not.',
      },
      {
        weak: '“More contracts renewed early.”',
        strong: '“Six of the nine contracts that end in September signed by the middle of July.”',
        because: 'Number, whole and date are there, so half-time can be judged too.',
      },
    ],
  },
  traps: [
    'Bringing the finished goal and asking for agreement. You will get the agreement and keep the goal.',
    'Six goals. Two are remembered in March, six are not remembered in February.',
    'Taking the first answer. The second and third are usually the honest ones.',
    'Talking only about results, so that the rep has nothing to do on Monday morning.',
  ],
  closing: {
    step: 'What is the first thing you will do this week that your goal can feel?',
    date: 'What day goes beside it, and what day do we look at the number together?',
    commitment: 'How committed are you to this goal, from 1 to 10, and what would make it one more?',
  },
  remote:
    'Share one empty page on video and let the rep type the goal while you both watch; their wording stays. End with the page on the screen and read it aloud once, then let the rep send it to you, not the other way round.',
  workedExample: {
    setting: 'Facility services. Priya sells cleaning contracts; her manager is opening the second quarter.',
    lines: [
      {
        who: 'manager',
        move: 'tell',
        text: 'Your target is 600,000, and I want you to go after hospitals. That is where the growth is.',
      },
      { who: 'rep', text: 'All right. Hospitals.' },
      { who: 'manager', move: 'tell', text: 'Book four visits a month and you will be fine.' },
      { who: 'rep', text: 'I can try that, I suppose.' },
      {
        who: 'manager',
        move: 'ask',
        text: 'Let me begin again. What do you want this quarter to be about for you?',
      },
      {
        who: 'rep',
        text: 'Honestly, I am tired of only renewing. I would like to win something that was not ours before.',
      },
      {
        who: 'manager',
        move: 'reflect',
        text: 'So it is less the number, and more that the number should come from customers you opened yourself.',
      },
      { who: 'rep', text: 'Yes. I used to be good at that.' },
      {
        who: 'manager',
        move: 'ask',
        text: 'How will you know in June that you have got there, without asking me?',
      },
      {
        who: 'rep',
        text: 'Three new sites signed. And at least ten first visits behind them, because the three may slip.',
      },
      {
        who: 'manager',
        move: 'ask',
        text: 'What will you do differently from last quarter to have ten visits?',
      },
      {
        who: 'rep',
        text: 'Keep Tuesday mornings free for it. I will block them today and name my first five clinics by Friday.',
      },
    ],
    lesson:
      'The told goal got “I can try”. The asked one came with a measure, a weekday and a date, all of them hers.',
  },
};
