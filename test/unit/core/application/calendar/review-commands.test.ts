import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { missingEntries } from '../../../../../src/core/insights/calendar/missing-entries.ts';
import { sureEntries } from '../../../../../src/core/insights/calendar/sure-entries.ts';
import { unsettledEntries } from '../../../../../src/core/insights/calendar/unsettled-entries.ts';
import { minutesByRep } from '../../../../../src/core/insights/minutes-by-rep.ts';
import { entry, MONDAY, Plan } from './a-calendar.ts';

describe('a calendar that is imported', () => {
  it('counts nothing before it is accepted, and then its minutes with the reps who were there', () => {
    const plan = new Plan();
    plan.import(
      entry('a', '09:00', '09:45', { people: [{ name: 'Ana Ruiz', address: '', repId: 'ana' }] }),
      entry('b', '10:00', '11:00'),
    );
    expect(plan.minutes()).toEqual({});
    plan.accept('a');
    expect(plan.records.all('time-entry')).toEqual([
      {
        id: 'cal:a',
        day: MONDAY,
        categoryId: 'internal-meetings',
        minutes: 45,
        start: '2026-03-02T09:00:00+01:00',
        repIds: ['ana'],
        note: 'a',
        source: 'calendar',
      },
    ]);
  });

  it('changes nothing when it is imported again', () => {
    const plan = new Plan();
    const entries = [
      entry('a', '09:00', '10:00'),
      entry('b', '10:00', '11:00'),
      entry('c', '11:00', '12:00'),
    ];
    plan.import(...entries);
    plan.accept('a');
    plan.run('dismiss-calendar-entries', { ids: ['b'] });
    expect(plan.import(...entries)).toBe(0);
  });

  it('keeps what was decided about an entry that the calendar moved, moves its time, and marks it', () => {
    const plan = new Plan();
    plan.import(entry('a', '09:00', '10:00'));
    plan.refile('a', 'one-to-one');
    plan.import(entry('a', '14:00', '14:30'));
    const kept = plan.records.get('calendar-entry', 'a');
    expect([kept?.state, kept?.categoryId, kept?.changed]).toEqual(['accepted', 'one-to-one', true]);
    expect(plan.minutes()).toEqual({ 'cal:a': 30 });
    plan.accept('a');
    expect(plan.records.get('calendar-entry', 'a')?.changed).toBe(false);
  });

  it('that lacks entries of before takes the undecided ones out and asks about those that count', () => {
    const plan = new Plan();
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
      entry(id, `${String(9 + index).padStart(2, '0')}:00`, `${10 + index}:00`),
    );
    plan.import(...all);
    plan.accept('b');
    plan.run('dismiss-calendar-entries', { ids: ['c'] });
    const left = all.filter(({ id }) => !['b', 'c', 'd'].includes(id));
    const missing = missingEntries(plan.records, left, { from: MONDAY, to: MONDAY });
    expect(missing).toMatchObject({ known: 6, likelySame: true });
    expect(missing.entries.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    const before = plan.records;
    plan.import(...left);
    expect(plan.records.all('calendar-entry')).toEqual(before.all('calendar-entry'));

    const gone = missing.entries.map(({ id }) => id);
    plan.run('import-calendar', { entries: left, settings: { addresses: [], zones: [] }, gone });
    expect(plan.minutes()).toEqual({ 'cal:b': 60 });
    expect(plan.records.get('calendar-entry', 'd')).toBeUndefined();
    expect(unsettledEntries(plan.records).map(({ id }) => id)).toEqual(['b']);
    expect(missingEntries(plan.records, left, { from: MONDAY, to: MONDAY }).entries).toEqual([]);

    plan.accept('b');
    expect(plan.minutes()).toEqual({ 'cal:b': 60 });
    expect(unsettledEntries(plan.records)).toEqual([]);
    plan.import(...all);
    expect(plan.records.get('calendar-entry', 'b')).toMatchObject({ state: 'accepted', gone: 'no' });
    expect(plan.records.get('calendar-entry', 'c')).toMatchObject({ state: 'dismissed', gone: 'no' });
  });

  it('of another calendar, or of other days, misses nothing', () => {
    const plan = new Plan();
    plan.import(entry('a', '09:00', '10:00'), entry('b', '10:00', '11:00'));
    const private1 = entry('p', '18:00', '19:00');
    const window = { from: MONDAY, to: toDay('2026-03-31') };
    expect(missingEntries(plan.records, [private1], window).likelySame).toBe(false);
    const later = toDay('2026-03-04');
    const ofLater = entry('a2', '09:00', '10:00', { day: later, lastDay: later });
    expect(missingEntries(plan.records, [ofLater], window).entries).toEqual([]);
    expect(missingEntries(plan.records, [], window).entries).toEqual([]);
  });

  it('offers the sure ones of all its weeks together', () => {
    const plan = new Plan();
    const next = toDay('2026-03-09');
    const sure = {
      summary: 'Forecast call',
      people: [{ name: 'Ana Ruiz', address: '', repId: 'ana' }],
    };
    plan.import(
      entry('a', '09:00', '10:00', sure),
      entry('b', '10:00', '11:00', { ...sure, day: next, lastDay: next }),
      entry('zz', '11:00', '12:00', { summary: 'Zz' }),
    );
    const { blocks, weeks, otherMinutes } = sureEntries(plan.records);
    expect(blocks.map((block) => block.entry.id)).toEqual(['a', 'b']);
    expect([weeks, otherMinutes]).toEqual([2, 0]);
  });

  it('loses the time of an accepted entry that was made to last the whole day', () => {
    const plan = new Plan();
    plan.import(entry('a', '09:00', '10:00'));
    plan.accept('a');
    plan.import(entry('a', '09:00', '10:00', { start: null, end: null, minutes: 0, allDay: true }));
    expect(plan.minutes()).toEqual({});
  });

  it('is refused as a whole when an entry lies before the plan', () => {
    const plan = new Plan();
    const early = entry('a', '09:00', '10:00', { day: toDay('2026-02-27'), lastDay: toDay('2026-02-27') });
    const payload = {
      entries: [entry('b', '09:00', '10:00'), early],
      settings: { addresses: [], zones: [] },
    };
    expect(plan.refusal('import-calendar', payload)?.code).toBe('date-before-start');
  });
});

describe('entries at the same time', () => {
  it('count every minute once, the shorter first, and give back what they took when they go', () => {
    const plan = new Plan();
    plan.import(
      entry('long', '09:00', '12:00'),
      entry('short', '10:00', '10:30'),
      entry('later', '11:30', '12:30'),
    );
    plan.accept('long');
    expect(plan.minutes()).toEqual({ 'cal:long': 180 });
    plan.accept('short', 'later');
    expect(plan.minutes()).toEqual({ 'cal:long': 120, 'cal:short': 30, 'cal:later': 60 });
    plan.run('dismiss-calendar-entries', { ids: ['short'] });
    expect(plan.minutes()).toEqual({ 'cal:long': 150, 'cal:later': 60 });
  });

  it('are settled the same in whatever order they are decided', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 8 }));
    const clock = (quarters: number) =>
      `${String(8 + Math.floor(quarters / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][quarters % 4]}`;
    fc.assert(
      fc.property(
        fc
          .array(stretch, { minLength: 1, maxLength: 7 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()]))),
        ([list, order]) => {
          const entries = list.map(([from, length], index) =>
            entry(`e${index}`, clock(from), clock(from + length)),
          );
          const [atOnce, oneByOne] = [new Plan(), new Plan()];
          atOnce.import(...entries);
          oneByOne.import(...entries);
          if (order.length === 0) return;
          atOnce.accept(...[...order].sort().map((index) => `e${index}`));
          for (const index of order) oneByOne.accept(`e${index}`);
          const covered = new Set(
            order.flatMap((index) => {
              const [from = 0, length = 0] = list[index] ?? [];
              return Array.from({ length }, (_, quarter) => from + quarter);
            }),
          );
          const total = Object.values(oneByOne.minutes()).reduce((sum, minutes) => sum + minutes, 0);
          expect(total).toBe(covered.size * 15);
          expect(oneByOne.minutes()).toEqual(atOnce.minutes());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('time entered by hand on the same day', () => {
  const withHand = () => {
    const plan = new Plan();
    plan.run('record-time', { entries: [{ day: MONDAY, categoryId: 'email', minutes: 120 }] });
    plan.import(entry('a', '09:00', '10:00'));
    return plan;
  };
  const payload = (otherTime: string) => ({ entries: [{ id: 'a', categoryId: null }], otherTime });

  it('gives way to the calendar when the manager says so', () => {
    const plan = withHand();
    plan.run('accept-calendar-entries', payload('replace'));
    expect(plan.minutes()).toEqual({ 'cal:a': 60 });
  });

  it('stays when it was other work', () => {
    const plan = withHand();
    plan.run('accept-calendar-entries', payload('keep'));
    expect(Object.values(plan.minutes())).toEqual([120, 60]);
  });
});

describe('what can’t be accepted', () => {
  it.each([
    ['an entry that is gone', 'gone', 'not-found'],
    ['an entry of whole days', 'whole', 'calendar-entry-not-countable'],
    ['an entry without a category', 'open', 'category-not-found'],
  ])('%s is refused with a reason', (_, id, code) => {
    const plan = new Plan();
    plan.import(
      entry('whole', '09:00', '10:00', { allDay: true, minutes: 0, start: null, end: null }),
      entry('open', '09:00', '10:00', {
        proposal: { categoryId: null, why: 'Choose one.', confidence: 0, flag: null },
      }),
    );
    const payload = { entries: [{ id, categoryId: null }], otherTime: 'keep' };
    expect(plan.refusal('accept-calendar-entries', payload)?.code).toBe(code);
  });
});

describe('the order of rules', () => {
  const rule = (id: string, value: string) => ({
    id,
    on: 'words',
    value,
    label: value,
    categoryId: 'email',
    learnt: false,
  });
  const order = (plan: Plan) =>
    [...plan.records.all('category-rule')].sort((a, b) => a.order - b.order).map(({ id }) => id);

  it('puts a new one first, replaces one on the same words, and moves', () => {
    const plan = new Plan();
    for (const [id, value] of [
      ['a', 'sync'],
      ['b', 'round'],
      ['c', 'Sync'],
    ] as const)
      plan.run('add-category-rule', rule(id, value));
    expect(order(plan)).toEqual(['c', 'b']);
    plan.run('move-category-rule', { id: 'c', position: 1 });
    expect(order(plan)).toEqual(['b', 'c']);
  });
});

describe('the words of a topic', () => {
  it('are refused with more than two stars in one word, and are tidied', () => {
    const plan = new Plan();
    const words = (terms: string[] | null) => ({ language: 'pt', topic: 'pipeline', terms });
    expect(plan.refusal('edit-word-list', words(['*a*b*']))?.code).toBe('word-too-open');
    plan.run('edit-word-list', words(['Funil  de VENDAS', 'funil de vendas', 'carteira***']));
    expect(plan.records.get('word-list', 'pt:pipeline')?.terms).toEqual(['funil de vendas', 'carteira*']);
    plan.run('edit-word-list', words(null));
    expect(plan.records.count('word-list')).toBe(0);
  });
});

describe('minutes by rep', () => {
  it('are an hour for each who was there, apart by coaching and supervising', () => {
    const plan = new Plan();
    const people = ['ana', 'ben'].map((repId) => ({ name: repId, address: '', repId }));
    plan.import(
      entry('pair', '09:00', '09:45', { people: people.slice(0, 1) }),
      entry('both', '10:00', '11:00', { people }),
    );
    plan.refile('pair', 'one-to-one');
    plan.refile('both', 'pipeline-review');
    const found = minutesByRep(plan.records, MONDAY, MONDAY);
    expect(
      found.map(({ rep, coaching, supervising, other }) => [rep.id, coaching, supervising, other]),
    ).toEqual([
      ['ana', 45, 60, 0],
      ['ben', 0, 60, 0],
    ]);
  });
});
