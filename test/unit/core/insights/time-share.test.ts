import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../../src/core/application/sample/generate-sample.ts';
import { addDays, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { talkOverTime } from '../../../../src/core/insights/talk-balance.ts';
import { tellingGuard } from '../../../../src/core/insights/telling-guard.ts';
import {
  bestMeasuredWeek,
  shareBand,
  timeShare,
  weeklyTimeShare,
} from '../../../../src/core/insights/time-share.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { CATEGORIES, MONDAY, records, time, transition } from './a-plan.ts';

const SUNDAY = addDays(MONDAY, 6);

describe('timeShare', () => {
  it('gives the example worked by hand', () => {
    const share = timeShare(
      records({
        'time-entry': [
          time('2026-03-02', 'one-to-one', 180),
          time('2026-03-03', 'email', 1000),
          time('2026-03-06', 'pipeline-review', 820),
          time('2026-03-04', 'breaks', 150),
          time('2026-03-09', 'one-to-one', 480),
        ],
      }),
      MONDAY,
      SUNDAY,
    );
    expect(share).toMatchObject({
      recordedMinutes: 2000,
      coachingMinutes: 180,
      expectedMinutes: 2400,
      notWorkingMinutes: 150,
      coachingShare: 0.09,
      minutesToFree: 320,
    });
    expect(share.coverage).toBeCloseTo(0.8333, 4);
    expect(share.byCategory.map(({ category, minutes }) => [category.id, minutes])).toEqual([
      ['email', 1000],
      ['pipeline-review', 820],
      ['one-to-one', 180],
    ]);
    expect(share.byGroup.find(({ group }) => group === 'supervising')?.minutes).toBe(820);
    expect(share.byDay[0]).toEqual({ day: '2026-03-02', minutes: 180, coaching: 180, expected: 480 });
    expect(share.byDay[5]?.expected).toBe(0);
  });

  it('has no share, coverage or need without anything recorded or expected', () => {
    expect(timeShare(records(), MONDAY, SUNDAY)).toMatchObject({
      coachingShare: null,
      coverage: 0,
      minutesToFree: null,
    });
    expect(timeShare(records(), addDays(MONDAY, 5), SUNDAY).coverage).toBeNull();
  });

  it('expects nothing on a holiday', () => {
    const holiday = { id: '2026-03-04', day: toDay('2026-03-04'), name: 'Town fair' };
    expect(timeShare(records({ holiday: [holiday] }), MONDAY, SUNDAY).expectedMinutes).toBe(1920);
  });

  it('gives minutes to free a week, over several weeks', () => {
    const twoWeeks = records({
      'time-entry': [time('2026-03-02', 'email', 2000), time('2026-03-09', 'email', 2000)],
    });
    expect(timeShare(twoWeeks, MONDAY, addDays(MONDAY, 13)).minutesToFree).toBe(500);
  });

  it('adds up: groups, categories and days are the recorded minutes, and the share lies within 0 to 1', () => {
    const entry = fc.record({
      day: fc.integer({ min: 0, max: 20 }),
      category: fc.constantFrom(...CATEGORIES.map(({ id }) => id), 'gone'),
      minutes: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), fc.nat(20), fc.nat(20), (entries, from, length) => {
        const share = timeShare(
          records({ 'time-entry': entries.map((e) => time(addDays(MONDAY, e.day), e.category, e.minutes)) }),
          addDays(MONDAY, from),
          addDays(MONDAY, from + length),
        );
        const total = (parts: readonly { minutes: number }[]) => parts.reduce((sum, p) => sum + p.minutes, 0);
        expect(total(share.byGroup)).toBe(share.recordedMinutes);
        expect(total(share.byCategory)).toBe(share.recordedMinutes);
        expect(total(share.byDay)).toBe(share.recordedMinutes);
        expect(share.coachingMinutes).toBeLessThanOrEqual(share.recordedMinutes);
        if (share.coachingShare !== null) {
          expect(share.coachingShare).toBeGreaterThanOrEqual(0);
          expect(share.coachingShare).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('weeklyTimeShare', () => {
  it('begins on the first day and ends with the running week', () => {
    const midweek = records({ transition: [transition({ firstDay: toDay('2026-03-04') })] });
    const weeks = weeklyTimeShare(midweek, toDay('2026-03-17'));
    expect(
      weeks.map(({ weekStart, from, to, planDayFrom, expectedMinutes, current }) => [
        weekStart,
        from,
        to,
        planDayFrom,
        expectedMinutes,
        current,
      ]),
    ).toEqual([
      ['2026-03-02', '2026-03-04', '2026-03-08', 1, 1440, false],
      ['2026-03-09', '2026-03-09', '2026-03-15', 6, 2400, false],
      ['2026-03-16', '2026-03-16', '2026-03-22', 13, 2400, true],
    ]);
  });

  it('is empty before the plan', () => {
    expect(weeklyTimeShare(records(), addDays(MONDAY, -3))).toEqual([]);
  });

  it('says of each week what timeShare says of it', () => {
    const set = records({
      'time-entry': [time('2026-03-03', 'one-to-one', 60), time('2026-03-11', 'email', 90)],
    });
    for (const week of weeklyTimeShare(set, toDay('2026-03-20'))) {
      expect(week).toMatchObject(timeShare(set, week.from, week.to));
    }
  });
});

describe('what is recorded for days after the one asked about', () => {
  const FRIDAY = toDay('2026-03-13');
  const set = records({
    'time-entry': [
      time('2026-03-04', 'email', 2400),
      time('2026-03-09', 'email', 400),
      time('2026-03-10', 'one-to-one', 100),
      time('2026-03-11', 'one-to-one', 480),
      time('2026-03-13', 'email', 960),
    ],
  });

  it('does not count in the running week, whose expected minutes are those of the whole week', () => {
    // By hand, as of Tuesday: 400 + 100 of 2,400 expected minutes, 100 of them coaching. As of Friday: 1,940, 580 of them.
    expect(weeklyTimeShare(set, toDay('2026-03-10')).at(-1)).toMatchObject({
      recordedMinutes: 500,
      coachingShare: 0.2,
      expectedMinutes: 2400,
      current: true,
    });
    expect(weeklyTimeShare(set, FRIDAY).at(-1)).toMatchObject({
      recordedMinutes: 1940,
      coachingMinutes: 580,
    });
  });

  it('does not make a week measured before it is', () => {
    expect(bestMeasuredWeek(set, MONDAY, toDay('2026-03-12'))?.weekStart).toBe('2026-03-02');
    expect(bestMeasuredWeek(set, MONDAY, FRIDAY)?.weekStart).toBe('2026-03-09');
  });

  it('leaves the sample as of a Tuesday what it was on that Tuesday', () => {
    const lists = generateSample({ seed: 90, today: toDay('2026-06-18'), transcripts: false });
    const tuesday = toDay('2026-06-16');
    const then = {
      ...lists,
      'time-entry': lists['time-entry'].filter(({ day }) => day <= tuesday),
      session: lists.session.filter(({ day }) => day <= tuesday),
      conversation: lists.conversation.filter(({ day }) => day <= tuesday),
      tally: lists.tally.filter(({ day }) => day <= tuesday),
    };
    expect(then['time-entry'].length).toBeLessThan(lists['time-entry'].length);
    for (const insight of [weeklyTimeShare, talkOverTime, tellingGuard]) {
      expect(insight(RecordSet.from(lists), tuesday)).toEqual(insight(RecordSet.from(then), tuesday));
    }
  });
});

describe('bestMeasuredWeek', () => {
  const set = records({
    'time-entry': [
      time('2026-03-02', 'email', 1920),
      time('2026-03-09', 'email', 1919),
      time('2026-03-17', 'email', 2100),
      time('2026-03-31', 'email', 2400),
    ],
  });

  it('takes the latest week with at least 80% of the expected minutes', () => {
    expect(bestMeasuredWeek(set, MONDAY, toDay('2026-03-31'))?.weekStart).toBe('2026-03-16');
    expect(bestMeasuredWeek(set, MONDAY, toDay('2026-03-15'))?.weekStart).toBe('2026-03-02');
  });

  it('counts a week to the span that holds its Wednesday', () => {
    expect(bestMeasuredWeek(set, MONDAY, toDay('2026-04-01'))?.weekStart).toBe('2026-03-30');
    expect(bestMeasuredWeek(set, toDay('2026-03-05'), toDay('2026-03-17'))).toBeNull();
  });
});

describe('shareBand', () => {
  it.each([
    [0, 'typical'],
    [0.0999, 'typical'],
    [0.1, 'building'],
    [0.2499, 'building'],
    [0.25, 'on-target'],
    [0.4, 'on-target'],
    [0.1 + 0.2 + 0.1, 'on-target'],
    [0.401, 'above'],
  ])('puts %d into %s', (share, band) => {
    expect(shareBand(share)).toBe(band);
  });
});
