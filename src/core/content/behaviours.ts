import type { BehaviourKey } from '../domain/behaviour/behaviour-key.ts';

/** One end of a behaviour's scale: a short name, and what a colleague would see on an ordinary day. */
export type BehaviourPole = {
  readonly name: string;
  readonly dayToDay: readonly string[];
};

/** A replacement the manager can adopt or reword. Reads "Instead of {insteadOf}, I will {iWill}." */
export type BehaviourSwap = {
  readonly insteadOf: string;
  readonly iWill: string;
};

/** A behaviour as a scale between the rescuer's and the coach's pole. */
export type Behaviour = {
  readonly key: BehaviourKey;
  readonly name: string;
  readonly question: string;
  readonly rescuer: BehaviourPole;
  readonly coach: BehaviourPole;
  readonly swaps: readonly BehaviourSwap[];
};

/** The four behaviours in the order of the inventory. */
export const BEHAVIOURS: readonly Behaviour[] = [
  {
    key: 'focus',
    name: 'Primary focus',
    question: 'What has your attention first: the numbers, or the people who make them?',
    rescuer: {
      name: 'Numbers and results',
      dayToDay: [
        'The first sentence of most talks has a figure in it.',
        'You know every rep’s gap to target, and for few of them what they are working to get better at.',
        'Once the number looks safe, the conversation is over.',
      ],
    },
    coach: {
      name: 'People and their development',
      dayToDay: [
        'You can say for each rep which one skill is in work right now.',
        'You look for the same pattern across several deals before you talk about one of them.',
        'The number opens the talk; what the rep learns from it closes it.',
      ],
    },
    swaps: [
      {
        insteadOf: 'opening the week with the forecast',
        iWill: 'open each one-to-one by asking what the rep has practised since last time',
      },
      {
        insteadOf: 'asking where a rep stands against target',
        iWill: 'ask which part of the sale is hardest for them at the moment',
      },
      {
        insteadOf: 'looking at lost deals one by one',
        iWill: 'look with the rep for what the last three have in common',
      },
    ],
  },
  {
    key: 'meetings',
    name: 'Meeting style',
    question: 'What happens in your meetings: a check of the pipeline, or work on a skill?',
    rescuer: {
      name: 'Reviewing the pipeline',
      dayToDay: [
        'One-to-ones go down the list of deals: stage, amount, closing date.',
        'You talk and note, the rep reports and waits.',
        'The team meeting is a round of updates that could have been a page.',
      ],
    },
    coach: {
      name: 'Conversations that build skill',
      dayToDay: [
        'One-to-ones have a skill as their subject and a deal as their example.',
        'In the team session people practise, with feedback from the group.',
        'The pipeline has its own short slot, and stays in it.',
      ],
    },
    swaps: [
      {
        insteadOf: 'going through the pipeline in the one-to-one',
        iWill: 'keep 30 minutes for one skill and review the pipeline at another time',
      },
      {
        insteadOf: 'giving the team meeting over to status reports',
        iWill: 'have two people practise a real conversation and let the others give feedback',
      },
      {
        insteadOf: 'closing a meeting with my summary',
        iWill: 'let the rep say what they take away and what they will do by when',
      },
    ],
  },
  {
    key: 'deals',
    name: 'Deal involvement',
    question: 'When a deal wobbles, who does the thinking and who makes the call?',
    rescuer: {
      name: 'Steps in and closes',
      dayToDay: [
        'Reps copy you in as soon as a customer hesitates.',
        'You lead the final meeting, because it is safer that way.',
        'Prices and terms are settled between you and the customer.',
      ],
    },
    coach: {
      name: 'Guides the rep’s thinking',
      dayToDay: [
        'You work through the deal with the rep before the meeting and stay out of it afterwards.',
        'If you come along, the roles are agreed and the rep leads.',
        'Reps arrive with a plan and want it tested.',
      ],
    },
    swaps: [
      {
        insteadOf: 'ringing the customer myself when a deal stalls',
        iWill: 'ask the rep what the customer has to decide and who else is part of it',
      },
      {
        insteadOf: 'taking the lead in the closing meeting',
        iWill: 'rehearse it with the rep the day before and stay silent in the room',
      },
      {
        insteadOf: 'answering “can you talk to them?” with yes',
        iWill: 'ask what I would say that the rep could not, and help them to say it',
      },
    ],
  },
  {
    key: 'feedback',
    name: 'Feedback',
    question: 'After a call, who finds out what to do better: you, or the rep with your help?',
    rescuer: {
      name: 'Tells what to do',
      dayToDay: [
        'Feedback begins with “you should have” or “next time, just”.',
        'You have the list of mistakes ready before the rep has spoken.',
        'The same advice is given again a month later.',
      ],
    },
    coach: {
      name: 'Helps the rep discover it',
      dayToDay: [
        'The rep judges the call first, and you add only what they missed.',
        'You give back what you heard before you ask the next thing.',
        'The rep chooses what to change and says how you will both see it.',
      ],
    },
    swaps: [
      {
        insteadOf: 'telling the rep what went wrong',
        iWill: 'ask at which moment the call turned and what they would try next time',
      },
      {
        insteadOf: 'giving my solution as soon as I see it',
        iWill: 'wait for three ideas from the rep before I offer one of mine',
      },
      {
        insteadOf: 'asking why they lost it',
        iWill: 'ask what they would do differently with the next customer like this one',
      },
    ],
  },
];
