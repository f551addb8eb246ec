import type { TalkTurn } from '../../src/core/domain/conversation/move.ts';

/** A one-to-one as it might go, for timing alone. */
export const BENCH_TALK: readonly TalkTurn[] = [
  { role: 'coach', text: 'Good to see you. How did the meeting with the logistics people go on Tuesday?' },
  {
    role: 'other',
    text: 'Mixed. They liked the pilot, but the operations lead went quiet when we came to the price.',
  },
  { role: 'coach', text: 'So the pilot convinced them, and something about the price made the room cold.' },
  { role: 'other', text: 'Yes. I started to explain the discount and it got worse.' },
  { role: 'coach', text: 'Okay. What do you think she was weighing in that moment?' },
  { role: 'other', text: 'Maybe whether she can defend it in front of her own director.' },
  {
    role: 'coach',
    text:
      'You should send her the savings sheet before Friday, and copy the director. I have seen this a hundred times: ' +
      'once they have the figures in hand they stop arguing about the rate, and then it is only a matter of the start date.',
  },
  { role: 'other', text: 'I can do that.' },
  {
    role: 'coach',
    text: 'Did she say who signs? And what would have to be true for her to say yes this quarter?',
  },
  { role: 'other', text: 'The director signs. I did not ask the second one.' },
  {
    role: 'coach',
    text: "Why didn't you ask? Don't you think it would have been better to ask before the demo?",
  },
  { role: 'other', text: 'Probably. I was nervous about the answer.' },
  { role: 'coach', text: 'It sounds as if the answer mattered so much that not asking felt safer.' },
  { role: 'other', text: 'That is exactly it.' },
  {
    role: 'coach',
    text: "Mm-hmm. What will you do differently next time, and what's the first step by when?",
  },
  { role: 'other', text: 'I will call her tomorrow before noon and ask what she needs for her director.' },
  { role: 'coach', text: 'Great. On a scale of one to ten, how committed are you to that call?' },
  { role: 'other', text: 'Nine.' },
];
