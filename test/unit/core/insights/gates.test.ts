import { describe, expect, it } from 'vitest';
import { GATES, type GateEvidenceKey } from '../../../../src/core/content/gate-template.ts';
import { addDays, type Day, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { DRILL_KINDS } from '../../../../src/core/domain/practice/drill-kind.ts';
import { gates } from '../../../../src/core/insights/gates.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import {
  commitment,
  conversation,
  MONDAY,
  milestone,
  records,
  rep,
  rhythm,
  session,
  time,
} from './a-plan.ts';

const planDay = (number: number): Day => addDays(MONDAY, number - 1);
const week = (number: number, weekday = 0): Day => addDays(MONDAY, (number - 1) * 7 + weekday);

function evidence(set: RecordSet, today: Day, key: GateEvidenceKey) {
  const piece = gates(set, today)
    .flatMap((gate) => gate.evidence)
    .find((one) => one.key === key);
  if (!piece) throw new Error(`no evidence ${key}`);
  return piece;
}

const choice = {
  id: 'deals',
  behaviour: 'deals',
  insteadOf: 'closing',
  iWill: 'ask',
  chosenOn: MONDAY,
} as const;

/** Everything that the first gate asks for, save one profile. */
const nearlyDiagnosed = records({
  rep: ['a', 'b', 'c', 'd'].map((id) => rep(id)),
  'rhythm-plan': ['a', 'b', 'c', 'd'].map((id) => rhythm(id, 1)),
  'behaviour-choice': [choice, { ...choice, id: 'focus', behaviour: 'focus' }],
  'time-entry': [time('2026-03-10', 'email', 2000)],
  conversation: [conversation('2026-03-12', { tell: 5 })],
});
const second = conversation('2026-03-20', { tell: 5 }, { id: 'second' });
const diagnosed = nearlyDiagnosed.with([{ kind: 'conversation', id: 'second', before: null, after: second }]);

describe('gates', () => {
  it('gives the example worked by hand', () => {
    const [gate] = gates(nearlyDiagnosed, planDay(28));
    expect(gate?.state).toBe('open');
    expect(
      gate?.evidence.map(({ key, met, value, target, missing }) => [key, met, value, target, missing]),
    ).toEqual([
      ['baseline-audit', true, 2000 / 2400, 0.8, null],
      ['behaviours-chosen', true, 2, 1, null],
      ['first-profile', false, 1, 2, 1],
      ['rhythm-planned', true, 4, 4, null],
    ]);
  });

  it('asks in each phase for what the template lists', () => {
    for (const { phase, evidence: pieces } of gates(records(), planDay(5))) {
      expect(pieces.map(({ key }) => key)).toEqual(GATES[phase.phase].map(({ key }) => key));
    }
  });

  it('is ready while the phase runs and passed when it is over', () => {
    expect(gates(diagnosed, planDay(30))[0]?.state).toBe('ready');
    expect(gates(diagnosed, planDay(31))[0]).toMatchObject({ state: 'passed', judgedOn: planDay(30) });
  });

  it('can be passed late', () => {
    const late = { ...second, day: planDay(33) };
    const set = nearlyDiagnosed.with([{ kind: 'conversation', id: 'second', before: null, after: late }]);
    expect(gates(set, planDay(32))[0]?.state).toBe('open');
    expect(gates(set, planDay(34))[0]).toMatchObject({ state: 'passed', judgedOn: planDay(34) });
  });

  it('shows a pass by hand with its reason, and keeps it when the evidence comes in', () => {
    const pass = { id: 'gate-1', phase: 1, passedOn: planDay(30), reason: 'One recording failed' } as const;
    const change = { kind: 'gate-pass', id: 'gate-1', before: null, after: pass } as const;
    expect(gates(nearlyDiagnosed.with([change]), planDay(31))[0]).toMatchObject({
      state: 'passed-by-hand',
      pass,
    });
    expect(gates(diagnosed.with([change]), planDay(31))[0]).toMatchObject({ state: 'passed', pass });
  });

  it('keeps a gate of a phase that has not begun open', () => {
    expect(
      gates(diagnosed, planDay(2))
        .slice(1)
        .map(({ state }) => state),
    ).toEqual(['open', 'open']);
  });

  it('stays passed when things slip after the phase', () => {
    const busy = [1, 2, 3, 4].flatMap((n) => [session(week(n + 4, 1), ['a'], { nextStep: 'Call' })]);
    const set = records({
      rep: [rep('a')],
      'rhythm-plan': [rhythm('a', 1)],
      session: busy.map((one, index) => ({
        ...one,
        conversation: (['discovery', 'skill-gap', 'accountability', 'motivation'] as const)[index] ?? null,
      })),
      commitment: busy.map((one) => commitment('a', planDay(60), { sessionId: one.id, madeOn: one.day })),
      conversation: [
        conversation(planDay(5), { tell: 9 }),
        conversation(planDay(55), { tell: 1, 'ask-open': 9 }),
      ],
      'drill-answer': DRILL_KINDS.flatMap((kind) =>
        [40, 41, 43].map((number) => ({
          id: `${kind}-${number}`,
          cardId: kind,
          kind,
          day: planDay(number),
          grade: 'good' as const,
          isRight: true,
          isOverruled: false,
        })),
      ),
    });
    expect(gates(set, planDay(42))[1]?.evidence.at(-1)).toMatchObject({ met: false, value: 0, target: 4 });
    expect(gates(set, planDay(60))[1]?.state).toBe('ready');
    expect(gates(set, planDay(90))[1]?.state).toBe('passed');
  });
});

describe('evidence of the first gate', () => {
  it('wants a week of at least 80% within the phase', () => {
    const half = records({ 'time-entry': [time('2026-03-10', 'email', 1200)] });
    expect(evidence(half, planDay(20), 'baseline-audit')).toMatchObject({
      met: false,
      value: 0.5,
      unit: 'percent',
    });
    expect(evidence(half, planDay(20), 'baseline-audit').missing).toBeCloseTo(0.3, 12);
  });

  it('wants no more than three behaviours', () => {
    const four = (['focus', 'meetings', 'deals', 'feedback'] as const).map((key) => ({
      ...choice,
      id: key,
      behaviour: key,
    }));
    expect(evidence(records({ 'behaviour-choice': four }), planDay(9), 'behaviours-chosen')).toMatchObject({
      met: false,
      value: 4,
      upTo: 3,
      missing: null,
    });
  });

  it('wants a rhythm for all who are still here, and for at least one', () => {
    const set = records({
      rep: [rep('a'), rep('b'), rep('c', { status: 'left' })],
      'rhythm-plan': [rhythm('a', 1), rhythm('b', 1), rhythm('b', 0, planDay(5))],
    });
    expect(evidence(set, planDay(9), 'rhythm-planned')).toMatchObject({
      met: false,
      value: 1,
      target: 2,
      missing: 1,
    });
    expect(evidence(records(), planDay(9), 'rhythm-planned')).toMatchObject({
      met: false,
      value: 0,
      target: 1,
    });
  });
});

describe('evidence of the second gate', () => {
  const held = (weeks: readonly number[]) =>
    records({
      rep: [rep('a'), rep('b')],
      'rhythm-plan': [rhythm('a', 1), rhythm('b', 1)],
      session: weeks.flatMap((n) => [session(week(n, 1), ['a']), session(week(n, 2), ['b'])]),
    });

  it('looks at the last four weeks that were planned, all reps together', () => {
    expect(evidence(held([5, 6, 8]), week(9), 'rhythm-kept')).toMatchObject({
      met: true,
      value: 3,
      unit: 'weeks',
    });
    expect(evidence(held([5, 6]), week(9), 'rhythm-kept')).toMatchObject({
      met: false,
      value: 2,
      missing: 1,
    });
    const onlyA = held([5, 6, 7, 8]);
    const last = onlyA.all('session').at(-1);
    if (!last) throw new Error('no session');
    const without = onlyA.with([{ kind: 'session', id: last.id, before: last, after: null }]);
    expect(evidence(without, week(9), 'rhythm-kept').value).toBe(3);
  });

  it('counts the running week as soon as it is kept, and skips an excused one', () => {
    expect(evidence(held([6, 7, 8]), week(8, 3), 'rhythm-kept').value).toBe(3);
    const off = { id: week(7), weekStart: week(7), reason: 'Leave', shiftsPlan: false };
    const excused = held([5, 6, 8]).with([{ kind: 'excused-week', id: off.id, before: null, after: off }]);
    expect(evidence(excused, week(9), 'rhythm-kept')).toMatchObject({ met: true, value: 3 });
  });

  it('takes less telling or more asking than at first', () => {
    const talks = (now: Parameters<typeof conversation>[1]) =>
      records({
        conversation: [conversation(planDay(4), { tell: 6, 'ask-open': 4 }), conversation(planDay(50), now)],
      });
    expect(evidence(talks({ tell: 5, 'ask-open': 5 }), planDay(58), 'asking-up').value).toBeCloseTo(0.1, 12);
    expect(evidence(talks({ tell: 7, 'ask-open': 3 }), planDay(58), 'asking-up').met).toBe(false);
    expect(evidence(talks({ tell: 5, 'ask-open': 2, reflect: 4 }), planDay(58), 'asking-up').met).toBe(true);
    expect(evidence(talks({}), planDay(58), 'asking-up')).toMatchObject({
      met: false,
      value: null,
      missing: null,
    });
  });

  it('wants step, date and commitment after every one-to-one of two weeks', () => {
    const done = session(planDay(50), ['a'], { nextStep: 'Call Tuesday' });
    const bare = session(planDay(52), ['a'], { nextStep: '  ' });
    const old = session(planDay(40), ['a']);
    const team = session(planDay(53), ['a'], { form: 'team-session' });
    const commitments = [done, bare].map(({ id }) => commitment('a', planDay(60), { sessionId: id }));
    const set = records({ rep: [rep('a')], session: [done, bare, old, team], commitment: commitments });
    expect(evidence(set, planDay(55), 'commitments-recorded')).toMatchObject({
      met: false,
      value: 1,
      target: 2,
    });
    expect(evidence(records(), planDay(55), 'commitments-recorded')).toMatchObject({ met: false, target: 1 });
  });
});

describe('evidence of the third gate', () => {
  const share = (coaching: number, rest: number) =>
    records({ 'time-entry': [time(week(10, 1), 'one-to-one', coaching), time(week(10, 1), 'email', rest)] });

  it('wants a measured week within the band, not above it', () => {
    const today = planDay(80);
    expect(evidence(share(600, 1800), today, 'coaching-share')).toMatchObject({ met: true, value: 0.25 });
    expect(evidence(share(480, 1920), today, 'coaching-share')).toMatchObject({ met: false, value: 0.2 });
    expect(evidence(share(1200, 1200), today, 'coaching-share')).toMatchObject({
      met: false,
      value: 0.5,
      upTo: 0.4,
      missing: null,
    });
    expect(evidence(share(300, 900), today, 'coaching-share')).toMatchObject({ met: false, value: null });
  });

  it('measures the rhythm over the weeks of the phase, of which the first has its Wednesday in it', () => {
    const held = (weeks: readonly number[]) =>
      records({
        rep: [rep('a')],
        'rhythm-plan': [rhythm('a', 1)],
        session: weeks.map((n) => session(week(n), ['a'])),
      });
    expect(planDay(61)).toBe(week(9, 4));
    expect(evidence(held([10, 12]), week(13), 'rhythm-sustained')).toMatchObject({
      met: false,
      value: 2 / 3,
    });
    expect(evidence(held([10, 11, 12]), week(13), 'rhythm-sustained')).toMatchObject({ met: true, value: 1 });
  });

  it('wants 70% of commitments kept and the expectations written', () => {
    const kept = { status: 'kept', settledOn: toDay('2026-03-09') } as const;
    const set = records({
      commitment: [
        commitment('a', '2026-03-10', kept),
        commitment('a', '2026-03-10', kept),
        commitment('a', '2026-03-10'),
      ],
      milestone: [
        milestone('m', {
          phase: 3,
          templateKey: 'write-expectations',
          status: 'done',
          settledOn: planDay(85),
        }),
      ],
    });
    expect(evidence(set, planDay(86), 'commitments-kept')).toMatchObject({ met: false, value: 2 / 3 });
    expect(evidence(set, planDay(86), 'expectations-written')).toMatchObject({
      met: true,
      value: 1,
      target: 1,
    });
    expect(evidence(records(), planDay(86), 'expectations-written').met).toBe(false);
  });
});
