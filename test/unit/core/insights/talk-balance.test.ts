import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { proportionOf } from '../../../../src/core/insights/proportion.ts';
import { talkBalance, talkOverTime } from '../../../../src/core/insights/talk-balance.ts';
import { conversation, MONDAY, records, tally } from './a-plan.ts';

describe('talkBalance', () => {
  it('gives the example worked by hand', () => {
    const balance = talkBalance(
      conversation(
        '2026-03-03',
        { 'ask-open': 6, 'ask-closed': 2, tell: 10, reflect: 2, other: 30 },
        {
          corrections: [
            { turn: 1, move: 0, label: 'tell', confirms: false },
            { turn: 2, move: 0, label: 'tell', confirms: true },
          ],
          moves: { 'ask-open': 9, 'ask-closed': 3, tell: 14, reflect: 2, other: 32 },
        },
      ),
    );
    expect(balance).toMatchObject({
      asks: 8,
      tells: 10,
      reflects: 2,
      acts: 20,
      askShare: 0.4,
      tellShare: 0.5,
      reflectShare: 0.1,
      openShare: { value: 0.75, of: 12 },
      reflectionsPerQuestion: 0.25,
      talkShare: 0.4,
      autoCoded: 50,
      corrected: 1,
      few: false,
    });
    expect(balance.askRatio).toMatchObject({ asks: 8, of: 18 });
    expect(balance.askRatio.value).toBeCloseTo(8 / 18, 12);
  });

  it('has nulls where nothing was counted', () => {
    const silent = talkBalance(conversation('2026-03-03', { other: 5 }, { coachWords: 0, allWords: 0 }));
    expect(silent).toMatchObject({ acts: 0, askShare: null, tellShare: null, talkShare: null, few: true });
    expect(silent.askRatio).toEqual({ value: null, low: null, high: null, asks: 0, of: 0 });
    expect(silent.openShare).toEqual({ value: null, of: 0 });
  });

  it('has shares that make one whole', () => {
    const count = fc.nat(200);
    fc.assert(
      fc.property(count, count, count, count, (open, closed, tell, reflect) => {
        const { askShare, tellShare, reflectShare, acts } = talkBalance(
          conversation('2026-03-03', { 'ask-open': open, 'ask-closed': closed, tell, reflect }),
        );
        if (acts > 0) expect((askShare ?? 0) + (tellShare ?? 0) + (reflectShare ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('proportionOf', () => {
  it('gives the published interval for 3 of 4', () => {
    const { low, high } = proportionOf(3, 4);
    expect(low).toBeCloseTo(0.3006, 4);
    expect(high).toBeCloseTo(0.9544, 4);
  });

  it('holds the share, stays within 0 to 1, and narrows with more of the same', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (part, rest) => {
        const of = part + rest;
        const { value, low, high } = proportionOf(part, of);
        expect(value).toBe(part / of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(part / of);
        expect(high).toBeGreaterThanOrEqual(part / of);
        expect(high).toBeLessThanOrEqual(1);
        const tenfold = proportionOf(part * 10, of * 10);
        expect((tenfold.high ?? 1) - (tenfold.low ?? 0)).toBeLessThan((high ?? 1) - (low ?? 0));
      }),
    );
  });
});

describe('talkOverTime', () => {
  const set = records({
    conversation: [
      conversation('2026-04-10', { 'ask-open': 6, tell: 3, reflect: 1 }),
      conversation('2026-03-04', { 'ask-closed': 2, tell: 8 }),
      conversation('2026-03-11', { 'ask-open': 1, tell: 4 }),
      conversation('2026-04-20', { tell: 99 }),
    ],
  });
  const day45 = addDays(MONDAY, 44);

  it('gives the example worked by hand, and leaves out what is dated after today', () => {
    const { baseline, latest, points } = talkOverTime(set, day45);
    expect(points.map(({ planDay, acts }) => [planDay, acts])).toEqual([
      [3, 10],
      [10, 5],
      [40, 10],
    ]);
    expect(baseline).toMatchObject({
      from: '2026-03-02',
      to: '2026-03-15',
      conversations: 2,
      tellShare: 0.8,
    });
    expect(latest).toMatchObject({ from: '2026-04-02', to: day45, conversations: 1, tellShare: 0.3 });
  });

  it('has every week up to today, empty ones too', () => {
    const { weeks } = talkOverTime(set, day45);
    expect(weeks.map(({ conversations }) => conversations)).toEqual([1, 1, 0, 0, 0, 1, 0]);
    expect(weeks[2]).toMatchObject({ weekStart: '2026-03-16', planDayFrom: 15, acts: 0, askShare: null });
  });

  it('counts a live tally as a conversation whose words and openness nobody knows', () => {
    // By hand: a transcript with 2 open of 2 questions and 8 tells; a tally with 6 asks, 3 tells, 1 reflection.
    const both = records({
      conversation: [conversation('2026-03-04', { 'ask-open': 2, tell: 8 })],
      tally: [tally('2026-03-05', { asks: 6, tells: 3, reflects: 1 }, { id: 'live' })],
    });
    const { points, weeks, baseline } = talkOverTime(both, day45);
    expect(points[1]).toMatchObject({
      id: 'live',
      source: 'tally',
      title: null,
      planDay: 4,
      acts: 10,
      askShare: 0.6,
      openShare: { value: null, of: 0 },
      talkShare: null,
      autoCoded: 0,
      few: false,
    });
    expect(weeks[0]).toMatchObject({ conversations: 2, tallied: 1, acts: 20, tellShare: 11 / 20 });
    expect(baseline).toMatchObject({
      conversations: 2,
      tallied: 1,
      asks: 8,
      openShare: { value: 1, of: 2 },
      talkShare: 0.4,
      autoCoded: 10,
    });
  });

  it('never counts a day as baseline and as latest', () => {
    for (let offset = 0; offset < 40; offset += 1) {
      const { baseline, latest } = talkOverTime(set, addDays(MONDAY, offset));
      expect(latest.from > baseline.to).toBe(true);
    }
    expect(talkOverTime(set, toDay('2026-03-12')).latest.conversations).toBe(0);
  });
});
