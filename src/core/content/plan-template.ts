import type { PhaseNumber } from '../domain/plan/phase-number.ts';
import { EXPECTATIONS_MILESTONE_KEY, REVIEW_MILESTONE_KEY, SUSTAIN_MILESTONE_KEY } from './milestone-keys.ts';

/** The screen that helps with a milestone. */
export type HelpingScreen = 'time' | 'conversations' | 'team' | 'plan' | 'progress' | 'reports' | 'practice';

/**
 * A milestone as a new plan starts with it.
 * - `key` is stable: saved plans and gates refer to it, so a key is never renamed or given to another milestone.
 * - `dueOffset` is the day within its phase on which it is due, counted from 1, for a phase of 30 days;
 *   the plan engine scales it to other lengths and moves it to a working day.
 */
export type MilestoneTemplate = {
  readonly key: string;
  readonly phase: PhaseNumber;
  readonly title: string;
  readonly why: string;
  readonly dueOffset: number;
  readonly link?: HelpingScreen;
};

const DIAGNOSIS: readonly MilestoneTemplate[] = [
  {
    key: 'guess-the-split',
    phase: 1,
    title: 'Guess how your week divides before you measure it',
    why: 'Nearly everybody is wrong about their own week. A guess written down first shows you by how much, and in which direction.',
    dueOffset: 1,
    link: 'time',
  },
  {
    key: 'tell-the-team',
    phase: 1,
    title: 'Tell your team what you are about to change',
    why: 'People who are used to answers can take a sudden question for a test. Two honest sentences now spare you weeks of guessing later.',
    dueOffset: 4,
    link: 'team',
  },
  {
    key: 'audit-a-week',
    phase: 1,
    title: 'Record one ordinary week of your time',
    why: 'This is the baseline for everything that follows. It carries weight once at least four fifths of your working hours are in it.',
    dueOffset: 8,
    link: 'time',
  },
  {
    key: 'read-the-share',
    phase: 1,
    title: 'Hold your coaching share against your guess',
    why: 'The distance from your share to 25–40% tells you how many hours a week you have to find, and which group of work they sit in.',
    dueOffset: 10,
    link: 'time',
  },
  {
    key: 'rate-the-behaviours',
    phase: 1,
    title: 'Rate yourself on the four behaviours',
    why: 'Focus, meetings, deals and feedback each run from rescuer to coach. Back every rating with a moment from the last fortnight, or it is only a mood.',
    dueOffset: 12,
    link: 'practice',
  },
  {
    key: 'choose-behaviours',
    phase: 1,
    title: 'Name the one to three behaviours you will change',
    why: 'A resolve to coach more dissolves by Wednesday. “Instead of this, I will do that” can be checked the same evening.',
    dueOffset: 15,
    link: 'practice',
  },
  {
    key: 'first-transcript',
    phase: 1,
    title: 'Profile a first conversation of your own',
    why: 'Your own words, sorted into telling, asking and reflecting, are hard to argue with. Take an ordinary talk, not your best one.',
    dueOffset: 18,
    link: 'conversations',
  },
  {
    key: 'ask-first',
    phase: 1,
    title: 'Ask first for a week, then profile a second talk',
    why: 'This is the first real step from telling to asking: whatever a rep brings, your first sentence is a question. A second profile shows what moved.',
    dueOffset: 23,
    link: 'conversations',
  },
  {
    key: 'end-with-a-step',
    phase: 1,
    title: 'End every talk with a step, a date, a commitment',
    why: 'Good questions are wasted on a rep who goes back to the desk without knowing what comes next.',
    dueOffset: 26,
    link: 'conversations',
  },
  {
    key: 'plan-the-rhythm',
    phase: 1,
    title: 'Plan a weekly rhythm for every rep',
    why: 'Start with the middle of the team, where coaching tends to return most, and plan only what you can keep: regular beats long.',
    dueOffset: 29,
    link: 'team',
  },
];

const SKILL_BUILDING: readonly MilestoneTemplate[] = [
  {
    key: 'learn-the-conversations',
    phase: 2,
    title: 'Study the seven conversations and begin with two',
    why: 'These are the frameworks of month two. Knowing which talk you are about to have is half of having it well; two will do to begin with.',
    dueOffset: 3,
    link: 'practice',
  },
  {
    key: 'reclaim-hours',
    phase: 2,
    title: 'Cut administration to free the coaching hours',
    why: 'Coaching time does not turn up by itself. Decide what you will drop, hand over or shorten, and start with reports and internal meetings.',
    dueOffset: 4,
    link: 'time',
  },
  {
    key: 'block-the-calendar',
    phase: 2,
    title: 'Block coaching time and let nobody move it',
    why: 'An hour that can be moved will be moved. Give it the standing of a customer meeting and your reps will plan around it.',
    dueOffset: 6,
    link: 'time',
  },
  {
    key: 'hold-one-to-ones',
    phase: 2,
    title: 'Sit down one-to-one with each rep in a single week',
    why: 'Half an hour to three quarters, every week, about skill. Keep the pipeline review for another slot, or it will eat this one.',
    dueOffset: 9,
    link: 'team',
  },
  {
    key: 'coach-or-train',
    phase: 2,
    title: 'Sort the main gap of every rep: coach or train',
    why: 'Somebody who does not know how needs training; somebody who knows and does not do it needs coaching. Mixing them up wastes both.',
    dueOffset: 12,
    link: 'practice',
  },
  {
    key: 'measure-midway',
    phase: 2,
    title: 'Guess and measure a second week at the midpoint',
    why: 'Day 45 is early enough to mend things. See whether the freed hours went to coaching or quietly back to e-mail.',
    dueOffset: 15,
    link: 'time',
  },
  {
    key: 'team-skill-session',
    phase: 2,
    title: 'Start the weekly team skill session',
    why: 'Sixty minutes in which the group practises one skill and gives each other feedback. Nobody presents, and nobody reads out numbers.',
    dueOffset: 18,
    link: 'team',
  },
  {
    key: 'coach-a-live-deal',
    phase: 2,
    title: 'Coach a live deal and leave it with the rep',
    why: 'The pull to step in is strongest where the money is. Guide the thinking by questions, and let the rep make the next call alone.',
    dueOffset: 21,
    link: 'conversations',
  },
  {
    key: 'use-four-conversations',
    phase: 2,
    title: 'Use at least four of the seven conversations',
    why: 'Most managers lean on the one that suits them. Four different ones in your log mean you choose by what the rep needs.',
    dueOffset: 26,
    link: 'conversations',
  },
  {
    key: 'review-day-60',
    phase: 2,
    title: 'Review rhythm and pipeline at day 60',
    why: 'By now the pipeline may show a first measurable difference; revenue usually takes 90 to 120 days. Look, and do not promise more than that.',
    dueOffset: 30,
    link: 'progress',
  },
];

const REINFORCEMENT: readonly MilestoneTemplate[] = [
  {
    key: 'track-frequency',
    phase: 3,
    title: 'Check how often each rep is really coached',
    why: 'What you planned and what happened drift apart quietly, and first with the reps who never complain.',
    dueOffset: 3,
    link: 'team',
  },
  {
    key: 'track-outcomes',
    phase: 3,
    title: 'Record the outcomes of each rep beside the baseline',
    why: 'Whether reps improve shows in win rate, quota, the pace of deals and in who stays. Read the figures together with the coaching, not as proof of it.',
    dueOffset: 6,
    link: 'progress',
  },
  {
    key: 'open-with-the-commitment',
    phase: 3,
    title: 'Open each session with the last commitment',
    why: 'Accountability lives in this week’s talk and not in a quarterly inspection. A promise nobody asks about is soon a habit of not keeping it.',
    dueOffset: 9,
    link: 'conversations',
  },
  {
    key: 'ask-the-reps',
    phase: 3,
    title: 'Ask your reps how good the coaching is',
    why: 'You are the wrong judge of your own coaching. Ask them straight out, and ask so that an unflattering answer costs them nothing.',
    dueOffset: 12,
    link: 'practice',
  },
  {
    key: 'profile-again',
    phase: 3,
    title: 'Profile two recent talks and compare with day 1',
    why: 'More hours with the same amount of telling is only more telling. The profile shows whether the way you talk has moved too.',
    dueOffset: 16,
    link: 'conversations',
  },
  {
    key: 'measure-the-last-week',
    phase: 3,
    title: 'Guess and measure a week of this last phase',
    why: 'Baseline, midpoint, now: three weeks side by side show whether 25–40% is how you work or was one good week.',
    dueOffset: 20,
    link: 'time',
  },
  {
    key: EXPECTATIONS_MILESTONE_KEY,
    phase: 3,
    title: 'Write coaching into performance expectations',
    why: 'Behaviour, frequency and evidence, agreed with your own manager and in writing. What nobody expects of you goes first in a hard quarter.',
    dueOffset: 24,
    link: 'reports',
  },
  {
    key: SUSTAIN_MILESTONE_KEY,
    phase: 3,
    title: 'Write your plan for after day 90',
    why: 'Decide which rhythm stays, what will tell you that you are slipping back, and who may say so to your face.',
    dueOffset: 27,
    link: 'plan',
  },
  {
    key: REVIEW_MILESTONE_KEY,
    phase: 3,
    title: 'Hold the day-90 review with the evidence in hand',
    why: 'Go through all three gates, what is proven and what is not, and choose what the next cycle is for.',
    dueOffset: 30,
    link: 'reports',
  },
];

/**
 * The milestones a new plan starts with, in order of phase and due day. They cover every point of the three phases in
 * Practitioner article A; the user adds, edits, moves and skips them freely afterwards.
 */
export const MILESTONE_TEMPLATES: readonly MilestoneTemplate[] = [
  ...DIAGNOSIS,
  ...SKILL_BUILDING,
  ...REINFORCEMENT,
];
