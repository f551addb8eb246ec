import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../../../src/core/application/command.ts';
import { coachingCalendar } from '../../../../../src/core/application/reclaim/coaching-calendar.ts';
import { addDays, type Day, type Instant, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { blockDays } from '../../../../../src/core/domain/reclaim/block-days.ts';
import type { CoachingBlock } from '../../../../../src/core/domain/reclaim/coaching-block.ts';
import { blockStart, timeOffOf } from '../../../../../src/core/insights/blocks-held.ts';
import { rhythmFit } from '../../../../../src/core/insights/rhythm-fit.ts';
import {
  proposePlaces,
  rhythmLayout,
  weeksOfPlaces,
} from '../../../../../src/core/insights/rhythm-layout.ts';
import { conflictsOf, weekFrame } from '../../../../../src/core/insights/week-places.ts';
import type { RecordSet } from '../../../../../src/core/records/records.ts';
import { runOnRecords } from '../../../../support/run-on-records.ts';
import { MONDAY, records, rep, rhythm } from '../a-plan.ts';

const TODAY = toDay('2026-03-04');
const CONTEXT: CommandContext = { now: '2026-03-04T09:00:00.000Z' as Instant, today: TODAY };

function run(set: RecordSet, name: string, payload: object): RecordSet {
  return runOnRecords(set, { name, payload }, CONTEXT);
}

/** Lays out everything that has no place yet. */
function laidOut(set: RecordSet, zone = 'Europe/Berlin'): RecordSet {
  const layout = rhythmLayout(set, TODAY);
  const proposals = proposePlaces(set, layout, { frame: weekFrame(set, null, zone), from: MONDAY });
  const blocks = proposals.flatMap(({ open: { slot, revived }, place }, index) =>
    place === null
      ? []
      : [
          {
            id: revived?.id ?? `b${index}`,
            ...slot,
            ...place,
            title: 'Coaching',
            from: MONDAY,
            until: null,
            zone,
          },
        ],
  );
  return blocks.length === 0 ? set : run(set, 'lay-out-rhythm', { blocks, remove: [] });
}

const plan = (repId: string, perWeek: number, minutes = 45) => ({ ...rhythm(repId, perWeek), minutes });
const TEAM = records({
  rep: [rep('ana'), rep('ben', { order: 1, tier: 'top' }), rep('cleo', { order: 2 })],
  'rhythm-plan': [plan('ana', 1), plan('ben', 0.5, 30), plan('cleo', 1.25)],
  'team-rhythm': [{ id: 't', from: MONDAY, perWeek: 1, minutes: 60 }],
});
const lines = (set: RecordSet) =>
  coachingCalendar(set, CONTEXT.now)
    .split('\r\n')
    .filter((line) => /^(UID|SEQUENCE|STATUS|RRULE:FREQ=WEEKLY)/.test(line));
const uids = (set: RecordSet) => lines(set).filter((line) => line.startsWith('UID'));

describe('a rhythm laid out', () => {
  it('has a place for each part, without a conflict, the team first and then the middle', () => {
    expect([0, 0.25, 0.5, 0.75, 1, 1.75, 2, 0.1].map(weeksOfPlaces)).toEqual([
      [],
      [4],
      [2],
      [2, 4],
      [1],
      [1, 2, 4],
      [1, 1],
      [],
    ]);
    const set = laidOut(TEAM);
    const blocks = set.all('coaching-block');
    expect(blocks.map(({ repId, everyWeeks, minutes }) => [repId, everyWeeks, minutes])).toEqual([
      [null, 1, 60],
      ['ana', 1, 45],
      ['cleo', 1, 45],
      ['cleo', 4, 45],
      ['ben', 2, 30],
    ]);
    const frame = weekFrame(set, null, 'Europe/Berlin');
    for (const block of blocks) expect(conflictsOf(block, blocks, frame)).toEqual([]);
    expect(rhythmLayout(set, TODAY)).toMatchObject({ open: [], surplus: [] });
  });

  it('changes under the same UIDs, with a higher sequence, and cancels what goes', () => {
    const first = run(laidOut(TEAM), 'note-blocks-exported', {});
    const changed = run(first, 'plan-rhythm', { plans: [{ ...plan('ana', 0.5, 30), from: TODAY }] });
    const layout = rhythmLayout(changed, TODAY);
    const stale = layout.laid.filter(({ fits }) => !fits);
    expect(stale.map(({ block }) => block.repId)).toEqual(['ana']);
    const updated = run(changed, 'lay-out-rhythm', {
      blocks: stale.map(({ block: { revision: _, exported: __, cancelled: ___, ...kept }, slot }) => ({
        ...kept,
        minutes: slot.minutes,
        everyWeeks: slot.everyWeeks,
      })),
      remove: [],
    });
    expect(uids(updated)).toEqual(uids(first));
    expect(lines(updated).filter((line) => line === 'SEQUENCE:1')).toHaveLength(1);
    expect(lines(updated).join(' ')).toContain('INTERVAL=2');

    const left = run(updated, 'edit-rep', { id: 'ben', patch: { status: 'left' } });
    const { surplus } = rhythmLayout(left, TODAY);
    expect(surplus.map(({ repId }) => repId)).toEqual(['ben']);
    const gone = run(left, 'lay-out-rhythm', { blocks: [], remove: surplus.map(({ id }) => id) });
    expect(uids(gone)).toEqual(uids(first));
    expect(lines(gone).filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(1);

    const back = laidOut(run(gone, 'edit-rep', { id: 'ben', patch: { status: 'active' } }));
    expect(uids(back)).toEqual(uids(first));
    expect(lines(back)).not.toContain('STATUS:CANCELLED');
  });

  it('lets every other week take turns, and sees what is in the way', () => {
    const block = (changes: Partial<CoachingBlock>) =>
      ({
        id: 'x',
        weekday: 2,
        start: '09:30',
        minutes: 45,
        everyWeeks: 2,
        from: MONDAY,
        ...changes,
      }) as CoachingBlock;
    const frame = weekFrame(TEAM, null, 'UTC');
    const other = block({ id: 'y', start: '10:00', from: addDays(MONDAY, 7) });
    expect(conflictsOf(block({}), [other], frame)).toEqual([]);
    expect(conflictsOf(block({}), [{ ...other, everyWeeks: 1 }], frame)).toEqual([
      { kind: 'block', blockId: 'y' },
    ]);
    expect(conflictsOf(block({ start: '16:30', weekday: 6 }), [], frame)).toEqual([
      { kind: 'day-off' },
      { kind: 'hours' },
    ]);
    const busy = [{ weekday: 2 as const, begin: 600, end: 660, entryId: 'e', title: 'Forecast' }];
    expect(conflictsOf(block({}), [], { ...frame, busy })).toEqual([{ kind: 'calendar', title: 'Forecast' }]);
  });

  it('never places anything over anything, for any team', () => {
    const shares = fc.constantFrom(0, 0.25, 0.5, 1, 1.5, 2);
    fc.assert(
      fc.property(fc.array(shares, { minLength: 1, maxLength: 20 }), (all) => {
        const set = laidOut(
          records({
            rep: all.map((_, index) => rep(`r${index}`, { order: index })),
            'rhythm-plan': all.map((perWeek, index) => plan(`r${index}`, perWeek)),
          }),
        );
        const blocks = set.all('coaching-block');
        const frame = weekFrame(set, null, 'Europe/Berlin');
        for (const block of blocks) expect(conflictsOf(block, blocks, frame)).toEqual([]);
        const { laid, open } = rhythmLayout(set, TODAY);
        expect(laid.length + open.length).toBe(all.flatMap(weeksOfPlaces).length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('whether it fits', () => {
  it('is reckoned by week, by hand: 45 + 15 + 56.25 + 60 of 2,400 minutes', () => {
    const off = toDay('2026-03-10');
    const set = TEAM.with([
      { kind: 'holiday', id: off, before: null, after: { id: off, day: off, name: 'Off' } },
    ]);
    const fit = rhythmFit(set, TODAY);
    expect(fit).toMatchObject({ minutes: 176, workingMinutes: 2400, available: null, missing: 0 });
    expect(fit.weeks[1]).toMatchObject({ workingMinutes: 1920, daysOff: 1, minutes: 176 });
  });
});

/** The starts that node-ical finds between two days, in milliseconds. */
function startsByNodeIcal(text: string, from: Day, to: Day): number[] {
  const window = { from: new Date(`${from}T00:00:00Z`), to: new Date(`${to}T23:59:59Z`) };
  return Object.values(ical.sync.parseICS(text))
    .filter((component) => component?.type === 'VEVENT' && component.status !== 'CANCELLED')
    .flatMap((event) => ical.expandRecurringEvent(event as never, window).map(({ start }) => start.getTime()))
    .sort((a, b) => a - b);
}

/** The same by ical.js, which takes the zones from the file itself. */
function startsByIcalJs(text: string, from: Day, to: Day): number[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => [zone.getFirstPropertyValue('tzid'), zone]),
  );
  const [begin, end] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T23:59:59Z`)];
  return calendar
    .getAllSubcomponents('vevent')
    .filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED')
    .flatMap((component) => {
      const tzid = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
      const zone = new ICAL.Timezone(zones.get(tzid ?? '') as never);
      const times = new ICAL.Event(component).iterator();
      const starts: number[] = [];
      for (let next = times.next(); next; next = times.next()) {
        next.zone = zone;
        const start = next.toUnixTime() * 1000;
        if (start > end) break;
        if (start >= begin) starts.push(start);
      }
      return starts;
    })
    .sort((a, b) => a - b);
}

/** UID and SEQUENCE of every event in a file. */
function sequences(text: string): Map<string, number> {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const found = events.map((event): [string, number] => [
    String(event.getFirstPropertyValue('uid')),
    Number(event.getFirstPropertyValue('sequence') ?? 0),
  ]);
  expect(new Set(found.map(([uid]) => uid)).size).toBe(found.length);
  return new Map(found);
}

describe.each(['Europe/Berlin', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata'])(
  'the file of a rhythm in %s',
  (zone) => {
    const from = toDay('2026-03-01');
    const to = toDay('2026-05-30');
    const days = fc.integer({ min: 0, max: 90 }).map((offset) => addDays(MONDAY, offset));

    it('reads back by two calendar libraries as exactly the planned occurrences, over a change of clocks and days off', () => {
      fc.assert(
        fc.property(
          fc.uniqueArray(days, { maxLength: 8 }),
          fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
          (off, weeks) => {
            const set = laidOut(TEAM, zone);
            const timed = set.with([
              ...off.map((day) => ({
                kind: 'holiday' as const,
                id: day,
                before: null,
                after: { id: day, day, name: 'Off' },
              })),
              ...weeks.map((number) => {
                const weekStart = addDays(MONDAY, 7 * number);
                const after = { id: weekStart, repId: 'ana', weekStart, reason: 'Leave' };
                return { kind: 'rep-excuse' as const, id: weekStart, before: null, after };
              }),
            ]);
            const planned = timed
              .all('coaching-block')
              .flatMap((block) =>
                blockDays(block, timeOffOf(timed, block.repId), from, to).map((day) =>
                  blockStart(block, day),
                ),
              )
              .sort((a, b) => a - b);
            const file = coachingCalendar(timed, CONTEXT.now);
            expect(startsByNodeIcal(file, from, to)).toEqual(planned);
            expect(startsByIcalJs(file, from, to)).toEqual(planned);
          },
        ),
        { numRuns: 12 },
      );
    });

    it('updates what the calendar has when the rhythm changes, and never doubles it', () => {
      const first = run(laidOut(TEAM, zone), 'note-blocks-exported', {});
      const before = sequences(coachingCalendar(first, CONTEXT.now));
      const stale = run(first, 'plan-rhythm', {
        plans: [
          { ...plan('ana', 0.5, 30), from: TODAY },
          { ...plan('ben', 1, 45), from: TODAY },
        ],
      });
      const changes = rhythmLayout(stale, TODAY).laid.filter(({ fits }) => !fits);
      expect(changes.length).toBeGreaterThan(0);
      const changed = run(stale, 'lay-out-rhythm', {
        blocks: changes.map(({ block: { revision: _, exported: __, cancelled: ___, ...kept }, slot }) => ({
          ...kept,
          minutes: slot.minutes,
          everyWeeks: slot.everyWeeks,
        })),
        remove: [],
      });
      const file = coachingCalendar(changed, CONTEXT.now);
      const after = sequences(file);
      expect([...after.keys()]).toEqual([...before.keys()]);
      const raised = [...after].filter(([uid, sequence]) => sequence > (before.get(uid) ?? 0));
      expect(raised.length).toBe(changes.length);
      expect(startsByIcalJs(file, from, to)).toEqual(startsByNodeIcal(file, from, to));
    });
  },
);
