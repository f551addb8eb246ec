import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, toDay } from '../../../../src/core/domain/calendar/day.ts';
import type { Engagement } from '../../../../src/core/domain/engagement/engagement.ts';
import { type ManagerStanding, managerStanding } from '../../../../src/core/insights/manager-standing.ts';
import {
  engagementHours,
  findManagers,
  groupManagers,
  type PortfolioManager,
  type PortfolioMember,
  type PortfolioOrder,
  portfolioManagers,
  sortManagers,
  summaryOfManagers,
} from '../../../../src/core/insights/portfolio.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { MONDAY, transition } from './a-plan.ts';

const TODAY = toDay('2026-03-30');
const RUNNING = managerStanding(RecordSet.from({ transition: [transition()] }), TODAY);

function standing(changes: Partial<ManagerStanding> = {}): ManagerStanding {
  return { ...RUNNING, ...changes };
}

function member(id: string, changes: Partial<PortfolioMember> = {}): PortfolioMember {
  return { id, managerName: id, managerRole: '', lastEntryOn: TODAY, standing: standing(), ...changes };
}

function engagement(id: string, changes: Partial<Engagement> = {}): Engagement {
  return {
    id,
    clientId: 'acme',
    title: id,
    sponsorName: '',
    sponsorRole: '',
    goals: '',
    from: MONDAY,
    until: null,
    status: 'running',
    managers: [],
    ...changes,
  };
}

function practiceWith(...engagements: Engagement[]): RecordSet {
  return RecordSet.from({
    client: [{ id: 'acme', name: 'Acme Servicios', industry: '', note: '' }],
    engagement: engagements,
  });
}

describe('who has stalled', () => {
  it.each([
    ['9 days without an entry', 9, {}, false],
    ['10 days without an entry', 10, {}, true],
    ['10 days while the plan is paused', 10, { paused: true }, false],
    ['10 days before the plan begins', 10, { state: 'before' as const }, false],
    ['10 days after its end', 10, { state: 'after' as const }, false],
  ])('%s', (_, days, changes, stalled) => {
    const members = [member('ana', { lastEntryOn: addDays(TODAY, -days), standing: standing(changes) })];
    expect(portfolioManagers(members, practiceWith(), TODAY)[0]?.stalled).toBe(stalled);
  });

  it('is nobody of an engagement that is closed', () => {
    const members = [member('ana', { lastEntryOn: addDays(TODAY, -30) })];
    const closed = practiceWith(engagement('done', { status: 'closed', managers: ['ana'] }));
    expect(portfolioManagers(members, closed, TODAY)[0]?.stalled).toBe(false);
  });
});

describe('finding managers', () => {
  const practice = practiceWith(engagement('programme', { managers: ['José Núñez'] }));
  const managers = portfolioManagers(
    [
      member('José Núñez', { managerRole: 'Head of Sales' }),
      member('Ana', { lastEntryOn: addDays(TODAY, -20) }),
      member('Ben', { standing: standing({ gatesBehind: [1] }) }),
      member('Cem', { standing: null }),
    ],
    practice,
    TODAY,
  );
  const ids = (filter: Partial<Parameters<typeof findManagers>[1]>) =>
    findManagers(managers, { search: '', show: 'all', engagement: null, ...filter }).map(({ id }) => id);

  it('needs no accents and looks at the client and the engagement too', () => {
    expect(ids({ search: 'nunez' })).toEqual(['José Núñez']);
    expect(ids({ search: 'acme head' })).toEqual(['José Núñez']);
    expect(ids({ search: 'PROGRAMME' })).toEqual(['José Núñez']);
    expect(ids({ search: 'acme ana' })).toEqual([]);
  });

  it('shows who is stalled, behind a gate, or in one engagement or none', () => {
    expect(ids({ show: 'stalled' })).toEqual(['Ana']);
    expect(ids({ show: 'gate-behind' })).toEqual(['Ben']);
    expect(ids({ engagement: 'programme' })).toEqual(['José Núñez']);
    expect(ids({ engagement: 'none' })).toEqual(['Ana', 'Ben', 'Cem']);
  });

  it('counts nobody who isn’t measured as below a target', () => {
    expect(ids({ show: 'below-target' })).toEqual([]);
  });
});

const arbitraryManagers: fc.Arbitrary<PortfolioManager[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 500 }),
      days: fc.integer({ min: 0, max: 40 }),
      share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      measured: fc.boolean(),
      state: fc.constantFrom('before' as const, 'running' as const, 'after' as const),
      engagement: fc.constantFrom('one', 'two', 'three', null),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  .map((rows) => {
    const members = rows.map(({ id, days, share, measured, state }) =>
      member(`m${id}`, {
        lastEntryOn: addDays(TODAY, -days) as Day,
        standing: measured ? standing({ state, coachingShare: { value: share, count: 2000 } }) : null,
      }),
    );
    const engagements = ['one', 'two', 'three'].map((name) =>
      engagement(name, {
        managers: rows.filter((row) => row.engagement === name).map(({ id }) => `m${id}`),
      }),
    );
    return portfolioManagers(members, practiceWith(...engagements), TODAY);
  });

describe('ordering and grouping', () => {
  it('loses nobody and doubles nobody, whatever the order and the groups', () => {
    fc.assert(
      fc.property(
        arbitraryManagers,
        fc.constantFrom<PortfolioOrder>(
          'name',
          'day',
          'quiet',
          'gates',
          'coaching-share',
          'telling',
          'rhythm',
        ),
        fc.constantFrom('up' as const, 'down' as const),
        fc.constantFrom('none' as const, 'engagement' as const, 'client' as const, 'phase' as const),
        (managers, order, direction, grouping) => {
          const sorted = sortManagers(managers, order, direction);
          const grouped = groupManagers(sorted, grouping).flatMap((group) => group.managers);
          const ids = (list: readonly PortfolioManager[]) => list.map(({ id }) => id).sort();
          expect(ids(grouped)).toEqual(ids(managers));
        },
      ),
    );
  });

  it('puts whoever has no value last in either direction', () => {
    fc.assert(
      fc.property(
        arbitraryManagers,
        fc.constantFrom('up' as const, 'down' as const),
        (managers, direction) => {
          const shares = sortManagers(managers, 'coaching-share', direction).map(
            ({ standing: one }) => one?.coachingShare.value ?? null,
          );
          const valued = shares.filter((share) => share !== null);
          expect(shares.slice(0, valued.length)).toEqual(valued);
          const rising = [...valued].sort((a, b) => a - b);
          expect(valued).toEqual(direction === 'up' ? rising : rising.reverse());
        },
      ),
    );
  });

  it('sums up by the middle of those who have a value', () => {
    const managers = [0.1, 0.2, 0.4, null].map((value, index) => ({
      ...(portfolioManagers([member(`m${index}`)], practiceWith(), TODAY)[0] as PortfolioManager),
      standing: standing({ coachingShare: { value, count: 2000 } }),
    }));
    expect(summaryOfManagers(managers)).toMatchObject({
      managers: 4,
      stalled: 0,
      coachingShare: { value: 0.2, managers: 3 },
    });
    expect(summaryOfManagers([]).coachingShare).toEqual({ value: null, managers: 0 });
  });
});

describe('the consultant’s own hours', () => {
  it('are added up by what they went into', () => {
    const entry = { engagementId: 'one', manager: null, day: TODAY, note: '', noteIsPrivate: true };
    const practice = RecordSet.from({
      'engagement-entry': [
        { ...entry, id: 'a', work: 'travel', minutes: 60 },
        { ...entry, id: 'b', work: 'session', minutes: 90 },
        { ...entry, id: 'c', work: 'session', minutes: 45 },
        { ...entry, id: 'd', work: 'session', minutes: 45, engagementId: 'two' },
      ],
    });
    expect(engagementHours(practice, 'one')).toEqual({
      minutes: 195,
      entries: 3,
      byWork: [
        { work: 'session', minutes: 135 },
        { work: 'travel', minutes: 60 },
      ],
    });
  });
});
