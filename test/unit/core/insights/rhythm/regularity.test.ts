import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, toDay, weekStartOf } from '../../../../../src/core/domain/calendar/day.ts';
import { excusesOf, repExcuseId } from '../../../../../src/core/domain/rhythm/excuses.ts';
import { coachingDays } from '../../../../../src/core/insights/coaching-days.ts';
import { coachingFrequency } from '../../../../../src/core/insights/coaching-frequency.ts';
import { bandOf, frequencyBands } from '../../../../../src/core/insights/frequency-bands.ts';
import { strengthOf } from '../../../../../src/core/insights/rhythm-strength.ts';
import { bucketOf, SINCE_BUCKETS, sinceCoached } from '../../../../../src/core/insights/since-coached.ts';
import { tierBalance } from '../../../../../src/core/insights/tier-balance.ts';
import { MONDAY, records, rep, rhythm, session } from '../a-plan.ts';

const week = (number: number, weekday = 0): Day => addDays(MONDAY, (number - 1) * 7 + weekday);

type State = Parameters<typeof strengthOf>[0][number]['state'];
const weekOf = (state: State, sessions = 0, planned = 1) => ({ weekStart: MONDAY, state, sessions, planned });

describe('the strength of a rhythm', () => {
  it('gives the example worked by hand', () => {
    const states: State[] = ['kept', 'kept', 'missed', 'excused', 'kept'];
    const { value, steps } = strengthOf(states.map((state) => weekOf(state)));
    expect(value).toBe(49.609375);
    expect(steps.map(({ after }) => after)).toEqual([25, 43.75, 32.8125, 49.609375]);
    expect(strengthOf([weekOf('open'), weekOf('future'), weekOf('none')]).value).toBeNull();
  });

  const states = fc.array(
    fc.record({
      state: fc.constantFrom<State[]>('kept', 'missed', 'excused', 'open', 'future', 'none'),
      planned: fc.integer({ min: 1, max: 3 }),
      missing: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 30 },
  );
  const weeksFrom = (list: readonly { state: State; planned: number; missing: number }[]) =>
    list.map(({ state, planned, missing }) => weekOf(state, Math.max(0, planned - missing), planned));

  it('stays within 0 and 100, rises with a kept week, falls with a missed one, and rests in any other', () => {
    fc.assert(
      fc.property(states, (list) => {
        const weeks = weeksFrom(list);
        const before = strengthOf(weeks).value;
        expect(before ?? 0).toBeGreaterThanOrEqual(0);
        expect(before ?? 0).toBeLessThan(100);
        const then = (state: State, sessions = 0, planned = 1) =>
          strengthOf([...weeks, weekOf(state, sessions, planned)]).value;
        expect(then('kept') ?? 0).toBeGreaterThan(before ?? 0);
        if ((before ?? 0) > 0) {
          expect(then('missed') ?? 0).toBeLessThan(before ?? 0);
          expect(then('missed', 1, 2) ?? 0).toBeGreaterThan(then('missed') ?? 0);
        }
        for (const state of ['excused', 'open', 'future', 'none'] as const) expect(then(state)).toBe(before);
      }),
    );
  });
});

describe('days since last coached', () => {
  const today = toDay('2026-03-18');
  const on = (daysSince: number) => bucketOf({ lastDay: addDays(today, -daysSince), daysSince }, today);

  it('falls into the buckets worked by hand', () => {
    expect([0, 2, 3, 21, 22, 42, 43, 70, 71].map(on)).toEqual([
      'this-week',
      'this-week',
      'to-3-weeks',
      'to-3-weeks',
      'to-6-weeks',
      'to-6-weeks',
      'to-10-weeks',
      'to-10-weeks',
      'over-10-weeks',
    ]);
    expect(bucketOf({ lastDay: null, daysSince: null }, today)).toBe('never');
  });

  it('puts every rep in one bucket, and a later session never in a later bucket', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 })), (list) => {
        const reps = list.map((daysSince) => ({ daysSince, lastDay: addDays(today, -daysSince) }));
        const found = [...sinceCoached(reps, today).values()].flat();
        expect(found).toHaveLength(reps.length);
        for (const daysSince of list.filter((days) => days > 0)) {
          expect(SINCE_BUCKETS.indexOf(on(daysSince - 1))).toBeLessThanOrEqual(
            SINCE_BUCKETS.indexOf(on(daysSince)),
          );
        }
      }),
    );
  });
});

describe('excused weeks', () => {
  const own = (number: number, reason = '') => ({ weekStart: week(number), reason });

  it('come from a budget, as worked by hand', () => {
    const { weeks, beyond, leftIn } = excusesOf({
      firstWeek: MONDAY,
      budget: 2,
      ofTeam: [{ weekStart: week(2), shiftsPlan: false }],
      own: [own(7, 'Leave'), own(4), own(6)],
    });
    expect([...weeks]).toEqual([week(2), week(4), week(7)]);
    expect([...beyond]).toEqual([week(6)]);
    expect([leftIn(0), leftIn(1)]).toEqual([0, 2]);
  });

  it('never excuse more weeks without a reason than the budget has', () => {
    const lists = fc.uniqueArray(fc.integer({ min: 1, max: 13 }), { maxLength: 13 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 13 }), (numbers, budget) => {
        const { weeks, beyond, leftIn } = excusesOf({
          firstWeek: MONDAY,
          budget,
          ofTeam: [],
          own: numbers.map((number) => own(number)),
        });
        expect(weeks.size).toBe(Math.min(budget, numbers.length));
        expect(weeks.size + beyond.size).toBe(numbers.length);
        expect(leftIn(0)).toBe(budget - weeks.size);
      }),
    );
  });

  it('put a rep’s week on hold, and count where the budget is used up', () => {
    const excuse = (number: number) => ({
      id: repExcuseId('ana', week(number)),
      repId: 'ana',
      weekStart: week(number),
      reason: '',
    });
    const set = records({
      rep: [rep('ana'), rep('ben', { order: 1 })],
      'rhythm-plan': [rhythm('ana', 1), rhythm('ben', 1)],
      'rep-excuse': [excuse(1), excuse(2), excuse(3)],
    });
    const [ana, ben] = coachingFrequency(set, week(4)).reps;
    expect(ana?.weeks.slice(0, 3).map(({ state }) => state)).toEqual(['excused', 'excused', 'missed']);
    expect(ana).toMatchObject({ excusesLeft: 0 });
    expect(ben).toMatchObject({ excusesLeft: 2, rhythmKept: { kept: 0, of: 3 } });
  });
});

describe('a team session with a rhythm of its own', () => {
  const together = session('2026-03-04', ['ana', 'ben'], { form: 'team-session', minutes: 60 });
  const set = records({
    rep: [rep('ana', { tier: 'top' }), rep('ben', { order: 1 })],
    'rhythm-plan': [rhythm('ana', 1), rhythm('ben', 1)],
    session: [together, session('2026-03-03', ['ana'], { minutes: 60 })],
  });
  const planned = set.with([
    {
      kind: 'team-rhythm',
      id: 't',
      before: null,
      after: { id: 't', from: MONDAY, perWeek: 1, minutes: 60 },
    },
  ]);

  it('counts by itself, and is no one-to-one with anybody', () => {
    const states = (frequency: ReturnType<typeof coachingFrequency>) =>
      frequency.reps.map(({ weeks, sessions }) => [weeks[0]?.state, sessions]);
    expect(coachingFrequency(set, week(2)).team).toBeNull();
    expect(states(coachingFrequency(set, week(2)))).toEqual([
      ['kept', 2],
      ['kept', 1],
    ]);
    const apart = coachingFrequency(planned, week(2));
    expect(states(apart)).toEqual([
      ['kept', 1],
      ['missed', 0],
    ]);
    expect(apart.team).toMatchObject({ sessions: 1, rhythmKept: { kept: 1, of: 1 }, lastDay: '2026-03-04' });
    expect(apart).toMatchObject({ sessionsTotal: 2, minutesTotal: 120 });
  });

  it('is measured without any session', () => {
    const none = records({ rep: [rep('ana')], 'team-rhythm': planned.all('team-rhythm') });
    expect(coachingFrequency(none, week(2)).team).toMatchObject({ lastDay: null, longestGap: null });
  });

  it('gives its minutes to everybody on a day, and divides them among the tiers, by hand 90 of 120', () => {
    const [ana, ben] = coachingDays(set, week(2)).reps;
    expect([ana?.minutes[1], ana?.minutes[2], ben?.minutes[2]]).toEqual([60, 60, 60]);
    const { tiers, minutes } = tierBalance(set, week(2), 28);
    expect(minutes).toBe(120);
    expect(tiers[0]).toMatchObject({
      tier: 'top',
      minutes: 90,
      minuteShare: 0.75,
      repShare: 0.5,
      verdict: null,
    });
  });
});

describe('who gets how much', () => {
  const sessions = fc.array(
    fc.record({
      offset: fc.integer({ min: 0, max: 40 }),
      minutes: fc.integer({ min: 1, max: 120 }),
      with: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
    }),
    { maxLength: 40 },
  );
  const team = [rep('a', { tier: 'top' }), rep('b', { order: 1 }), rep('c', { order: 2, tier: 'low' })];

  it('adds up to the manager’s minutes, and to what each day holds', () => {
    fc.assert(
      fc.property(sessions, fc.integer({ min: 0, max: 60 }), (list, offset) => {
        const today = addDays(MONDAY, offset);
        const set = records({
          rep: team,
          session: list.map((one) =>
            session(addDays(MONDAY, one.offset), one.with, { minutes: one.minutes }),
          ),
        });
        const past = set.all('session').filter(({ day }) => day <= today);
        const { minutes, tiers } = tierBalance(set, today, 100);
        const sum = past.reduce((all, each) => all + each.minutes, 0);
        expect(minutes).toBeCloseTo(sum, 6);
        expect(tiers.reduce((all, tier) => all + tier.minutes, 0)).toBeCloseTo(sum, 6);
        const days = coachingDays(set, today);
        for (const { repId, total } of days.reps) {
          const own = past.filter(({ repIds }) => repIds.includes(repId));
          expect(total).toBe(own.reduce((all, each) => all + each.minutes, 0));
        }
      }),
    );
  });

  it('tells over from under only with enough sessions', () => {
    const many = records({
      rep: team,
      session: Array.from({ length: 8 }, (_, index) => session(addDays(MONDAY, index), ['a'])),
    });
    const verdicts = tierBalance(many, addDays(MONDAY, 20), 28).tiers.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['over', 'under', 'under']);
  });
});

describe('frequency bands', () => {
  it('give the example worked by hand', () => {
    const off = { id: repExcuseId('ben', week(2)), repId: 'ben', weekStart: week(2), reason: '' };
    const held = (id: string, counts: readonly number[]) =>
      counts.flatMap((count, index) =>
        Array.from({ length: count }, () => session(week(index + 1, 1), [id])),
      );
    const set = records({
      rep: [rep('ana'), rep('ben', { order: 1 })],
      'rhythm-plan': [rhythm('ana', 1), rhythm('ben', 1)],
      'rep-excuse': [off],
      session: [...held('ana', [1, 2, 1, 1]), ...held('ben', [2, 0, 3, 1])],
    });
    const bands = frequencyBands(coachingFrequency(set, week(5)), week(5), 5);
    expect(bands).toMatchObject([
      { perWeek: 1.25, sessions: 5, weeks: 4, band: 'weekly' },
      { perWeek: 2, sessions: 6, weeks: 3, band: 'several' },
    ]);
    expect([0, 0.99, 1, 1.99, 2, 4.99, 5].map((perWeek) => bandOf(perWeek, 5))).toEqual([
      'less',
      'less',
      'weekly',
      'weekly',
      'several',
      'several',
      'daily',
    ]);
    expect(weekStartOf(week(5))).toBe(week(5));
  });
});
