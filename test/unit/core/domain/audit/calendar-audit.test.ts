import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditedReading, auditCalendar } from '../../../../../src/core/domain/audit/calendar-audit.ts';
import { settleOverlaps } from '../../../../../src/core/domain/audit/settle-overlaps.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { attendeesOf, ME, TEAM } from './title-fixture.ts';

const FRAME = { me: [ME.address], team: TEAM, from: toDay('2026-03-02'), to: toDay('2026-03-08') };

function entry(summary: string, people: string, start: string, end: string) {
  const day = '2026-03-02T';
  return {
    uid: summary,
    seriesUid: summary,
    summary,
    notes: '',
    attendees: attendeesOf(people, summary),
    tentative: false,
    start: `${day}${start}:00+01:00`,
    end: `${day}${end}:00+01:00`,
  };
}

function readingOf(...occurrences: AuditedReading['occurrences']): AuditedReading {
  return { occurrences, allDay: [], skipped: [], warnings: [] };
}

describe('settling overlaps', () => {
  it('gives the shared minutes to the shorter, then to the earlier', () => {
    expect(
      settleOverlaps([
        { start: 0, end: 240 },
        { start: 60, end: 90 },
      ]),
    ).toEqual([210, 30]);
    expect(
      settleOverlaps([
        { start: 0, end: 60 },
        { start: 30, end: 90 },
      ]),
    ).toEqual([60, 30]);
    expect(
      settleOverlaps([
        { start: 0, end: 60 },
        { start: 0, end: 60 },
      ]),
    ).toEqual([60, 0]);
  });

  it('never counts a minute twice and never loses one', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const covered = new Set(
          stretches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
        );
        expect(settleOverlaps(stretches).reduce((sum, minutes) => sum + minutes, 0)).toBe(covered.size);
      }),
    );
  });
});

describe('an audit', () => {
  it('finds out whose calendar it is where nobody says', () => {
    const reading = readingOf(
      entry('Weekly', 'r', '09:00', '10:00'),
      entry('Visit', 'r x2', '10:00', '11:00'),
      entry('Plans', 'i3', '11:00', '12:00'),
      entry('Focus', 'solo', '13:00', '14:00'),
    );
    const unsaid = auditCalendar(reading, { ...FRAME, me: [] });
    const said = auditCalendar(reading, FRAME);
    expect(unsaid.occurrences).toEqual(said.occurrences);
    expect(unsaid.warnings).toEqual([expect.stringContaining(`calendar of ${ME.address}`), ...said.warnings]);
    const few = readingOf(...reading.occurrences.slice(0, 2));
    expect(auditCalendar(few, { ...FRAME, me: [] }).warnings.join()).not.toContain('calendar of');
  });

  it('adds up minutes by category, the coaching share and the coverage', () => {
    const audit = auditCalendar(
      readingOf(
        entry('1:1 Ana', 'r', '09:00', '10:00'),
        entry('Forecast call', 'r6', '10:00', '12:00'),
        entry('Lunch', 'solo', '12:00', '13:00'),
      ),
      FRAME,
    );
    expect(audit.minutes).toEqual({ 'one-to-one': 60, forecast: 120, breaks: 60 });
    expect(audit.coachingShare).toBeCloseTo(60 / 180);
    expect(audit.coverage).toBeCloseTo(180 / (5 * 480));
    expect(audit.warnings).toEqual([expect.stringContaining('under 80%')]);
  });

  it('measures against the working time that it is given', () => {
    const reading = readingOf(entry('1:1 Ana', 'r', '09:00', '10:00'));
    expect(auditCalendar(reading, { ...FRAME, workingDays: [1], minutesPerDay: 60 }).coverage).toBe(1);
    expect(auditCalendar(reading, { ...FRAME, workingDays: [] }).coverage).toBeNull();
  });

  it('settles overlaps visibly', () => {
    const audit = auditCalendar(
      readingOf(entry('Focus time', 'solo', '09:00', '12:00'), entry('1:1 Ana', 'r', '10:00', '10:30')),
      FRAME,
    );
    expect(audit.occurrences.map(({ minutes }) => minutes)).toEqual([150, 30]);
    expect(audit.warnings[0]).toContain('the shorter of two counts');
  });

  it('lists what lasts a day or longer without counting it, and names whole days', () => {
    const long = { ...entry('Trip', 'solo', '09:00', '10:00'), end: '2026-03-04T09:00:00+01:00' };
    const reading = {
      ...readingOf(long, entry('1:1 Ana', 'r', '10:00', '11:00')),
      allDay: [{ summary: 'Fair', firstDay: toDay('2026-03-05') }],
    };
    const audit = auditCalendar(reading, FRAME);
    expect(audit.occurrences.map(({ minutes }) => minutes)).toEqual([0, 60]);
    expect(audit.skipped).toEqual([{ summary: 'Fair', start: '2026-03-05', reason: 'it lasts whole days' }]);
  });

  it('has no share of nothing', () => {
    expect(auditCalendar(readingOf(), FRAME)).toMatchObject({
      coachingShare: null,
      coverage: 0,
      minutes: {},
    });
  });

  it('names a disguise in its reason', () => {
    const audit = auditCalendar(readingOf(entry('1:1 Ana pipeline', 'r', '09:00', '10:00')), FRAME);
    expect(audit.occurrences[0]?.why).toContain('pipeline review in disguise');
  });
});
