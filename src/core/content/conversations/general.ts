import type { ConversationKey, GuideQuestion } from './conversation.ts';

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
  'It leaves the thinking with the rep.',
  'It creates ownership: whoever finds the answer wants to see it work.',
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
    title: 'Develop the person, not only the deal in hand',
    meaning: 'Look for the pattern across deals. Mend the pattern, and the next ten deals are better too.',
  },
  {
    key: 'process',
    title: 'Coach to the process',
    meaning:
      'Results come late and by many roads. What the rep does at each stage can be seen and improved today.',
  },
  {
    key: 'accountability',
    title: 'Build accountability in regular conversation',
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
    fits: 'A gap of knowledge: the rep does not know how.',
  },
  {
    key: 'coaching',
    name: 'Coaching',
    does: 'Develops thinking. It asks.',
    fits: 'A gap of application: the rep knows how and does not do it.',
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
    text: 'The same mistake again and again, without progress, is usually no gap of skill but a belief that holds the rep back. Have the motivation conversation.',
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
    text: 'Roughly 70 % of learning happens on the job, 20 % through others and 10 % in formal training, so look for the lesson in the work itself.',
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
    text: 'Weekly coaching goes with higher performance, several times a week with more of it, and daily coaching with more responsibility and motivation.',
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
    text: 'Begin with the middle performers, about 60 % of a team, who gain most. Top performers need it less often; those at the bottom may need another kind of help.',
    source: B,
    benchmarks: ['middle-performers', 'middle-performers-gain'],
  },
  {
    key: 'where-to-start',
    text: 'Start with 30-60 minutes for each rep every week.',
    source: B,
    benchmarks: ['minutes-per-rep-start'],
  },
  {
    key: 'free-the-time',
    text: 'The way to 25-40 % leads through administration that you cut on purpose.',
    source: A,
    benchmarks: ['coaching-share-target', 'coaching-share-typical'],
  },
  {
    key: 'block-the-time',
    text: 'Block the coaching in your calendar and treat it as not movable.',
    source: B,
    benchmarks: ['managers-at-a-quarter'],
  },
];

/** The three parts of the weekly rhythm, and what holds them together (Practitioner article A). */
export const RHYTHM_ADVICE: readonly Advice[] = [
  {
    key: 'one-to-one',
    text: 'A one-to-one with every rep, weekly, for 30-45 minutes, about skill and not about the pipeline.',
    source: A,
    benchmarks: ['one-to-one-length'],
  },
  {
    key: 'deal-coaching',
    text: 'Deal coaching: guide the rep’s thinking by questions, and do not take the deal over.',
    source: A,
    benchmarks: [],
    conversation: 'opportunity-review',
  },
  {
    key: 'team-skill-session',
    text: 'A team skill session, weekly, for 60 minutes: the group practises and gives each other feedback.',
    source: A,
    benchmarks: ['team-session-length'],
  },
  {
    key: 'consistency',
    text: 'Consistency beats length: half an hour every week is worth more than two hours a quarter.',
    source: A,
    benchmarks: ['consistency-over-duration'],
  },
];

/** Coaching people who work elsewhere. */
export const REMOTE_ADVICE: readonly Advice[] = [
  { key: 'video', text: 'Meet on video, not only by phone or chat.', source: B, benchmarks: [] },
  { key: 'recordings', text: 'Go through call recordings together.', source: B, benchmarks: [] },
  {
    key: 'same-rhythm',
    text: 'Keep the rhythm, wherever each of you happens to be.',
    source: B,
    benchmarks: [],
  },
];

/** How to tell whether the coaching works. */
export const IS_IT_WORKING_ADVICE: readonly Advice[] = [
  {
    key: 'outcomes',
    text: 'Follow quota attainment, win rate, deal velocity and voluntary turnover.',
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
    text: 'Ask your reps directly how good the coaching is.',
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
    text: 'A rep who leaves a session unsure of the next step was not coached well. Every session ends with a step, a date and a commitment.',
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
