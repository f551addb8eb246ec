import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand, runCommand } from '../../../../src/core/application/run-command.ts';
import { type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { type AnswerContent, sealAnswer } from '../../../../src/core/domain/survey/sealed-answer.ts';
import { behaviourInventory } from '../../../../src/core/insights/behaviour-inventory.ts';
import { coachingPulse } from '../../../../src/core/insights/coaching-pulse.ts';
import { summaryOf } from '../../../../src/core/insights/survey-answers.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { inventoryAnswer, pulseAnswer } from '../../../support/answer-text.ts';

const TODAY = toDay('2026-04-20');
const CONTEXT = { now: '2026-04-20T08:00:00Z' as Instant, today: TODAY };

type Step = readonly [name: string, payload: unknown];

const PLAN: Step = [
  'start-transition',
  {
    transition: {
      id: 'plan',
      managerName: 'Mia Berg',
      managerRole: '',
      firstDay: '2026-03-02',
      phaseDays: [30, 30, 30],
      workingDays: [1, 2, 3, 4, 5],
      minutesPerDay: 480,
      isSample: false,
    },
    reps: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, email: '', tier: 'middle' })),
    rhythm: { perWeek: 1, minutes: 30 },
  },
];

const opens = (form: 'pulse' | 'inventory', audience = 'reps', asked = 4): Step => [
  'open-survey',
  { id: 'round', form, audience, stage: 30, asked, openedOn: TODAY },
];
const reads = (...contents: readonly AnswerContent[]): Step => [
  'read-answers',
  { sealed: contents.map(sealAnswer) },
];
const closes: Step = ['close-survey', { id: 'round', on: TODAY }];

function run(records: RecordSet, [name, payload]: Step) {
  const parsed = parseCommand({ name, payload });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return runCommand(records, parsed.value, CONTEXT);
}

function planAfter(...steps: readonly Step[]): RecordSet {
  return [PLAN, ...steps].reduce((records, step) => {
    const outcome = run(records, step);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    return records.with(outcome.value.changes);
  }, new RecordSet());
}

function refusalOf(records: RecordSet, step: Step): string {
  const outcome = run(records, step);
  return outcome.ok ? 'done' : outcome.problem.code;
}

/** All that screens and reports can know of what was answered, as text. */
function told(records: RecordSet): string {
  const { rounds, value, n, change } = coachingPulse(records);
  return JSON.stringify({ rounds, value, n, change, rated: behaviourInventory(records, TODAY).rated });
}

const point = (most: number) => fc.integer({ min: 1, max: most });
const pulses = (count: { minLength: number; maxLength: number }) =>
  fc.array(
    fc.record({ quality: point(5), step: point(5), thinking: point(5), useful: point(5), skill: point(5) }),
    count,
  );

function contentsOf(
  ratings: readonly Extract<AnswerContent, { form: 'pulse' }>['ratings'][],
): AnswerContent[] {
  return ratings.map((given, index) =>
    pulseAnswer({ id: `answer-${index}`, ratings: given, texts: { note: `note ${index}` } }),
  );
}

describe('what reps answered', () => {
  it('is told of no fewer than three, and the round can’t be closed before', () => {
    fc.assert(
      fc.property(pulses({ minLength: 1, maxLength: 2 }), (ratings) => {
        const records = planAfter(opens('pulse'), reads(...contentsOf(ratings)));
        expect(told(records)).toBe(told(planAfter(opens('pulse'))));
        expect(refusalOf(records, closes)).toBe('too-few-answers');
        // Even in records that were made by other means.
        const survey = records.get('survey', 'round');
        if (!survey) throw new Error('no round');
        const forced = records.with([
          { kind: 'survey', id: 'round', before: survey, after: { ...survey, closedOn: TODAY } },
        ]);
        expect(coachingPulse(forced).rounds).toEqual([]);
      }),
    );
  });

  it('is told only once the round is closed, so that one more answer changes nothing that is shown', () => {
    fc.assert(
      fc.property(pulses({ minLength: 4, maxLength: 8 }), (ratings) => {
        const contents = contentsOf(ratings);
        const before = planAfter(opens('pulse', 'reps', 8), reads(...contents.slice(0, -1)));
        const last = reads(...contents.slice(-1));
        expect(told(before)).toBe(told(planAfter(opens('pulse', 'reps', 8), reads(...contents))));
        const closed = planAfter(opens('pulse', 'reps', 8), reads(...contents.slice(0, -1)), closes);
        expect(refusalOf(closed, last)).toBe('survey-closed');
      }),
    );
  });

  it('doesn’t depend on the order in which answers came, and neither do the records', () => {
    fc.assert(
      fc.property(pulses({ minLength: 3, maxLength: 6 }), fc.infiniteStream(fc.nat()), (ratings, chance) => {
        const contents = contentsOf(ratings);
        const mixed = [...contents]
          .map((content) => ({ content, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ content }) => content);
        const [here, there] = [contents, mixed].map((order) =>
          planAfter(opens('pulse'), reads(...order), closes),
        );
        expect(there?.all('survey-answer')).toEqual(here?.all('survey-answer'));
        expect(told(there as RecordSet)).toBe(told(here as RecordSet));
      }),
    );
  });

  it('leaves a question untold that fewer than three could answer', () => {
    const few = [4, 5, null, null].map((useful, index) =>
      pulseAnswer({ id: `${index}`, ratings: { quality: 3, step: 3, thinking: 3, useful, skill: 3 } }),
    );
    const [round] = coachingPulse(planAfter(opens('pulse'), reads(...few), closes)).rounds;
    expect(round?.questions.useful).toBeNull();
    expect(round?.noUse).toBeNull();
    expect(round?.questions.step).toEqual({ n: 4, mean: 3, low: 3, high: 3, counts: [0, 0, 4, 0, 0] });
  });

  it('is held in records without a name, a day or a word that could be read in passing', () => {
    const records = planAfter(
      opens('pulse'),
      reads(pulseAnswer({ texts: { note: 'Keep the Tuesday slot' } })),
    );
    const [answer] = records.all('survey-answer');
    expect(Object.keys(answer ?? {}).sort()).toEqual(['id', 'revision', 'sealed', 'surveyId']);
    expect(JSON.stringify(answer)).not.toContain('Tuesday');
  });

  it('is not asked of a team in which nobody could stay unnamed', () => {
    expect(refusalOf(planAfter(), opens('pulse', 'reps', 2))).toBe('too-few-to-ask');
    expect(refusalOf(planAfter(), opens('inventory', 'consultant', 1))).toBe('done');
  });
});

describe('reading answers in', () => {
  const open = planAfter(opens('pulse'), reads(pulseAnswer({ revision: 2 })));

  it('counts an answer once, takes a newer version of it and leaves an older', () => {
    expect(refusalOf(open, reads(pulseAnswer({ revision: 2 })))).toBe('answer-known');
    expect(refusalOf(open, reads(pulseAnswer({ revision: 1 })))).toBe('answer-older');
    const newer = run(open, reads(pulseAnswer({ revision: 3 })));
    expect(newer.ok && newer.value.changes).toHaveLength(1);
  });

  it('takes all or none', () => {
    const foreign = pulseAnswer({ id: 'x', survey: 'another plan’s' });
    expect(refusalOf(open, reads(pulseAnswer({ id: 'new' }), foreign))).toBe('answer-of-another-plan');
    expect(refusalOf(open, reads(inventoryAnswer({ id: 'y' })))).toBe('answer-of-another-plan');
    expect(
      refusalOf(open, ['read-answers', { sealed: [sealAnswer(pulseAnswer({ id: 'z' })), 'AAAA'] }]),
    ).toBe('answer-damaged');
  });
});

describe('the coaching quality pulse', () => {
  it('is the mean of the latest round and its change since the first', () => {
    const rate = (values: readonly number[], survey: string) =>
      values.map((quality, index) =>
        pulseAnswer({
          id: `${survey}-${index}`,
          survey,
          ratings: { quality, step: 4, thinking: 4, useful: 1, skill: 4 },
        }),
      );
    const round = (id: string, values: readonly number[], day: string): Step[] => [
      ['open-survey', { id, form: 'pulse', audience: 'reps', stage: null, asked: 4, openedOn: day }],
      reads(...rate(values, id)),
      ['close-survey', { id, on: day }],
    ];
    const records = planAfter(
      ...round('first', [2, 3, 3], '2026-03-10'),
      ...round('second', [4, 3, 5, 4], '2026-04-10'),
    );
    const pulse = coachingPulse(records);
    expect(pulse).toMatchObject({ value: 4, n: 4, since: '2026-03-10' });
    expect(pulse.change).toBeCloseTo(4 / 3);
    expect(pulse.rounds[1]).toMatchObject({ excellent: 0.25, poor: 0, noUse: 1, answers: 4 });
  });

  it('sums ratings up as by hand', () => {
    expect(summaryOf([3, 5, null, 4], { from: 1, to: 5 }, 3)).toEqual({
      n: 3,
      mean: 4,
      low: 3,
      high: 5,
      counts: [0, 0, 1, 1, 1],
    });
    expect(summaryOf([3, 5, null], { from: 1, to: 5 }, 3)).toBeNull();
  });
});

describe('the behaviour inventory', () => {
  const own: Step = [
    'rate-behaviours',
    {
      rating: {
        id: 'x',
        by: 'self',
        name: '',
        stage: 30,
        day: TODAY,
        ratings: [{ behaviour: 'feedback', value: 6, moment: 'Tuesday’s debrief' }],
      },
    },
  ];

  it('sets one’s own value against the others’ mean', () => {
    const answers = [3, 4, 5].map((feedback, index) =>
      inventoryAnswer({ id: `${index}`, ratings: { focus: 4, meetings: 4, deals: null, feedback } }),
    );
    const rated = behaviourInventory(
      planAfter(own, opens('inventory'), reads(...answers), closes),
      TODAY,
    ).rated;
    const of = (behaviour: string) => rated.find((each) => each.stage === 30 && each.behaviour === behaviour);
    expect(of('feedback')).toMatchObject({ self: 6, reps: { n: 3, mean: 4, low: 3, high: 5 }, gapToReps: 2 });
    expect(of('deals')).toMatchObject({ self: null, reps: null, gapToReps: null });
  });

  it('takes a consultant’s form at once, with name and day', () => {
    const answer = inventoryAnswer({ name: 'Ingrid', day: toDay('2026-04-18') });
    const records = planAfter(opens('inventory', 'consultant', 1), reads(answer));
    const stage = behaviourInventory(records, TODAY).stages[1];
    expect(stage?.consultants[0]).toMatchObject({ name: 'Ingrid', day: '2026-04-18' });
  });

  it('asks for a moment behind each value of one’s own, and ticks the milestone', () => {
    const bare: Step = [
      'rate-behaviours',
      {
        rating: {
          id: 'x',
          by: 'self',
          name: '',
          stage: 0,
          day: TODAY,
          ratings: [{ behaviour: 'deals', value: 2, moment: ' ' }],
        },
      },
    ];
    expect(refusalOf(planAfter(), bare)).toBe('moment-missing');
    expect(planAfter(own).get('milestone', 'rate-the-behaviours')).toMatchObject({
      status: 'done',
      settledOn: TODAY,
    });
  });
});
