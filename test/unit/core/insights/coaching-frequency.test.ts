import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Day,
  daysBetween,
  toDay,
  weekStartOf,
} from '../../../../src/core/domain/calendar/day.ts';
import {
  coachingFrequency,
  heldBefore,
  rhythmKeptIn,
} from '../../../../src/core/insights/coaching-frequency.ts';
import { MONDAY, records, rep, rhythm, session, transition } from './a-plan.ts';

const week = (number: number, weekday = 0): Day => addDays(MONDAY, (number - 1) * 7 + weekday);

describe('coachingFrequency', () => {
  const two = records({
    rep: [rep('ana'), rep('ben', { order: 1 })],
    'rhythm-plan': [rhythm('ana', 1), rhythm('ben', 1)],
    session: [
      session('2026-03-03', ['ana']),
      session('2026-03-10', ['ana', 'ben'], { form: 'team-session', minutes: 60 }),
      session('2026-03-17', ['ana']),
    ],
  });

  it('gives the example worked by hand', () => {
    const frequency = coachingFrequency(two, toDay('2026-03-18'));
    expect(frequency.rhythmKept).toEqual({ kept: 4, of: 5, value: 0.8 });
    expect(frequency).toMatchObject({ sessionsTotal: 3, minutesTotal: 120 });
    expect(frequency.weeks[1]).toEqual({
      weekStart: '2026-03-09',
      planDayFrom: 8,
      sessions: 1,
      repSessions: 2,
      planned: 2,
      plannedHeld: 2,
      excused: false,
      minutes: 60,
      current: false,
    });
    const [ana, ben] = frequency.reps;
    expect(ana?.weeks.slice(0, 4).map(({ state }) => state)).toEqual(['kept', 'kept', 'kept', 'future']);
    expect(ben?.weeks.slice(0, 4).map(({ state }) => state)).toEqual(['missed', 'kept', 'open', 'future']);
    expect(ana).toMatchObject({ sessions: 3, lastDay: '2026-03-17', daysSince: 1, longestGap: 7 });
    expect(ben).toMatchObject({ sessions: 1, lastDay: '2026-03-10', daysSince: 8, longestGap: 8 });
  });

  it('tells which of a week’s planned sessions were held in earlier weeks', () => {
    const set = records({
      rep: [rep('ana'), rep('ben', { order: 1 })],
      'rhythm-plan': [rhythm('ana', 0.5), rhythm('ben', 0.5)],
      session: [session(week(1), ['ana'], { id: 'first' }), session(week(2), ['ben'], { id: 'second' })],
    });
    const frequency = coachingFrequency(set, week(2, 2));
    const [first, second] = frequency.weeks;
    expect(second).toMatchObject({ sessions: 1, planned: 2, plannedHeld: 2 });
    expect([first, second].map((each) => each && heldBefore(frequency, each))).toEqual([0, 1]);
  });

  it('covers the whole plan, and after it only weeks with sessions', () => {
    expect(coachingFrequency(two, MONDAY).weeks).toHaveLength(13);
    expect(coachingFrequency(two, toDay('2026-12-01')).weeks).toHaveLength(13);
    const later = two.with([
      { kind: 'session', id: 'late', before: null, after: session('2026-06-10', ['ana'], { id: 'late' }) },
    ]);
    const weeks = coachingFrequency(later, toDay('2026-12-01')).weeks;
    expect(weeks.at(-1)).toMatchObject({ weekStart: '2026-06-08', sessions: 1 });
  });

  it('does not count a session dated after today', () => {
    const before = coachingFrequency(two, toDay('2026-03-16'));
    expect(before).toMatchObject({ sessionsTotal: 2 });
    expect(before.reps[0]).toMatchObject({ lastDay: '2026-03-10', daysSince: 6 });
  });

  it('counts what was held in a first week that was excused afterwards, though no week shows it', () => {
    const off = { id: MONDAY, weekStart: MONDAY, reason: 'Leave', shiftsPlan: true };
    const shifted = two.with([{ kind: 'excused-week', id: off.id, before: null, after: off }]);
    const frequency = coachingFrequency(shifted, toDay('2026-03-18'));
    expect(frequency.weeks[0]?.weekStart).toBe('2026-03-09');
    expect(frequency.sessionsTotal).toBe(3);
    expect(frequency.reps[0]).toMatchObject({ sessions: 3, longestGap: 7, lastDay: '2026-03-17' });
  });

  it('has nulls for a rep without a session', () => {
    const alone = coachingFrequency(records({ rep: [rep('ana')] }), week(3));
    expect(alone.reps[0]).toMatchObject({ sessions: 0, lastDay: null, daysSince: null, longestGap: null });
    expect(alone.rhythmKept).toEqual({ kept: 0, of: 0, value: null });
  });

  it('counts a running week once it is kept, and a past week always', () => {
    const states = (today: Day) => coachingFrequency(two, today).reps[1]?.weeks[0]?.state;
    expect(states(week(1, 6))).toBe('open');
    expect(states(week(2))).toBe('missed');
  });
});

/** One rep's weeks for a rhythm and a number of sessions in each week, seen from the Monday after the last of them. */
function weeksOf(perWeek: number, held: readonly number[], changes: Parameters<typeof records>[0] = {}) {
  const set = records({
    rep: [rep('ana')],
    'rhythm-plan': [rhythm('ana', perWeek)],
    session: held.flatMap((count, index) =>
      Array.from({ length: count }, () => session(week(index + 1, 1), ['ana'])),
    ),
    ...changes,
  });
  const ana = coachingFrequency(set, week(held.length + 1)).reps[0];
  return { kept: ana?.rhythmKept, weeks: (ana?.weeks ?? []).slice(0, held.length) };
}

describe('the planned rhythm', () => {
  it('adds up parts of sessions, and lets what was held ahead within them count', () => {
    const { weeks, kept } = weeksOf(1.5, [2, 1, 0, 3]);
    expect(weeks.map(({ planned }) => planned)).toEqual([1, 2, 1, 2]);
    expect(weeks.map(({ state }) => state)).toEqual(['kept', 'kept', 'missed', 'kept']);
    expect(kept).toEqual({ kept: 3, of: 4, value: 0.75 });
  });

  it('takes either week of every other week', () => {
    expect(weeksOf(0.5, [1, 0, 0, 1]).weeks.map(({ state }) => state)).toEqual([
      'none',
      'kept',
      'none',
      'kept',
    ]);
    expect(weeksOf(0.5, [0, 0, 2, 0, 0, 0]).kept).toEqual({ kept: 1, of: 3, value: 1 / 3 });
  });

  it('does not let whole sessions be held ahead: two in one week are no rhythm', () => {
    expect(weeksOf(1, [2, 0]).weeks.map(({ state }) => state)).toEqual(['kept', 'missed']);
  });

  it('neither plans nor counts excused weeks', () => {
    const off = { id: week(2), weekStart: week(2), reason: 'Quarter end', shiftsPlan: false };
    const { weeks, kept } = weeksOf(1, [1, 0, 1], { 'excused-week': [off] });
    expect(weeks.map(({ planned, state }) => [planned, state])).toEqual([
      [1, 'kept'],
      [0, 'excused'],
      [1, 'kept'],
    ]);
    expect(kept).toEqual({ kept: 2, of: 2, value: 1 });
  });

  it('measures each week against the plan in force on its Wednesday', () => {
    const plans = [rhythm('ana', 1), rhythm('ana', 2, week(2, 2)), rhythm('ana', 0, week(3, 3))];
    const { weeks } = weeksOf(1, [1, 1, 1, 0], { 'rhythm-plan': plans });
    expect(weeks.map(({ planned, state }) => [planned, state])).toEqual([
      [1, 'kept'],
      [2, 'missed'],
      [2, 'missed'],
      [0, 'none'],
    ]);
  });

  it('plans nothing for a rep who left, after their last session', () => {
    const { weeks } = weeksOf(1, [1, 0, 1, 0, 0], { rep: [rep('ana', { status: 'left' })] });
    expect(weeks.map(({ state }) => state)).toEqual(['kept', 'missed', 'kept', 'none', 'none']);
    expect(weeksOf(1, [0, 0], { rep: [rep('ana', { status: 'left' })] }).kept?.of).toBe(0);
  });

  it('plans, in whole cycles, exactly what was asked for', () => {
    const parts = fc.constantFrom(0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.25, 3);
    fc.assert(
      fc.property(parts, (perWeek) => {
        const planned = weeksOf(
          perWeek,
          Array.from({ length: 12 }, () => 0),
        ).weeks.map((w) => w.planned);
        expect(planned.reduce((sum, count) => sum + count, 0)).toBe(perWeek * 12);
        for (const count of planned) expect(Math.abs(count - perWeek)).toBeLessThan(1);
      }),
    );
  });
});

describe('properties', () => {
  const reps = ['ana', 'ben', 'cleo'];
  const anySession = fc.record({
    offset: fc.integer({ min: 0, max: 110 }),
    with: fc.uniqueArray(fc.constantFrom(...reps), { minLength: 1 }),
  });

  it('agrees with counting session by session', () => {
    fc.assert(
      fc.property(
        fc.array(anySession, { maxLength: 60 }),
        fc.integer({ min: 0, max: 120 }),
        (list, offset) => {
          const today = addDays(MONDAY, offset);
          const sessions = list.map((one) => session(addDays(MONDAY, one.offset), one.with));
          const set = records({
            transition: [transition({ firstDay: toDay('2026-03-05') })],
            rep: reps.map((id, order) => rep(id, { order })),
            'rhythm-plan': reps.map((id) => rhythm(id, 1)),
            session: sessions,
          });
          const frequency = coachingFrequency(set, today);
          const past = sessions.filter(({ day }) => day <= today);
          const ofCycle = past.filter(({ day }) => day >= toDay('2026-03-05'));
          expect(frequency.sessionsTotal).toBe(ofCycle.length);
          for (const { weekStart, sessions: counted } of frequency.weeks) {
            expect(counted).toBe(past.filter(({ day }) => weekStartOf(day) === weekStart).length);
          }
          for (const { repId, sessions: counted, longestGap } of frequency.reps) {
            const days = past
              .filter((one) => one.repIds.includes(repId))
              .map(({ day }) => day)
              .sort();
            expect(counted).toBe(days.length);
            const gaps = [...days, today].slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
            expect(longestGap).toBe(days.length === 0 ? null : Math.max(...gaps));
          }
          const kept = frequency.reps.reduce((sum, one) => sum + one.rhythmKept.kept, 0);
          expect(frequency.rhythmKept.kept).toBe(kept);
          expect(rhythmKeptIn(frequency.reps, () => false).of).toBe(0);
        },
      ),
    );
  });

  it('one more session never keeps fewer weeks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 10 }), fc.nat(9), (held, place) => {
        const more = held.map((count, index) => (index === place % held.length ? count + 1 : count));
        const kept = weeksOf(1.5, held).kept?.kept ?? 0;
        expect(weeksOf(1.5, more).kept?.kept).toBeGreaterThanOrEqual(kept);
      }),
    );
  });
});
