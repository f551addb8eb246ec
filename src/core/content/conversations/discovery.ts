import type { ConversationGuide } from './conversation.ts';

/** Seeing how things really stand, without judging. */
export const DISCOVERY: ConversationGuide = {
  key: 'discovery',
  name: 'Discovery',
  when: ['A regular one-to-one', 'A review of the work so far', 'The first sign that something is off'],
  purpose: 'You both see what is really going on before anybody judges it or sets about mending it.',
  opening:
    'I would like to understand how things look from where you sit. I have no list today and nothing to prove. Start wherever it matters most to you.',
  questions: [
    {
      key: 'whats-happening',
      text: 'What is going on at the moment that you would want me to know?',
      purpose: 'Leaves the choice of subject with the rep.',
    },
    {
      key: 'tell-the-story',
      text: 'How did it come to be like this, step by step?',
      purpose: 'Gets what happened before what anybody thinks of it.',
    },
    {
      key: 'working-well',
      text: 'What is working well, even a little?',
      purpose: 'Shows what to build on, and that you are not hunting for faults.',
    },
    {
      key: 'tried-so-far',
      text: 'What have you tried so far?',
      purpose: 'Saves you from advising what was already done.',
    },
    {
      key: 'what-came-of-it',
      text: 'What came of each of those attempts?',
      purpose: 'Separates what failed from what was never finished.',
    },
    {
      key: 'in-the-way',
      text: 'What is getting in the way?',
      purpose: 'Names the obstacle in the rep’s words.',
    },
    {
      key: 'where-again',
      text: 'Where else have you been stuck at the same point, and what was alike?',
      purpose: 'Looks for the pattern behind the case.',
    },
    {
      key: 'your-part',
      text: 'What part of this is yours, and what part belongs to somebody else?',
      purpose: 'Sorts what can be changed from what has to be borne.',
    },
    {
      key: 'what-else',
      text: 'What else?',
      purpose: 'The real thing often comes third. Ask it, then be quiet.',
    },
    {
      key: 'most-useful',
      text: 'What would be the most useful thing to work on, out of all that?',
      purpose: 'Lets the rep choose where to go next, and with it the next conversation.',
    },
  ],
  listenFor: {
    to: 'Patterns',
    meaning: 'One stuck deal is a story. The same place reached again and again is what coaching is for.',
    examples: [
      {
        weak: '“This client just went quiet.”',
        strong: '“That is the third one to go quiet after I sent the proposal.”',
        because: 'The second sees the place where it happens, which is something one can work on.',
      },
      {
        weak: '“It is fine, nothing special.”',
        strong: '“First meetings are fine. From the moment procurement comes in I lose the thread.”',
        because: '“Fine” ends the talk. A named moment opens it.',
      },
      {
        weak: '“The market is dead.”',
        strong:
          '“Two of the five postponed for their budget. The other three never told me, and I never asked.”',
        because: 'The first puts everything outside; the second shows the rep’s own share.',
      },
    ],
  },
  traps: [
    'Solving the first problem you hear. It is seldom the one that matters.',
    'Asking why, which sounds like a charge and is answered with a defence.',
    'Turning it into a pipeline review as soon as a customer’s name comes up.',
    'Filling the silence. Count to five; the better answer is on its way.',
  ],
  closing: {
    step: 'What one thing will you look into or try before we talk again?',
    date: 'What day will you have done it by?',
    commitment: 'How likely is it that you will do it, from 1 to 10, and what keeps it from being higher?',
  },
  remote:
    'Cameras on and every other window closed; say that you have done it. Leave longer pauses than you would in a room, as the line swallows the small signs that somebody is still thinking. If it is about a call, play two minutes of the recording and let the rep stop it.',
  workedExample: {
    setting: 'Consulting. Tomasz has had three proposals go silent; his manager wants to help.',
    lines: [
      {
        who: 'manager',
        move: 'tell',
        text: 'You have to follow up harder. Ring them twice a week until they answer.',
      },
      { who: 'rep', text: 'I do ring them.' },
      { who: 'manager', move: 'tell', text: 'Then the proposals are too long. Cut them to five pages.' },
      { who: 'rep', text: 'Maybe.' },
      {
        who: 'manager',
        move: 'ask',
        text: 'I am guessing here, and you were in the room. How did it go with the last one, step by step?',
      },
      {
        who: 'rep',
        text: 'A good first meeting with the head of operations. She asked for a proposal, I wrote it over the weekend, then nothing.',
      },
      { who: 'manager', move: 'ask', text: 'What was alike in the other two?' },
      {
        who: 'rep',
        text: 'Much the same. One good talk with one person, then the document. I never met the people who had to sign.',
      },
      {
        who: 'manager',
        move: 'reflect',
        text: 'So each time the paper went into a room that you had never been in.',
      },
      { who: 'rep', text: 'Put like that, yes. I take the request for a proposal as a yes.' },
      {
        who: 'manager',
        move: 'ask',
        text: 'What would you want to have in place before you write the next one?',
      },
      {
        who: 'rep',
        text: 'A second meeting, with whoever pays. I will ask for that at Brandt on Thursday, before I write a line.',
      },
    ],
    lesson:
      'Two pieces of advice missed, because they answered a guess. Three questions found the pattern, and the rep named it.',
  },
};
