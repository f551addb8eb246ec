import { describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../../../src/core/content/behaviours.ts';
import { benchmarkOf } from '../../../../src/core/content/benchmarks.ts';
import { COACHING_SHARE_BAND } from '../../../../src/core/content/coaching-bands.ts';
import {
  type Advice,
  COACH_OR_TRAIN_ADVICE,
  FREQUENCY_ADVICE,
  IS_IT_WORKING_ADVICE,
  PRINCIPLES,
  REMOTE_ADVICE,
  RHYTHM_ADVICE,
} from '../../../../src/core/content/conversations/general.ts';
import { GATES } from '../../../../src/core/content/gate-template.ts';
import { PHASES } from '../../../../src/core/content/phases.ts';
import { MILESTONE_TEMPLATES } from '../../../../src/core/content/plan-template.ts';
import { expectFact, type Fact, keyed } from './fact.ts';

const A = 'Practitioner article A';
const B = 'Practitioner article B';
const figure = (key: string) => benchmarkOf(key);
const advice = (list: readonly Advice[], key: string) => keyed(list, key);
const milestone = (key: string) => keyed(MILESTONE_TEMPLATES, key);

const THE_CHANGE: readonly Fact[] = [
  {
    fact: 'primary focus: numbers and results → people',
    at: keyed(BEHAVIOURS, 'focus'),
    holds: ['Numbers and results', 'People and their development'],
  },
  {
    fact: 'meeting style: pipeline → conversations that build skill',
    at: keyed(BEHAVIOURS, 'meetings'),
    holds: ['Reviewing the pipeline', 'Conversations that build skill'],
  },
  {
    fact: 'deal involvement: closes → guides the thinking',
    at: keyed(BEHAVIOURS, 'deals'),
    holds: ['Steps in and closes', 'Guides the rep’s thinking'],
  },
  {
    fact: 'feedback: tells → helps discover',
    at: keyed(BEHAVIOURS, 'feedback'),
    holds: ['Tells what to do', 'Helps the rep discover it'],
  },
  {
    fact: 'principle: ask instead of telling',
    at: keyed(PRINCIPLES, 'ask'),
    holds: [/ask instead of telling/i],
  },
  {
    fact: 'principle: the person, not only the deal; the pattern across deals',
    at: keyed(PRINCIPLES, 'person'),
    holds: [/not just this one deal/, /pattern/, /from deal to deal/],
  },
  {
    fact: 'principle: coach to the process',
    at: keyed(PRINCIPLES, 'process'),
    holds: [/coach to the process/i],
  },
  {
    fact: 'principle: regular conversation, not quarterly inspection',
    at: keyed(PRINCIPLES, 'accountability'),
    holds: [/week by week, in conversation/, /quarterly inspection/],
  },
];

const PHASE_FACTS: readonly Fact[] = [
  {
    fact: 'Diagnosis, days 1-30',
    at: PHASES[0],
    holds: ['Diagnosis', '"defaultDays":30', /hours go/, /behaviours/, /ask before you tell/],
  },
  {
    fact: 'Skill Building, days 31-60',
    at: PHASES[1],
    holds: ['Skill Building', '"defaultDays":30', /conversations/, /weekly rhythm/],
  },
  {
    fact: 'Reinforcement, days 61-90',
    at: PHASES[2],
    holds: ['Reinforcement', '"defaultDays":30', /how often/, /reps improve/, /expected of you for good/],
  },
  {
    fact: 'audit how time is spent now',
    at: milestone('audit-a-week'),
    holds: [/week of your time/, /four fifths/],
  },
  {
    fact: 'name the behaviours to change',
    at: milestone('choose-behaviours'),
    holds: [/one to three behaviours/],
  },
  {
    fact: 'begin to move from telling to asking',
    at: milestone('ask-first'),
    holds: [/from telling to asking/],
  },
  {
    fact: 'learn the coaching frameworks',
    at: milestone('learn-the-conversations'),
    holds: [/seven conversations/, /frameworks/],
  },
  {
    fact: 'establish the weekly rhythm',
    at: [milestone('hold-one-to-ones'), milestone('team-skill-session'), GATES[2]],
    holds: [/every week/, /weekly team skill session/, 'rhythm-kept'],
  },
  {
    fact: 'track how often coaching happens and how reps improve',
    at: [milestone('track-frequency'), milestone('track-outcomes')],
    holds: [/how often each rep/, /win rate/],
  },
  {
    fact: 'write coaching into performance expectations',
    at: [milestone('write-expectations'), GATES[3]],
    holds: [/performance expectations/, 'expectations-written'],
  },
  {
    fact: 'pipeline improvement within 60 days (A)',
    at: figure('pipeline-within-60-days'),
    holds: ['"high":60', A],
  },
  {
    fact: 'revenue in 90 to 120 days (A)',
    at: figure('revenue-in-90-to-120-days'),
    holds: ['"low":90', '"high":120', A],
  },
];

const TIME_FACTS: readonly Fact[] = [
  { fact: '25–40% of time (A)', at: figure('coaching-share-target'), holds: ['"low":25', '"high":40', A] },
  {
    fact: 'most under 10% (A)',
    at: figure('coaching-share-typical'),
    holds: ['"high":10', 'Most managers', A],
  },
  {
    fact: 'the bands of the share',
    at: COACHING_SHARE_BAND,
    holds: ['"typicalBelow":10', '"targetFrom":25', '"targetTo":40'],
  },
  {
    fact: 'only 15% spend 25% or more (B)',
    at: figure('managers-at-a-quarter'),
    holds: ['"low":15', /A quarter of the week or more/, B],
  },
  {
    fact: 'almost half: under 30 minutes for the whole team (B)',
    at: figure('team-minutes-half-hour'),
    holds: ['almost half', 'the reps together', 'less than 30 minutes', B],
  },
  {
    fact: 'a start: 30-60 minutes a rep a week (B)',
    at: [figure('minutes-per-rep-start'), advice(FREQUENCY_ADVICE, 'where-to-start')],
    holds: ['"low":30', '"high":60', B, '30–60 minutes'],
  },
  {
    fact: 'cut administration on purpose (A)',
    at: [advice(FREQUENCY_ADVICE, 'free-the-time'), milestone('reclaim-hours')],
    holds: [/cutting administration, and on purpose/, A, /Cut administration/],
  },
  {
    fact: 'block coaching time, not movable (B)',
    at: [advice(FREQUENCY_ADVICE, 'block-the-time'), milestone('block-the-calendar')],
    holds: [/let nobody move it/, B, /Block coaching time/],
  },
];

const RHYTHM_FACTS: readonly Fact[] = [
  {
    fact: 'one-to-one weekly, 30-45 minutes, skill not pipeline',
    at: [advice(RHYTHM_ADVICE, 'one-to-one'), figure('one-to-one-length')],
    holds: [
      'each rep',
      'once a week',
      '30–45 minutes',
      'the pipeline has its own meeting',
      '"low":30',
      '"high":45',
      A,
    ],
  },
  {
    fact: 'deal coaching by questions, no takeover',
    at: advice(RHYTHM_ADVICE, 'deal-coaching'),
    holds: [/by what you ask/, /leave the deal where it belongs/, 'opportunity-review'],
  },
  {
    fact: 'team skill session weekly, 60 minutes, practice with feedback',
    at: [advice(RHYTHM_ADVICE, 'team-skill-session'), figure('team-session-length')],
    holds: ['60 minutes a week', /practise/, /feedback/, '"low":60', A],
  },
  {
    fact: 'consistency beats duration',
    at: [advice(RHYTHM_ADVICE, 'consistency'), figure('consistency-over-duration')],
    holds: [
      /regular matters more than long/i,
      /thirty minutes each week/,
      /two-hour session once a quarter/,
      A,
    ],
  },
];

const OFTEN_FACTS: readonly Fact[] = [
  {
    fact: 'weekly: 9% higher performance',
    at: figure('frequency-weekly'),
    holds: ['+9%', '"low":9', 'Objective Management Group', B, 'never'],
  },
  {
    fact: 'several times a week: 17%',
    at: figure('frequency-several'),
    holds: ['+17%', '"low":17', 'Objective Management Group', B],
  },
  {
    fact: 'daily: 34% more responsibility',
    at: figure('frequency-daily-responsibility'),
    holds: ['"low":34', 'responsibility', 'Objective Management Group'],
  },
  {
    fact: 'daily: 19% more motivation',
    at: figure('frequency-daily-motivation'),
    holds: ['"low":19', 'motivation', 'Objective Management Group'],
  },
  {
    fact: 'who first: the middle 60%, top less often, bottom another help (B)',
    at: [figure('middle-performers'), advice(FREQUENCY_ADVICE, 'middle-first')],
    holds: ['60%', /gain most/, /best people can do with fewer sessions/, /help of a different kind/, B],
  },
];

const WORKING_FACTS: readonly Fact[] = [
  {
    fact: 'outcomes to follow',
    at: advice(IS_IT_WORKING_ADVICE, 'outcomes'),
    holds: ['quota attainment', 'win rate', 'deal velocity', 'leave of their own accord'],
  },
  {
    fact: 'ask reps directly',
    at: [advice(IS_IT_WORKING_ADVICE, 'ask-the-reps'), milestone('ask-the-reps')],
    holds: [/your reps themselves/, /how good is the coaching/],
  },
  {
    fact: 'unsure of the next step = not coached well; step, date, commitment',
    at: advice(IS_IT_WORKING_ADVICE, 'step-date-commitment'),
    holds: [/without knowing what comes next/, /Step, date, commitment: no session closes without all three/],
  },
  {
    fact: '32% higher win rates (Korn Ferry, A)',
    at: figure('win-rate-consistent-coaching'),
    holds: ['"low":32', 'Korn Ferry', A],
  },
  {
    fact: '28% higher quota attainment (Korn Ferry, A)',
    at: figure('quota-consistent-coaching'),
    holds: ['"low":28', 'Korn Ferry', A],
  },
  {
    fact: '30% lower voluntary turnover (A)',
    at: figure('turnover-consistent-coaching'),
    holds: ['"low":-30', 'Voluntary turnover', A],
  },
  {
    fact: 'training alone +23% (ATD, A), disputed by B',
    at: figure('training-alone'),
    holds: ['"low":23', 'ATD', A, '"disagreesWith":["training-alone-b"]'],
  },
  {
    fact: 'with coaching +88% (ATD, A), disputed by B',
    at: figure('training-with-coaching'),
    holds: ['"low":88', 'ATD', A, '"disagreesWith":["training-with-coaching-b"]'],
  },
  { fact: 'the same in B: +22%', at: figure('training-alone-b'), holds: ['"low":22', B, /same comparison/] },
  {
    fact: 'the same in B: +86%',
    at: figure('training-with-coaching-b'),
    holds: ['"low":86', B, /same comparison/],
  },
  {
    fact: '90% lost within a week (Forbes, B)',
    at: figure('forgotten-in-a-week'),
    holds: ['"low":90', 'within a week', 'Forbes', B],
  },
  {
    fact: '70% of the variance in engagement (Gallup, A and B)',
    at: figure('manager-engagement-variance'),
    holds: ['"low":70', 'variance', 'Gallup', A, B],
  },
  {
    fact: 'one in ten has high talent to manage (A)',
    at: figure('talent-to-manage'),
    holds: ['one in ten', A],
  },
  {
    fact: 'about 10% ever trained to coach (B)',
    at: figure('leaders-trained-to-coach'),
    holds: ['about 10%', 'trained to coach', B],
  },
  {
    fact: 'excellent coaching: 50% more likely to reach quota (B)',
    at: figure('excellent-coaching-quota'),
    holds: ['"low":50', 'chance of making quota', B],
  },
  {
    fact: '19% call it excellent (B)',
    at: figure('coaching-called-excellent'),
    holds: ['"low":19', 'excellent', B],
  },
  { fact: '30% call it poor (B)', at: figure('coaching-called-poor'), holds: ['"low":30', 'poor', B] },
  {
    fact: '29% find no practical advice (B)',
    at: figure('coaching-without-advice'),
    holds: ['"low":29', 'nothing in the coaching is of practical use', B],
  },
  {
    fact: 'one team: +15% quota attainment in six months (B)',
    at: figure('one-team-quota'),
    holds: ['"low":15', 'six months', 'one team', B],
  },
  {
    fact: 'remote: video, recordings together, keep the rhythm (B)',
    at: REMOTE_ADVICE,
    holds: [/on video/, /recordings of calls together/, /the rhythm is the same wherever/, B],
  },
];

describe.each([
  ['the change that the product is for', THE_CHANGE],
  ['the 90 days', PHASE_FACTS],
  ['time', TIME_FACTS],
  ['the weekly rhythm', RHYTHM_FACTS],
  ['how often', OFTEN_FACTS],
  ['is it working', WORKING_FACTS],
] as const)('facts of the domain: %s', (_section, facts: readonly Fact[]) => {
  it.each(facts)('$fact', (fact) => expectFact(fact));
});

describe('facts that lean on a figure', () => {
  const all = [
    ...COACH_OR_TRAIN_ADVICE,
    ...FREQUENCY_ADVICE,
    ...RHYTHM_ADVICE,
    ...REMOTE_ADVICE,
    ...IS_IT_WORKING_ADVICE,
  ];

  it('name figures that exist, and a source', () => {
    for (const { key, benchmarks, source } of all) {
      expect(source, key).toMatch(/article [AB]/);
      for (const benchmark of benchmarks)
        expect(benchmarkOf(benchmark), `${key}: ${benchmark}`).toBeDefined();
    }
  });

  it('shows the figures of both articles where they disagree', () => {
    for (const { benchmarks } of all) {
      for (const key of benchmarks) {
        const rivals = (benchmarkOf(key)?.disagreesWith ?? []).filter((rival) =>
          rival.startsWith('training-'),
        );
        for (const rival of rivals) expect(benchmarks).toContain(rival);
      }
    }
  });
});
