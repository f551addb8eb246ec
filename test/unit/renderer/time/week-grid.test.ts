import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesToPaste } from '../../../../renderer/features/time/paste-block.ts';
import {
  changesToClear,
  changesToCopy,
  changesToTotal,
  spreadEvenly,
} from '../../../../renderer/features/time/time-changes.ts';
import { cellsOf, minutesOf } from '../../../../renderer/features/time/week-cells.ts';
import { weekColumns } from '../../../../renderer/features/time/week-columns.ts';
import { categoriesInUse, rowGroups } from '../../../../renderer/features/time/week-rows.ts';
import { moveFrom } from '../../../../renderer/ui/grid/grid-moves.ts';
import { readBlock } from '../../../../renderer/ui/grid/read-block.ts';
import { runCommand } from '../../../../src/core/application/run-command.ts';
import { CATEGORY_TEMPLATE } from '../../../../src/core/application/templates/category-template.ts';
import type { TimeEntry } from '../../../../src/core/domain/audit/time-entry.ts';
import { addDays, type Day, type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { workingCalendar } from '../../../../src/core/domain/plan/working-day.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';

const MONDAY = toDay('2026-03-02');
const [TUESDAY, FRIDAY, SATURDAY] = [addDays(MONDAY, 1), addDays(MONDAY, 4), addDays(MONDAY, 5)];
const SUNDAY = addDays(MONDAY, 6);
const working = workingCalendar({ workingDays: [1, 2, 3, 4, 5] }, [
  { id: FRIDAY, day: FRIDAY, name: 'Day off' },
]);
const frame = { weekStart: MONDAY, firstDay: TUESDAY, working };
const days = weekColumns('days', frame);
const totals = weekColumns('totals', frame);
const [TUE, WEEK] = [days[1], totals[0]] as [(typeof days)[number], (typeof totals)[number]];

let entries = 0;
function entry(
  categoryId: string,
  day: Day,
  minutes: number,
  source: TimeEntry['source'] = 'hand',
): TimeEntry {
  entries += 1;
  return { id: `e${entries}`, day, categoryId, minutes, start: null, repIds: [], note: '', source };
}

function recordsWith(...timeEntries: TimeEntry[]): RecordSet {
  return RecordSet.from({ 'time-category': CATEGORY_TEMPLATE, 'time-entry': timeEntries });
}

function cellsWith(...timeEntries: TimeEntry[]) {
  return cellsOf(recordsWith(...timeEntries), addDays(MONDAY, -7), SUNDAY);
}

describe('the columns of a week', () => {
  it('take nothing before the first day and mark what is not worked', () => {
    expect(days.map(({ into }) => into.length)).toEqual([0, 1, 1, 1, 1, 1, 1]);
    expect(days.map((column) => column.working)).toEqual([true, true, true, true, false, false, false]);
  });

  it('spread a total over the working days that are in the plan', () => {
    expect(WEEK.into).toEqual([TUESDAY, addDays(MONDAY, 2), addDays(MONDAY, 3)]);
  });

  it('spread it over all days where none is worked', () => {
    const none = workingCalendar({ workingDays: [] }, []);
    expect(weekColumns('totals', { ...frame, working: none })[0]?.into).toHaveLength(6);
  });
});

describe('spreading', () => {
  it('keeps the sum, in parts that differ by a minute at most', () => {
    fc.assert(
      fc.property(fc.nat(10_080), fc.integer({ min: 1, max: 7 }), (minutes, count) => {
        const parts = spreadEvenly(minutes, count);
        const sum = parts.reduce((total, part) => total + part, 0);
        return sum === minutes && parts.length === count && Math.max(...parts) - Math.min(...parts) <= 1;
      }),
    );
  });
});

describe('entering a total', () => {
  it('sets the cell, and changes nothing when it is that already', () => {
    const cells = cellsWith(entry('email', TUESDAY, 30));
    expect(changesToTotal(cells, 'email', TUE, 45)).toEqual({
      ok: true,
      value: [{ day: TUESDAY, categoryId: 'email', minutes: 45 }],
    });
    expect(changesToTotal(cells, 'email', TUE, 30)).toEqual({ ok: true, value: [] });
  });

  it('leaves what a calendar brought in, and refuses to go below it', () => {
    const cells = cellsWith(entry('email', TUESDAY, 30, 'calendar'), entry('email', TUESDAY, 5));
    expect(changesToTotal(cells, 'email', TUE, 45)).toMatchObject({ value: [{ minutes: 15 }] });
    expect(changesToTotal(cells, 'email', TUE, 20)).toMatchObject({
      problem: { code: 'less-than-imported' },
    });
  });

  it('spreads a week’s total and clears the days that get no part of it', () => {
    const cells = cellsWith(entry('email', SATURDAY, 30));
    const set = changesToTotal(cells, 'email', WEEK, 100);
    expect(set.ok && set.value.map(({ day, minutes }) => [day, minutes])).toEqual([
      [TUESDAY, 34],
      [addDays(MONDAY, 2), 33],
      [addDays(MONDAY, 3), 33],
      [SATURDAY, 0],
    ]);
  });

  it('changes nothing before the plan', () => {
    const closed = days[0];
    expect(closed && changesToTotal(cellsWith(), 'email', closed, 60)).toEqual({ ok: true, value: [] });
  });

  it('is what the week then shows, once the command has run', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.nat(600), (total, before) => {
        const records = recordsWith(...(before > 0 ? [entry('email', SATURDAY, before, 'calendar')] : []));
        const set = changesToTotal(cellsOf(records, MONDAY, SUNDAY), 'email', WEEK, total);
        if (!set.ok) return total < before;
        if (set.value.length === 0) return total === before;
        const context = { now: '2026-03-09T08:00:00Z' as Instant, today: SUNDAY };
        const done = runCommand(records, { name: 'record-time', payload: { entries: set.value } }, context);
        if (!done.ok) return false;
        const after = cellsOf(records.with(done.value.changes), MONDAY, SUNDAY);
        return minutesOf(after, ['email'], WEEK.days) === total;
      }),
    );
  });
});

describe('copying and clearing', () => {
  const cells = cellsWith(
    entry('email', addDays(MONDAY, -6), 30),
    entry('forecast', addDays(MONDAY, -6), 60),
    entry('forecast', TUESDAY, 20, 'calendar'),
    entry('hiring', TUESDAY, 15),
  );
  const ids = ['email', 'forecast', 'hiring'];

  it('shows what the other day shows, and keeps what that day says nothing about', () => {
    expect(changesToCopy(cells, ids, [TUESDAY], 7)).toEqual([
      { day: TUESDAY, categoryId: 'email', minutes: 30 },
      { day: TUESDAY, categoryId: 'forecast', minutes: 40 },
    ]);
  });

  it('clears only what was entered by hand', () => {
    expect(changesToClear(cells, ids, [TUESDAY])).toEqual([
      { day: TUESDAY, categoryId: 'hiring', minutes: 0 },
    ]);
  });
});

describe('a pasted block', () => {
  const ids = ['email', 'forecast'];
  const paste = (text: string, row = 0, column = 1, cells = cellsWith(entry('forecast', TUESDAY, 10))) =>
    changesToPaste(readBlock(text), { cells, categoryIds: ids, columns: days, row, column });

  it('fills to the right and below; an empty field clears', () => {
    const set = paste('0:30\t1h\r\n\t45\r\n');
    expect(set.ok && set.value.outside).toBe(0);
    expect(set.ok && set.value.changes.map(({ categoryId, minutes }) => [categoryId, minutes])).toEqual([
      ['email', 30],
      ['email', 60],
      ['forecast', 0],
      ['forecast', 45],
    ]);
  });

  it('counts what lies outside the grid or before the plan', () => {
    expect(paste('1\t2\t3\n4\t5\t6\n7\t\t9', 0, 0)).toMatchObject({ value: { outside: 4 } });
  });

  it('changes nothing when a field can’t be read, and names the field', () => {
    expect(paste('30\n1.5')).toMatchObject({
      ok: false,
      problem: { code: 'duration-without-unit', message: expect.stringContaining('line 2, field 1') },
    });
  });

  it('is either refused or within the grid, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d:h\t\n .a]{0,60}$/), fc.nat(1), fc.nat(6), (text, row, column) => {
        const set = paste(text, row, column);
        return (
          !set.ok ||
          set.value.changes.every(
            ({ day, categoryId, minutes }) =>
              day >= TUESDAY && day <= SUNDAY && ids.includes(categoryId) && minutes >= 0 && minutes <= 1440,
          )
        );
      }),
    );
  });
});

describe('the rows of a week', () => {
  it('are all categories until something is recorded', () => {
    expect(categoriesInUse(recordsWith(), MONDAY).size).toBe(CATEGORY_TEMPLATE.length);
  });

  it('are those of this week and the four before', () => {
    const records = recordsWith(
      entry('email', addDays(MONDAY, -28), 5),
      entry('travel', addDays(MONDAY, -29), 5),
      entry('hiring', addDays(MONDAY, 7), 5),
      entry('forecast', SUNDAY, 5),
    );
    expect([...categoriesInUse(records, MONDAY)].sort()).toEqual(['email', 'forecast']);
  });

  it('stand in the order of the groups, without empty groups or unused archived categories', () => {
    const categories = CATEGORY_TEMPLATE.map((category) => ({
      ...category,
      archived: category.id === 'email' || category.id === 'hiring',
    }));
    const groups = rowGroups(
      categories,
      new Set(['travel', 'one-to-one', 'hiring']),
      new Set(['email', 'gone']),
    );
    expect(groups.map(({ group, rows }) => [group, rows.map(({ id }) => id)])).toEqual([
      ['coaching', ['one-to-one']],
      ['administering', ['email']],
      ['other', ['travel', 'gone']],
    ]);
  });
});

describe('moving between cells', () => {
  const size = { rows: 4, columns: 7, firstColumn: 1 };
  const press = (key: string, more = {}) => ({ key, shift: false, command: false, typing: false, ...more });
  const from = { row: 1, column: 3 };

  it.each([
    ['ArrowUp', {}, { row: 0, column: 3 }],
    ['ArrowDown', {}, { row: 2, column: 3 }],
    ['Enter', {}, { row: 2, column: 3 }],
    ['Enter', { shift: true }, { row: 0, column: 3 }],
    ['Enter', { typing: true }, { row: 2, column: 3 }],
    ['ArrowLeft', {}, { row: 1, column: 2 }],
    ['ArrowLeft', { command: true }, { row: 1, column: 1 }],
    ['ArrowLeft', { typing: true }, null],
    ['Home', {}, { row: 1, column: 1 }],
    ['End', { command: true }, { row: 3, column: 6 }],
    ['a', {}, null],
  ])('%s %j', (key, more, to) => expect(moveFrom(from, press(key, more), size)).toEqual(to));

  it('never leaves the grid', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Home', 'End');
    fc.assert(
      fc.property(
        keys,
        fc.boolean(),
        fc.nat(3),
        fc.integer({ min: 1, max: 6 }),
        (key, command, row, column) => {
          const to = moveFrom({ row, column }, press(key, { command }), size);
          return to !== null && to.row >= 0 && to.row < 4 && to.column >= 1 && to.column < 7;
        },
      ),
    );
  });
});
