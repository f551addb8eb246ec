import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { talkMoments } from '../../../../src/core/insights/talk-moments.ts';
import { talkRun } from '../../../../src/core/insights/talk-run.ts';
import { tellingGuard } from '../../../../src/core/insights/telling-guard.ts';
import { conversation, MONDAY, records, rep, session, tally } from './a-plan.ts';

const ALL = { repId: null, conversation: null };
const LATER = toDay('2026-05-29');

/** A talk on a day of the plan, with so many tells of 20 acts. */
const talk = (planDay: number, tells: number, changes: Parameters<typeof conversation>[2] = {}) =>
  conversation(addDays(MONDAY, planDay - 1), { tell: tells, 'ask-open': 20 - tells }, changes);

describe('talkRun', () => {
  const tells = [15, 14, 16, 15, 14, 16, 15, 15, 6, 5, 7, 6, 5, 7, 6, 5];
  const set = records({
    rep: [rep('ana'), rep('ben')],
    conversation: tells.map((count, index) =>
      talk(index * 4 + 1, count, {
        repIds: [index % 2 === 0 ? 'ana' : 'ben'],
        conversation: index < 3 ? 'discovery' : 'motivation',
      }),
    ),
  });

  it('finds when telling fell, and that asking rose with it', () => {
    const { charts, judged, baseline } = talkRun(set, LATER, { grain: 'session', filter: ALL });
    const since = addDays(MONDAY, 32);
    expect(charts.tell.signals[0]).toMatchObject({ rule: 'shift', side: 'below', points: 8, since });
    expect(charts.ask.signals[0]).toMatchObject({ rule: 'shift', side: 'above', points: 8, since });
    expect(judged[8]?.day).toBe(since);
    // Days 1, 5, 9 and 13 lie within the first two weeks; the next four fill the baseline up.
    expect(baseline).toEqual({ from: MONDAY, to: addDays(MONDAY, 28), points: 8, ofTwoWeeks: 4 });
  });

  it('gives each share its count and its interval', () => {
    const [first] = talkRun(set, LATER, { grain: 'session', filter: ALL }).points;
    expect(first?.shares.tell).toMatchObject({ value: 0.75, part: 15, of: 20 });
    // Wilson by hand: centre (.75 + 1.9207/20) / (1 + 3.8415/20) = .7097, half-width .1785.
    expect(first?.shares.tell.low).toBeCloseTo(0.5313, 3);
    expect(first?.shares.tell.high).toBeCloseTo(0.8881, 3);
    expect(first?.askRatio).toMatchObject({ value: 0.25, part: 5, of: 20 });
  });

  it('adds the conversations of a week up', () => {
    const { points } = talkRun(set, LATER, { grain: 'week', filter: ALL });
    // Days 1 and 5 are in the first week, 9 and 13 in the second.
    expect(points.slice(0, 2)).toMatchObject([
      { key: MONDAY, conversations: 2, acts: 40, shares: { tell: { part: 29, of: 40 } } },
      { key: addDays(MONDAY, 7), planDay: 8, conversations: 2, shares: { tell: { part: 31 } } },
    ]);
  });

  it('looks at one rep or one kind of conversation', () => {
    const of = (filter: Parameters<typeof talkRun>[2]['filter']) =>
      talkRun(set, LATER, { grain: 'session', filter }).points.length;
    expect(of({ repId: 'ana', conversation: null })).toBe(8);
    expect(of({ repId: null, conversation: 'discovery' })).toBe(3);
    expect(of({ repId: 'ben', conversation: 'discovery' })).toBe(1);
    expect(of({ repId: 'nobody', conversation: null })).toBe(0);
  });

  it('shows a talk of few acts without judging it, and one without acts not at all', () => {
    const thin = records({
      conversation: [
        talk(1, 15),
        conversation(MONDAY, { tell: 9 }),
        conversation(MONDAY, { other: 30 }),
        conversation(addDays(LATER, 1), { tell: 15 }),
      ],
    });
    const { points, judged } = talkRun(thin, LATER, { grain: 'session', filter: ALL });
    expect(points.map(({ few }) => few)).toEqual([false, true]);
    expect(judged).toHaveLength(1);
    expect(talkRun(records(), LATER, { grain: 'week', filter: ALL })).toMatchObject({
      points: [],
      baseline: null,
    });
  });
});

describe('talkMoments', () => {
  it('takes a live tally as a conversation, unless its session has a transcript', () => {
    const held = session('2026-03-04', ['ana'], { id: 'held', conversation: 'motivation' });
    const counts = { tells: 3, asks: 2, reflects: 1 };
    const set = records({
      session: [held],
      conversation: [conversation('2026-03-03', { tell: 4, 'ask-closed': 2 }, { sessionId: 'read' })],
      tally: [
        tally('2026-03-02', counts, { id: 'double', sessionId: 'read' }),
        tally('2026-03-02', counts, { id: 'counted', sessionId: 'held' }),
        tally('2026-03-02', counts, { id: 'alone' }),
        tally('2026-05-30', counts, { id: 'later' }),
      ],
    });
    const moments = talkMoments(set, LATER);
    expect(moments.map(({ id, source, asks, conversation: kind }) => [id, source, asks, kind])).toEqual([
      ['counted', 'tally', 2, 'motivation'],
      ['alone', 'tally', 2, null],
      [moments[2]?.id, 'transcript', 2, null],
    ]);
  });
});

describe('tellingGuard', () => {
  /** Sessions and talks of 30 acts every seven days from plan day 1: with `early` in the first four weeks, `late` after. */
  function plan(early: { minutes: number; tells: number }, late: { minutes: number; tells: number }) {
    const weeks = Array.from({ length: 8 }, (_, week) => ({
      day: addDays(MONDAY, week * 7 + 1),
      ...(week < 4 ? early : late),
    }));
    return records({
      session: weeks.map(({ day, minutes }) => session(day, ['ana'], { minutes })),
      conversation: weeks.map(({ day, tells }) => conversation(day, { tell: tells, 'ask-open': 30 - tells })),
    });
  }
  const WEEK_8_ENDS = addDays(MONDAY, 55);
  const stateOf = (...args: Parameters<typeof plan>) => tellingGuard(plan(...args), WEEK_8_ENDS).state;

  it('speaks when hours and telling rise together', () => {
    const guard = tellingGuard(plan({ minutes: 50, tells: 9 }, { minutes: 75, tells: 15 }), WEEK_8_ENDS);
    expect(guard).toMatchObject({
      state: 'speaks',
      before: {
        from: MONDAY,
        minutes: 200,
        sessions: 4,
        conversations: 4,
        acts: 120,
        telling: { value: 0.3 },
      },
      latest: { to: WEEK_8_ENDS, minutes: 300, acts: 120, telling: { value: 0.5 } },
    });
  });

  it('is quiet when one of them does not rise, or telling no more than chance would have it', () => {
    expect(stateOf({ minutes: 50, tells: 9 }, { minutes: 52, tells: 15 })).toBe('quiet');
    expect(stateOf({ minutes: 50, tells: 15 }, { minutes: 75, tells: 9 })).toBe('quiet');
    // 30% to 37%: interval from about -5 points.
    expect(stateOf({ minutes: 50, tells: 9 }, { minutes: 75, tells: 11 })).toBe('quiet');
  });

  it('says when it is too early, and when there is too little', () => {
    const rising = plan({ minutes: 50, tells: 9 }, { minutes: 75, tells: 15 });
    expect(tellingGuard(rising, addDays(WEEK_8_ENDS, -1)).state).toBe('too-early');
    expect(tellingGuard(records(), WEEK_8_ENDS).state).toBe('too-little');
    const few = records({
      session: rising.all('session'),
      conversation: rising.all('conversation').slice(2),
    });
    expect(tellingGuard(few, WEEK_8_ENDS).state).toBe('too-little');
  });
});
