import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DRILL_ITEMS } from '../../../../../src/core/content/drills/drill-items.ts';
import { addDays, daysBetween, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { DRILL_GRADES, type DrillCard } from '../../../../../src/core/domain/practice/drill-card.ts';
import { practiceQueue, SESSION_ITEMS } from '../../../../../src/core/domain/practice/practice-queue.ts';
import { schedule } from '../../../../../src/core/domain/practice/schedule.ts';

const START = toDay('2026-03-02');
const [item] = DRILL_ITEMS;
if (!item) throw new Error('No items');

test('good answers take an item further and further away, a poor one brings it back', () => {
  let card: DrillCard | undefined;
  const gaps: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const today = card?.due ?? START;
    card = schedule({ item, card, grade: 'good', today });
    gaps.push(daysBetween(today, card.due));
  }
  expect(gaps[0]).toBe(3);
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  const today = card?.due ?? START;
  const missed = schedule({ item, card, grade: 'again', today });
  expect(daysBetween(today, missed.due)).toBeLessThan(gaps[4] ?? 0);
  expect(missed.lapses).toBe(1);
});

test('whatever the answers and days, a card comes back later than today and the same way each time', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...DRILL_GRADES), fc.integer({ min: -2, max: 60 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(steps, (answers) => {
      const play = () => {
        let today = START;
        let card: DrillCard | undefined;
        for (const [grade, days] of answers) {
          today = addDays(today, days);
          card = schedule({ item, card, grade, today });
          expect(card.due > today).toBe(true);
          // Half a year, and a day more for each better grade.
          expect(daysBetween(today, card.due)).toBeLessThanOrEqual(182);
          expect(card.id).toBe(item.id);
        }
        return card;
      };
      expect(play()).toEqual(play());
    }),
  );
});

test('weeks of practice lose no card, and no queue has an item twice', () => {
  const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...DRILL_GRADES)), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(days, (sessions) => {
      const cards = new Map<string, DrillCard>();
      let today = START;
      for (const [pause, grade] of sessions) {
        today = addDays(today, pause);
        const queue = practiceQueue({ items: DRILL_ITEMS, cards: [...cards.values()], today });
        expect(new Set(queue.map(({ id }) => id)).size).toBe(queue.length);
        expect(queue.length).toBeLessThanOrEqual(SESSION_ITEMS);
        const due = [...cards.values()].filter((card) => card.due <= today);
        const dueInQueue = queue.filter(({ id }) => cards.has(id));
        expect(dueInQueue.length).toBe(Math.min(due.length, SESSION_ITEMS));
        const before = cards.size;
        for (const one of queue)
          cards.set(one.id, schedule({ item: one, card: cards.get(one.id), grade, today }));
        expect(cards.size).toBe(before + queue.length - dueInQueue.length);
      }
    }),
    { numRuns: 30 },
  );
});

test('new items take turns by kind', () => {
  const kinds = practiceQueue({ items: DRILL_ITEMS, cards: [], today: START }).map(({ kind }) => kind);
  expect(new Set(kinds.slice(0, 4)).size).toBe(4);
});
