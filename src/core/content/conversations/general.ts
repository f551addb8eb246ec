import type { ConversationKey } from '../../domain/session/conversation-key.ts';
import type { GuideQuestion } from './conversation.ts';

/** Four questions that fit almost every situation, in the order in which they work (Practitioner article B). */
export const GENERAL_QUESTIONS: readonly GuideQuestion[] = [
  {
    key: 'on-your-mind',
    text: 'What is on your mind today?',
    purpose: 'The rep sets the subject, and you learn what really occupies them.',
  },
  {
    key: 'what-else',
    text: 'And what else?',
    purpose: 'The first answer is seldom the whole one. It also keeps your advice back for a minute.',
  },
  {
    key: 'what-you-want',
    text: 'What do you want here?',
    purpose: 'Turns from the problem to what should take its place.',
  },
  {
    key: 'what-will-you-do',
    text: 'If all that is so, what are you going to do about it?',
    purpose: 'Hands the next move to the one who has to make it.',
  },
];

/** What makes a question a good one: three marks (Practitioner article B). */
export const MARKS_OF_A_GOOD_QUESTION: readonly string[] = [
  'It is open: a word is not enough to answer it.',
  'The thinking stays with the rep.',
  'It makes an owner: whoever finds the answer wants to see it work.',
];

/** The same lost deal, met in two ways (Practitioner article A). */
export const LOST_DEAL_CONTRAST = {
  manager: 'Why did we lose it?',
  coach: 'What would you do differently next time?',
  because:
    'The first looks for a cause, and usually finds an excuse. The second looks for what the rep can use tomorrow.',
} as const;

/** One of the four principles behind everything here (Practitioner article A). */
export type Principle = { readonly key: string; readonly title: string; readonly meaning: string };

/** The four principles of coaching instead of managing by results alone. */
export const PRINCIPLES: readonly Principle[] = [
  {
    key: 'ask',
    title: 'Ask instead of telling',
    meaning:
      'An answer that the rep finds is understood, wanted and remembered. One that you give is only known.',
  },
  {
    key: 'person',
    title: 'Develop the seller and not just this one deal',
    meaning:
      'See what comes back from deal to deal. Mend that pattern, and the next ten deals are better too.',
  },
  {
    key: 'process',
    title: 'Coach to the process',
    meaning:
      'Results come late and by many roads. What the rep does at each stage can be seen and improved today.',
  },
  {
    key: 'accountability',
    title: 'Build accountability week by week, in conversation',
    meaning:
      'A promise asked about every week becomes a habit. A quarterly inspection only finds that it was not.',
  },
];

/** A case in which telling is right, and how to ask first even then. */
export type TellingCase = {
  readonly key: 'knowledge-gap' | 'compliance' | 'no-time';
  readonly title: string;
  readonly meaning: string;
  readonly askFirst: string;
  readonly becauseAskFirst: string;
};

/** The three cases in which telling is right; even in these, one question comes first (Practitioner article B). */
export const TELLING_CASES: readonly TellingCase[] = [
  {
    key: 'knowledge-gap',
    title: 'The knowledge really is missing',
    meaning:
      'Nobody can discover the notice period in a contract they have never seen. Show it, explain it, let them try.',
    askFirst: 'What do you know about it already?',
    becauseAskFirst: 'You may find that half is there, and you tell only the other half.',
  },
  {
    key: 'compliance',
    title: 'Compliance is not negotiable',
    meaning:
      'Law, safety, data protection and the limits of your authority are said plainly, and not put up for discussion.',
    askFirst: 'How do you understand the rule, and what makes it hard to follow here?',
    becauseAskFirst:
      'The rule stays. You learn whether it was unknown or in the way, and those need different answers.',
  },
  {
    key: 'no-time',
    title: 'There is no time for coaching',
    meaning:
      'The customer is on the line in five minutes. Say what has to be said, and come back to it afterwards.',
    askFirst: 'What is your plan for the next five minutes?',
    becauseAskFirst: 'It costs ten seconds, and often the rep’s plan is good enough.',
  },
];

/** One side of the choice between coaching and training. */
export type WayToHelp = {
  readonly key: 'training' | 'coaching';
  readonly name: string;
  readonly does: string;
  readonly fits: string;
};

/** Training and coaching side by side: what each does, and the gap it is for (Practitioner article B). */
export const COACH_OR_TRAIN: readonly [training: WayToHelp, coaching: WayToHelp] = [
  {
    key: 'training',
    name: 'Training',
    does: 'Passes on know-how: systems, products, processes. It tells.',
    fits: 'Missing knowledge: nobody has shown the rep how it is done, or it did not stick.',
  },
  {
    key: 'coaching',
    name: 'Coaching',
    does: 'Develops thinking. It asks.',
    fits: 'Missing application: the rep could do it, and on the day does not.',
  },
];

/** A piece of practical knowledge; `benchmarks` are the keys of the figures that go beside it, `conversation` the one that it leads to. */
export type Advice = {
  readonly key: string;
  readonly text: string;
  readonly source: string;
  readonly benchmarks: readonly string[];
  readonly conversation?: ConversationKey;
};

const A = 'Practitioner article A';
const B = 'Practitioner article B';

/** What helps to tell whether somebody needs coaching, training or something else. */
export const COACH_OR_TRAIN_ADVICE: readonly Advice[] = [
  {
    key: 'repeated-mistake',
    text: 'When one mistake keeps coming back and nothing moves, it is rarely skill that is missing. More often a limiting belief stands in the way, and that is a matter for the motivation conversation.',
    source: B,
    benchmarks: [],
    conversation: 'motivation',
  },
  {
    key: 'motivation-or-ability',
    text: 'Before you choose a remedy, find out whether the rep lacks the ability or the motivation.',
    source: `Harvard Business Review, in ${B}`,
    benchmarks: [],
  },
  {
    key: 'on-the-job',
    text: 'Look for the lesson in the work itself: roughly 70% of what people learn comes from doing, 20% from other people and 10% from courses.',
    source: B,
    benchmarks: ['seventy-twenty-ten'],
  },
  {
    key: 'training-fades',
    text: 'Training that nobody takes up again is soon gone. Coaching is how it gets into the work.',
    source: `${A} and B`,
    benchmarks: [
      'forgotten-in-a-week',
      'training-alone',
      'training-with-coaching',
      'training-alone-b',
      'training-with-coaching-b',
    ],
  },
];

/** How often to coach, whom first, and where the time comes from. */
export const FREQUENCY_ADVICE: readonly Advice[] = [
  {
    key: 'more-often',
    text: 'Performance is higher with coaching every week, and higher again with several sessions; with daily ones it is responsibility and motivation that rise.',
    source: `Objective Management Group, in ${B}`,
    benchmarks: [
      'frequency-weekly',
      'frequency-several',
      'frequency-daily-responsibility',
      'frequency-daily-motivation',
    ],
  },
  {
    key: 'middle-first',
    text: 'If you cannot begin with everybody, begin in the middle: about 60% of the team sit there, and they stand to gain most. Your best people can do with fewer sessions; your weakest may need help of a different kind.',
    source: B,
    benchmarks: ['middle-performers', 'middle-performers-gain'],
  },
  {
    key: 'where-to-start',
    text: 'Start with 30–60 minutes for each rep every week.',
    source: B,
    benchmarks: ['minutes-per-rep-start'],
  },
  {
    key: 'free-the-time',
    text: 'You reach 25–40% by cutting administration, and on purpose; it does not shrink by itself.',
    source: A,
    benchmarks: ['coaching-share-target', 'coaching-share-typical'],
  },
  {
    key: 'block-the-time',
    text: 'Put the coaching into your calendar as a block, and let nobody move it, yourself included.',
    source: B,
    benchmarks: ['managers-at-a-quarter'],
  },
];

/** The three parts of the weekly rhythm, and what holds them together (Practitioner article A). */
export const RHYTHM_ADVICE: readonly Advice[] = [
  {
    key: 'one-to-one',
    text: 'See each rep alone once a week for 30–45 minutes. The subject is a skill; the pipeline has its own meeting.',
    source: A,
    benchmarks: ['one-to-one-length'],
  },
  {
    key: 'deal-coaching',
    text: 'In a live deal, help the rep to think by what you ask, and leave the deal where it belongs.',
    source: A,
    benchmarks: [],
    conversation: 'opportunity-review',
  },
  {
    key: 'team-skill-session',
    text: 'Bring the team together for 60 minutes a week to practise one skill, with feedback from the group.',
    source: A,
    benchmarks: ['team-session-length'],
  },
  {
    key: 'consistency',
    text: 'Regular matters more than long: thirty minutes each week do more than a two-hour session once a quarter.',
    source: A,
    benchmarks: ['consistency-over-duration'],
  },
];

/** Coaching people who work elsewhere. */
export const REMOTE_ADVICE: readonly Advice[] = [
  { key: 'video', text: 'Meet on video, not only by phone or chat.', source: B, benchmarks: [] },
  {
    key: 'recordings',
    text: 'Listen to recordings of calls together, and stop them often.',
    source: B,
    benchmarks: [],
  },
  {
    key: 'same-rhythm',
    text: 'Distance is no reason to skip: the rhythm is the same wherever each of you happens to be.',
    source: B,
    benchmarks: [],
  },
];

/** How to tell whether the coaching works. */
export const IS_IT_WORKING_ADVICE: readonly Advice[] = [
  {
    key: 'outcomes',
    text: 'Four results to follow: quota attainment, win rate, deal velocity, and how many people leave of their own accord.',
    source: `${A} and B`,
    benchmarks: [
      'win-rate-consistent-coaching',
      'quota-consistent-coaching',
      'turnover-consistent-coaching',
      'one-team-quota',
    ],
  },
  {
    key: 'ask-the-reps',
    text: 'Put the question to your reps themselves: how good is the coaching they get?',
    source: `${A} and B`,
    benchmarks: [
      'excellent-coaching-quota',
      'coaching-called-excellent',
      'coaching-called-poor',
      'coaching-without-advice',
    ],
  },
  {
    key: 'step-date-commitment',
    text: 'If the rep goes out of the door without knowing what comes next, the session has failed, however pleasant it was. Step, date, commitment: no session closes without all three.',
    source: `${A} and B`,
    benchmarks: [],
    conversation: 'accountability',
  },
  {
    key: 'your-part',
    text: 'How engaged a team is hangs largely on its manager, few are born to it, and few were ever taught to coach. It can be learned.',
    source: `${A} and B`,
    benchmarks: ['manager-engagement-variance', 'talent-to-manage', 'leaders-trained-to-coach'],
  },
];
