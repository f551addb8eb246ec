import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../../src/core/domain/audit/calendar-entry.ts';
import { type Day, type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import type { CoachingBlock } from '../../../../src/core/domain/reclaim/coaching-block.ts';
import type { ReclaimAction } from '../../../../src/core/domain/reclaim/reclaim-action.ts';
import { blocksHeld } from '../../../../src/core/insights/blocks-held.ts';
import { proposeBlocks } from '../../../../src/core/insights/propose-blocks.ts';
import { reclaimBase } from '../../../../src/core/insights/reclaim-base.ts';
import { reclaimFigures, reclaimPlan } from '../../../../src/core/insights/reclaim-plan.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { MONDAY, rep, rhythm, transition } from './a-plan.ts';

const TODAY = toDay('2026-03-11');

function category(id: string, group: 'coaching' | 'administering' | 'supervising') {
  return { id, name: id, group, order: 0, archived: false, working: true };
}

function entries(minutes: Readonly<Record<string, number>>, day: Day = MONDAY) {
  return Object.entries(minutes).map(([categoryId, total]) => ({
    id: `${day}${categoryId}`,
    day,
    categoryId,
    minutes: total,
    start: null,
    repIds: [],
    note: '',
    source: 'hand' as const,
  }));
}

function action(changes: Partial<ReclaimAction>): ReclaimAction {
  return {
    id: 'action',
    group: 'administering',
    categoryId: null,
    kind: 'drop',
    text: 'A report',
    toWhom: '',
    fromMinutes: null,
    toMinutes: null,
    minutesPerWeek: 120,
    done: false,
    settledOn: null,
    ...changes,
  };
}

function block(changes: Partial<CoachingBlock> = {}): CoachingBlock {
  return {
    id: 'b1',
    weekday: 2,
    start: '09:00',
    minutes: 45,
    repId: 'ana',
    title: 'Coaching: Ana',
    from: MONDAY,
    until: null,
    zone: 'Europe/Berlin',
    revision: 0,
    exported: null,
    everyWeeks: 1,
    form: null,
    cancelled: false,
    ...changes,
  };
}

function meeting(start: string, changes: Partial<CalendarEntry> = {}): CalendarEntry {
  const end = new Date(Date.parse(start) + 45 * 60_000).toISOString() as Instant;
  return {
    id: start,
    day: toDay(start.slice(0, 10)),
    lastDay: toDay(start.slice(0, 10)),
    start: start as Instant,
    end,
    minutes: 45,
    summary: 'Something',
    people: [],
    tentative: false,
    allDay: false,
    seriesUid: 'other',
    proposal: { categoryId: null, why: '', confidence: 0, flag: null },
    state: 'accepted',
    categoryId: null,
    changed: false,
    gone: 'no',
    ...changes,
  };
}

const WITH_ANA = { people: [{ name: 'Ana', address: '', repId: 'ana' }] };
// 2,000 of 2,400 expected minutes: 180 coaching, 900 administering, 920 supervising.
const MEASURED = {
  transition: [transition()],
  'time-category': [category('c', 'coaching'), category('a', 'administering'), category('s', 'supervising')],
  'time-entry': entries({ c: 180, a: 900, s: 920 }),
};

describe('the plan for finding hours', () => {
  it('moves the share by what is taken out, by hand: (180 + 180) of 2,000', () => {
    const records = RecordSet.from({
      ...MEASURED,
      'reclaim-action': [
        action({}),
        action({ id: 'open:supervising', group: 'supervising', text: '', minutesPerWeek: 60 }),
      ],
    });
    const plan = reclaimPlan(records, TODAY);
    expect(plan).toMatchObject({
      freed: 180,
      toFree: 320,
      stillToFree: 140,
      share: 0.09,
      plannedShare: 0.18,
    });
    const [administering, supervising] = plan.groups;
    expect(administering).toMatchObject({
      measured: 900,
      taken: 120,
      written: 120,
      open: 0,
      most: 900,
      left: 780,
    });
    expect(supervising).toMatchObject({
      measured: 920,
      taken: 60,
      written: 0,
      open: 60,
      most: 915,
      left: 860,
    });
    expect(reclaimFigures(plan, { supervising: 200 })).toEqual({
      freed: 320,
      stillToFree: 0,
      plannedShare: 0.25,
    });
  });

  it('doesn’t count twice what was done before the time was measured', () => {
    const done = action({ done: true, settledOn: toDay('2026-03-01') });
    const plan = reclaimPlan(RecordSet.from({ ...MEASURED, 'reclaim-action': [done] }), TODAY);
    expect(plan).toMatchObject({ freed: 0, effective: 120, plannedShare: 0.09 });
    const since = { ...done, settledOn: MONDAY };
    expect(reclaimPlan(RecordSet.from({ ...MEASURED, 'reclaim-action': [since] }), TODAY)).toMatchObject({
      freed: 120,
      effective: 0,
    });
  });

  it('rests on nothing, a thin week, a measured week, or a later frozen audit', () => {
    expect(reclaimBase(RecordSet.from({ transition: [transition()] }), TODAY)).toBeNull();
    const thin = RecordSet.from({ ...MEASURED, 'time-entry': entries({ c: 60, a: 340 }) });
    expect(reclaimBase(thin, TODAY)).toMatchObject({
      source: 'thin-week',
      recordedMinutes: 400,
      minutesToFree: 40,
    });
    expect(reclaimBase(RecordSet.from(MEASURED), TODAY)).toMatchObject({ source: 'week', from: MONDAY });
    const snapshot = {
      coverage: 0.9,
      recordedMinutes: 4000,
      coachingMinutes: 400,
      byDay: Array.from({ length: 10 }, () => ({ expected: 480 })),
      byGroup: [{ group: 'administering', minutes: 1000 }],
    };
    const audit = { id: 'x', name: 'Day 45', from: MONDAY, to: toDay('2026-03-13'), version: 1, snapshot };
    const records = RecordSet.from({ ...MEASURED, audit: [audit as never] });
    const base = reclaimBase(records, TODAY);
    // By hand: two weeks, so 2,000 and 200 a week; .25 x 2,000 - 200 = 300.
    expect(base).toMatchObject({
      source: 'audit',
      recordedMinutes: 2000,
      coachingMinutes: 200,
      minutesToFree: 300,
    });
    expect(base?.byGroup.get('administering')).toBe(500);
  });
});

describe('proposed blocks', () => {
  const freed = action({ minutesPerWeek: 120 });
  const reps = [
    rep('top', { tier: 'top', order: 0 }),
    rep('low', { tier: 'low', order: 1 }),
    rep('mid', { order: 2 }),
  ];

  it('come by rhythm, middle performers first, as far as the freed minutes go', () => {
    const records = RecordSet.from({
      ...MEASURED,
      rep: reps,
      'rhythm-plan': reps.map(({ id }) => ({ ...rhythm(id, 1), minutes: 45 })),
      'reclaim-action': [freed],
    });
    expect(proposeBlocks(records, TODAY)).toEqual([
      { weekday: 1, start: '10:00', minutes: 45, repId: 'mid' },
      { weekday: 2, start: '10:00', minutes: 45, repId: 'top' },
    ]);
  });

  it('keep clear of the blocks that are there, and of reps that have theirs', () => {
    const records = RecordSet.from({
      ...MEASURED,
      rep: reps,
      'rhythm-plan': [rhythm('mid', 2), rhythm('top', 0.5)],
      'reclaim-action': [freed],
      'coaching-block': [block({ weekday: 1, start: '09:30', repId: 'mid' })],
    });
    expect(proposeBlocks(records, TODAY)).toEqual([
      { weekday: 2, start: '10:00', minutes: 30, repId: 'mid' },
    ]);
  });
});

describe('blocks against the imported calendar', () => {
  const held = (blocks: readonly CoachingBlock[], found: readonly CalendarEntry[], more = {}) =>
    blocksHeld(
      RecordSet.from({ ...MEASURED, 'coaching-block': blocks, 'calendar-entry': found, ...more }),
      TODAY,
    );
  const outcomes = (blocks: readonly CoachingBlock[], found: readonly CalendarEntry[]) =>
    held(blocks, found).weeks.flatMap((week) => week.blocks.map(({ outcome }) => outcome));

  it('knows nothing before a calendar of that week is in', () => {
    expect(outcomes([block()], [])).toEqual(['unknown']);
    expect(outcomes([block()], [meeting('2026-03-05T15:00:00Z')])).toEqual(['missing']);
  });

  it('finds a block by its own series, at its time or moved within the week', () => {
    const own = { seriesUid: 'b1@coachward' };
    expect(outcomes([block()], [meeting('2026-03-03T08:00:00Z', own)])).toEqual(['held']);
    const moved = held([block()], [meeting('2026-03-05T13:00:00Z', own)]);
    expect(moved.weeks[0]?.blocks).toEqual([
      {
        blockId: 'b1',
        day: '2026-03-03',
        minutes: 45,
        outcome: 'moved',
        movedTo: { day: '2026-03-05', start: '2026-03-05T13:00:00Z' },
      },
    ]);
    expect(moved).toMatchObject({ minutesHeld: 45, minutesPlanned: 45, total: { planned: 1, moved: 1 } });
  });

  it('finds a block by the rep, and by day and time alone, and lets no meeting stand for two', () => {
    expect(outcomes([block()], [meeting('2026-03-03T08:15:00Z', WITH_ANA)])).toEqual(['held']);
    expect(outcomes([block()], [meeting('2026-03-04T08:00:00Z', WITH_ANA)])).toEqual(['moved']);
    expect(outcomes([block({ repId: null })], [meeting('2026-03-03T08:00:00Z')])).toEqual(['held']);
    const twice = [block(), block({ id: 'b2', weekday: 4 })];
    expect(outcomes(twice, [meeting('2026-03-03T08:00:00Z', WITH_ANA)])).toEqual(['held', 'missing']);
  });

  it('takes a dismissed entry for no coaching', () => {
    const dismissed = meeting('2026-03-03T08:00:00Z', { ...WITH_ANA, state: 'dismissed' });
    expect(outcomes([block()], [dismissed])).toEqual(['missing']);
  });

  it('plans nothing on holidays, in excused weeks, in the week that runs, or for cancelled blocks', () => {
    const holiday = [{ id: '2026-03-03', day: toDay('2026-03-03'), name: 'Day off' }];
    expect(held([block()], [], { holiday }).weeks).toEqual([]);
    const excused = [{ id: MONDAY, weekStart: MONDAY, reason: 'Leave', shiftsPlan: false }];
    expect(held([block()], [], { 'excused-week': excused }).weeks).toEqual([]);
    expect(held([block({ from: toDay('2026-03-09') })], []).weeks).toEqual([]);
    expect(held([block({ cancelled: true })], []).weeks).toEqual([]);
  });
});
