import type { ConversationGuide } from './conversation.ts';

/** Meeting the belief that holds a rep back, and finding the drive again. */
export const MOTIVATION: ConversationGuide = {
  key: 'motivation',
  name: 'Motivation',
  when: [
    'The rep is stuck',
    'The same failure comes back in spite of knowing better',
    'Things have become a little too comfortable',
  ],
  purpose: 'The belief that holds the rep back comes into the open, and with it the wish to get past it.',
  opening:
    'I notice that we have come to this point a few times now, and I do not believe it is for want of skill. I would like to understand what it is like for you. We do not need a solution today.',
  questions: [
    {
      key: 'like-for-you',
      text: 'What is it like for you when you get to that point?',
      purpose: 'Starts from experience, where there is no right answer.',
    },
    {
      key: 'what-stops-you',
      text: 'What stops you?',
      purpose: 'Short on purpose. Ask it, and wait.',
    },
    {
      key: 'tell-yourself',
      text: 'What do you tell yourself in that moment?',
      purpose: 'Beliefs speak in whole sentences. This one brings the sentence out.',
    },
    {
      key: 'worst',
      text: 'What is the worst that could happen, as you see it?',
      purpose: 'A fear that has been named can be measured against the facts.',
    },
    {
      key: 'how-true',
      text: 'What has really happened so far, compared with that?',
      purpose: 'Lets the rep test the belief; you do not have to argue with it.',
    },
    {
      key: 'nothing-changes',
      text: 'What happens if nothing changes for another year?',
      purpose: 'Makes the price of comfort visible.',
    },
    {
      key: 'solved-for-good',
      text: 'How would it feel to have this solved for good?',
      purpose: 'Gives the effort something to pull towards.',
    },
    {
      key: 'been-different',
      text: 'What was different at a time when you did it anyway?',
      purpose: 'Finds proof in the rep’s own past.',
    },
    {
      key: 'what-you-want',
      text: 'What do you want here, for yourself?',
      purpose: 'Drive comes from the rep’s reasons, not from yours.',
    },
    {
      key: 'smallest-try',
      text: 'What is the smallest thing you could try that would put the belief to the test?',
      purpose: 'Beliefs give way to experience sooner than to talk.',
    },
  ],
  listenFor: {
    to: 'Beliefs',
    meaning:
      'Listen for the sentence behind the behaviour. Often it speaks of a fear of rejection, of wanting to be liked, or of self-doubt.',
    examples: [
      {
        weak: '“I just have not had the time to call.”',
        strong: '“If I call and they say no, I feel that I have spoilt it for good.”',
        because: 'Fear of rejection. A calendar would not have helped.',
      },
      {
        weak: '“I did not want to be pushy.”',
        strong: '“I want them to like me, so I leave the price until it is too late.”',
        because: 'The need to be liked, in the rep’s own words. Now it can be looked at.',
      },
      {
        weak: '“That account is not really for me.”',
        strong: '“I do not think that somebody like me can sit opposite a board.”',
        because: 'Self-doubt often dresses up as a choice.',
      },
      {
        weak: '“It is all good as it is.”',
        strong: '“I know I could do more. I am afraid that next year they will want it again.”',
        because: 'Comfort has a reason too, and the reason is where the talk begins.',
      },
    ],
  },
  traps: [
    'Cheering. “You can do it” tells the rep that you have not heard them.',
    'Sending somebody on a course who already knows how. The next failure will then weigh more.',
    'Arguing with the belief. Every argument makes the rep defend it.',
    'Playing therapist. If it goes beyond work, say so kindly and name who can help.',
  ],
  closing: {
    step: 'What will you try, small enough that you cannot talk yourself out of it?',
    date: 'What day is it going to be, and what time?',
    commitment: 'How much do you want it, from 1 to 10, and what does that number tell you?',
  },
  remote:
    'Never by chat or mail. Video with the camera on, at a time of day when the rep is alone in the room, and with nothing booked straight after it. Ask whether they would rather walk and talk by phone: some things are easier to say without a face on the screen.',
  workedExample: {
    setting: 'Staffing. Aoife is a capable consultant who has not rung a cold account for six weeks.',
    lines: [
      {
        who: 'manager',
        move: 'tell',
        text: 'You are one of our best. You only have to pick up the phone, everybody gets a no now and then.',
      },
      { who: 'rep', text: 'I know, I know.' },
      { who: 'manager', move: 'tell', text: 'Do ten a day, and after a week you will not even notice.' },
      { who: 'rep', text: 'I said that to myself last month.' },
      {
        who: 'manager',
        move: 'reflect',
        text: 'So you have told yourself all this already, and it did not help.',
      },
      { who: 'rep', text: 'No. I sit there with the number on the screen.' },
      { who: 'manager', move: 'ask', text: 'What do you tell yourself in that moment?' },
      {
        who: 'rep',
        text: 'That they will think, here is another agency wasting my time. And then that they are right.',
      },
      { who: 'manager', move: 'ask', text: 'How does that fit with the customers you do have?' },
      { who: 'rep', text: 'Not at all, really. The clinic in Galway says we keep their wards open.' },
      {
        who: 'manager',
        move: 'reflect',
        text: 'To them you are the one who keeps the wards open, and on the phone you turn into a nuisance.',
      },
      { who: 'rep', text: 'Funny, yes. Nobody ever said it but me.' },
      {
        who: 'manager',
        move: 'ask',
        text: 'What is the smallest thing you could try that would put that to the test?',
      },
      {
        who: 'rep',
        text: 'Two calls, to hospitals like Galway, and I begin with what we did there. I will do them tomorrow at ten.',
      },
    ],
    lesson:
      'Encouragement slid off. A reflection showed that she had been heard, and the belief came out with the next question.',
  },
};
