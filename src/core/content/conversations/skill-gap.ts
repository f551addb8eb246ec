import type { ConversationGuide } from './conversation.ts';

/** Finding the one skill to develop, with the rep as the one who finds it. */
export const SKILL_GAP: ConversationGuide = {
  key: 'skill-gap',
  name: 'Skill gap',
  when: [
    'After listening to a call together',
    'After a chance was lost',
    'Before a challenge that is new to the rep',
  ],
  purpose: 'The rep finds the one skill that would have made the difference, and decides how to practise it.',
  opening:
    'You were in that call and I was not, so you judge it first. Let us begin with what you would keep. After that we look for the one moment that would be worth another go.',
  questions: [
    {
      key: 'went-well',
      text: 'What went well, and what did you do to bring that about?',
      purpose: 'Secures what should stay, and makes it safe to look at the rest.',
    },
    {
      key: 'where-it-turned',
      text: 'What was the moment at which it turned?',
      purpose: 'Narrows an hour to a minute that one can work on.',
    },
    {
      key: 'what-you-noticed',
      text: 'What did you notice in the customer just then?',
      purpose: 'Trains the eye; most turns can be seen before they can be explained.',
    },
    {
      key: 'going-through-you',
      text: 'What was going through your mind at that point?',
      purpose: 'Tells a missing skill from a worry that got in its way.',
    },
    {
      key: 'said-instead',
      text: 'What would you say there if you had the moment back?',
      purpose: 'Moves from looking back to trying out. Let them say it aloud.',
    },
    {
      key: 'skill-behind',
      text: 'What is the skill behind that, in your words?',
      purpose: 'Gives the gap a name that both of you will use from now on.',
    },
    {
      key: 'seen-before',
      text: 'How has the same thing shown up in other deals?',
      purpose: 'Checks that it is a pattern and not a bad day.',
    },
    {
      key: 'know-or-do',
      text: 'How would you describe the right way to do it, and what happens when you try?',
      purpose: 'Shows whether it is knowledge that is missing (train) or its use (coach).',
    },
    {
      key: 'good-enough',
      text: 'What would you hear on a recording if you had this skill?',
      purpose: 'Sets the standard in something one can listen for.',
    },
    {
      key: 'how-practise',
      text: 'How could you practise it before a customer is at the other end?',
      purpose: 'Puts the first ten tries where they cost nothing.',
    },
    {
      key: 'next-call',
      text: 'What will you do differently in the next call of this kind?',
      purpose: 'Carries it from the talk into the work.',
    },
  ],
  listenFor: {
    to: 'Self-awareness',
    meaning:
      'Can the rep see for themselves what happened? Somebody who can diagnose will go on learning when you are not there.',
    examples: [
      {
        weak: '“It went well, they were just not ready.”',
        strong: '“It went well until the price. Then I talked for three minutes without a break.”',
        because: 'The second has a moment and the rep’s own behaviour in it.',
      },
      {
        weak: '“I was useless.”',
        strong: '“My opening was clear. I lost them when I showed all the modules.”',
        because: 'Blaming oneself wholesale is as blind as praising oneself. Look for the detail.',
      },
      {
        weak: '“The demo system was slow.”',
        strong: '“The system was slow, and I apologised instead of asking what they wanted to see.”',
        because: 'Both may be true; only one can be practised.',
      },
      {
        weak: '“I need to be more confident.”',
        strong: '“I need a sentence ready for when they ask for a discount in front of their boss.”',
        because: 'A trait cannot be rehearsed, a sentence can.',
      },
    ],
  },
  traps: [
    'Reading out your own list of mistakes first. From then on the rep only nods.',
    'Working on four skills at once. One a fortnight is quick.',
    'Coaching where training is needed: no question helps somebody who has never been shown how.',
    'Leaving practice for later. Say it aloud now, twice, before you stand up.',
  ],
  closing: {
    step: 'What will you practise, and who will you do it with?',
    date: 'What date is the next call in which you will use it?',
    commitment:
      'How sure are you, from 1 to 10, that you will have practised it by then, and what is the number made of?',
  },
  remote:
    'Go through the recording together on video: share the player, and let the rep stop it at the moments that they would have back. Rehearse straight away with the camera on and record the second try, so that the rep can hear the difference without you.',
  workedExample: {
    setting:
      'IT services. Lucy lost a managed-service contract after a demonstration; her manager has heard the recording.',
    lines: [
      {
        who: 'manager',
        move: 'tell',
        text: 'You showed them far too much. You should have stopped after the ticket system.',
      },
      { who: 'rep', text: 'They asked to see everything.' },
      { who: 'manager', move: 'tell', text: 'Next time just show three things.' },
      { who: 'rep', text: 'Fine.' },
      {
        who: 'manager',
        move: 'ask',
        text: 'Hold on, I am judging your call for you. What went well, as you heard it?',
      },
      {
        who: 'rep',
        text: 'The first quarter of an hour. They told me about the outage and I could see them lean in.',
      },
      { who: 'manager', move: 'ask', text: 'What was the moment at which it turned?' },
      {
        who: 'rep',
        text: 'When I opened the dashboard. The finance man looked at his phone, and I noticed, and went faster.',
      },
      {
        who: 'manager',
        move: 'reflect',
        text: 'You saw that you were losing him, and answered it with more screens.',
      },
      { who: 'rep', text: 'Yes. When I am nervous I show things.' },
      { who: 'manager', move: 'ask', text: 'What would you say to him there if you had the moment back?' },
      {
        who: 'rep',
        text: '“What would you need to see to be comfortable with this?” I could stop and ask that.',
      },
      { who: 'manager', move: 'ask', text: 'How could you practise that before Tuesday’s demonstration?' },
      { who: 'rep', text: 'With Ben, on Monday at four. He plays the bored one, and I stop twice to ask.' },
    ],
    lesson:
      'The diagnosis was the same, but now it is hers, and with it came a sentence, a partner and an hour.',
  },
};
