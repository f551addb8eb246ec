import type { ConversationGuide } from './conversation.ts';

/** Turning intentions into a commitment that the rep owns. */
export const ACCOUNTABILITY: ConversationGuide = {
  key: 'accountability',
  name: 'Accountability',
  when: ['A target was missed', 'Excuses begin to appear', 'A commitment from last time is due'],
  purpose:
    'The rep takes ownership of what happened and leaves with an action that they have chosen themselves.',
  opening:
    'Last time you set yourself something, and I would like to come back to it. I am not here to tell you off, and I am not going to let it drop either. What came of it?',
  questions: [
    {
      key: 'what-came-of-it',
      text: 'What came of what you set out to do?',
      purpose: 'Asks for the fact, without a tone that asks for an excuse.',
    },
    {
      key: 'learned',
      text: 'What did you learn from the part that did not happen?',
      purpose: 'Makes a missed promise useful before it becomes embarrassing.',
    },
    {
      key: 'your-share',
      text: 'What was your own share in that, leaving everything else aside?',
      purpose: 'Separates circumstances from choices.',
    },
    {
      key: 'what-it-costs',
      text: 'What does it cost you if this stays as it is?',
      purpose: 'Lets the rep weigh it, so that you need not press.',
    },
    {
      key: 'given-all-that',
      text: 'Given all that, what will you do?',
      purpose: 'The turning point: from explaining to acting.',
    },
    {
      key: 'first-step',
      text: 'What is the very first step?',
      purpose: 'Makes it small enough to begin today.',
    },
    {
      key: 'by-when',
      text: 'What date are you giving it?',
      purpose: 'An action without a date is a topic.',
    },
    {
      key: 'could-stop-you',
      text: 'What could stop you, and what will you do then?',
      purpose: 'Takes the next excuse off the table while it is still a risk.',
    },
    {
      key: 'one-to-ten',
      text: 'How committed are you to that, from 1 to 10, and what makes it that number?',
      purpose: 'Makes a half-hearted yes visible while it can still be changed.',
    },
    {
      key: 'one-point-more',
      text: 'What would have to change for it to be a nine?',
      purpose: 'For any number under eight: better a smaller step than a hollow promise.',
    },
    {
      key: 'how-i-know',
      text: 'How will I hear that it is done?',
      purpose: 'The rep reports; you do not have to chase.',
    },
  ],
  listenFor: {
    to: 'The language of commitment',
    meaning:
      '“I will” is a decision, “I’ll try” keeps a way out. Do not correct the words; ask until the sentence changes by itself.',
    examples: [
      {
        weak: '“I’ll try to get to it next week.”',
        strong: '“I will ring all four on Tuesday before noon.”',
        because: 'A decision, a number, a time. Trying cannot be missed, and so cannot be kept.',
      },
      {
        weak: '“We really ought to talk to their dispatcher.”',
        strong: '“I am going to the depot on Thursday to talk to their dispatcher.”',
        because: '“We” and “ought” belong to nobody.',
      },
      {
        weak: '“Yes, sure, will do.”',
        strong: '“That is a seven. If I can drop the tender for Lindner, it is a nine.”',
        because: 'A quick yes ends the talk. An honest seven tells you what stands in the way.',
      },
      {
        weak: '“Operations never answered me.”',
        strong: '“I asked operations once and left it there. I will go and see them tomorrow.”',
        because: 'The same event, first as something done to the rep, then as something the rep can do.',
      },
    ],
  },
  traps: [
    'Accepting the reason and forgetting the result, because the reason was a good one.',
    'Making the commitment for the rep: “so you will call them by Friday, yes?”',
    'Asking for it once a quarter. By then it is an inspection.',
    'Taking the task over so that it gets done. It will, and so will the next one, by you.',
    'Letting “I’ll try” pass because the talk was pleasant.',
  ],
  closing: {
    step: 'What will you do, in one sentence that starts with “I will”?',
    date: 'What day and what time goes with it?',
    commitment: 'How committed are you, from 1 to 10, and what would make it higher?',
  },
  remote:
    'Type the commitment into the chat in the rep’s exact words, and ask whether it is right before you hang up. On the due day let the rep send one line, done or not done. Five minutes on video beat a long message when it was not.',
  workedExample: {
    setting: 'Logistics. Daniel had promised to reach four lapsed customers, and has reached one.',
    lines: [
      {
        who: 'manager',
        move: 'tell',
        text: 'Four calls, Daniel. That is not a lot. I expect all of them done by Friday.',
      },
      { who: 'rep', text: 'It was a crazy week. The strike at the port, you know how it was.' },
      { who: 'manager', move: 'tell', text: 'Everybody had the strike. You need to plan your week better.' },
      { who: 'rep', text: 'I’ll try.' },
      {
        who: 'manager',
        move: 'ask',
        text: 'I would rather hear it from you. What was your own share in it, leaving the strike aside?',
      },
      {
        who: 'rep',
        text: 'I put the easy one first. The other three left because of us, and I did not feel like hearing it.',
      },
      {
        who: 'manager',
        move: 'reflect',
        text: 'So it was not so much the time. You did not look forward to what they would say.',
      },
      { who: 'rep', text: 'No. But that is not going to get better by waiting.' },
      { who: 'manager', move: 'ask', text: 'Given all that, what will you do?' },
      {
        who: 'rep',
        text: 'I will ring Hansen tomorrow at nine, before I open my mail. The other two on Wednesday.',
      },
      {
        who: 'manager',
        move: 'ask',
        text: 'How committed are you to that, from 1 to 10, and what makes it that number?',
      },
      {
        who: 'rep',
        text: 'Hansen a nine. The other two a six, unless I first look up what went wrong there.',
      },
      { who: 'manager', move: 'ask', text: 'What would make those a nine as well?' },
      {
        who: 'rep',
        text: 'Ten minutes with the claims desk. I will go over at two today, and write to you when it is done.',
      },
    ],
    lesson: '“I’ll try” turned into “I will”, with an hour to it, once the real reason could be said aloud.',
  },
};
