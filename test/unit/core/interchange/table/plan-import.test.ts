import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { BUILT_IN_MEASURES } from '../../../../../src/core/domain/outcome/built-in-measures.ts';
import { outcomeIdOf } from '../../../../../src/core/domain/outcome/outcome-figure.ts';
import { guessMapping } from '../../../../../src/core/interchange/table/column-roles.ts';
import type { ImportMapping, KnownTeam } from '../../../../../src/core/interchange/table/import-mapping.ts';
import { planImport } from '../../../../../src/core/interchange/table/plan-import.ts';
import { readDelimited, type Table } from '../../../../../src/core/interchange/table/table.ts';

const KNOWN: KnownTeam = {
  reps: [
    { id: 'ana', name: 'Ana Ruiz', email: 'ana@example.com' },
    { id: 'ben', name: 'Ben Osei', email: '' },
    { id: 'lee-1', name: 'Kim Lee', email: '' },
    { id: 'lee-2', name: 'Kim Lee', email: '' },
  ],
  measures: BUILT_IN_MEASURES,
  terms: [],
  figures: [],
  today: toDay('2026-06-15'),
};

function tableOf(text: string): Table {
  const read = readDelimited(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

function planOf(text: string, changes: Partial<ImportMapping> = {}, known = KNOWN) {
  const table = tableOf(text);
  return planImport(table, { ...guessMapping(table, known), ...changes }, known);
}

const brief = (plan: ReturnType<typeof planOf>) =>
  plan.figures.map(({ repId, from, measureId, value, count }) => [
    repId,
    from.slice(0, 7),
    measureId,
    value,
    count,
  ]);

describe('planImport', () => {
  it('reads decimal commas, percent signs, thousands and several measures a row', () => {
    const plan = planOf(
      'Verkäufer;Monat;Quote %;Win rate;Sales cycle;Deals\nAna Ruiz;März 2026;93,5 %;33,3 %;45,5;12\nosei, ben;04.2026;1.020 %;25 %;1.051;8',
      {
        roles: [
          'rep',
          'period',
          'figure:quota-attainment',
          'figure:win-rate',
          'figure:deal-velocity',
          'count',
        ],
      },
    );
    expect(brief(plan)).toEqual([
      ['ana', '2026-03', 'quota-attainment', 0.935, 12],
      ['ana', '2026-03', 'win-rate', 0.333, 12],
      ['ana', '2026-03', 'deal-velocity', 45.5, 12],
      ['ben', '2026-04', 'win-rate', 0.25, 8],
      ['ben', '2026-04', 'deal-velocity', 1051, 8],
    ]);
    expect(plan.unread).toEqual([{ line: 3, text: '1.020 %', reason: 'out-of-range' }]);
    expect(plan.decimalMark).toBe(',');
  });

  it('guesses the columns of common exports', () => {
    const roles = (text: string) => guessMapping(tableOf(text), KNOWN).roles;
    expect(roles('Sales rep,Month,Quota attainment,Win rate,Deals\nAna Ruiz,2026-03,93,33,12')).toEqual([
      'rep',
      'period',
      'figure:quota-attainment',
      'figure:win-rate',
      'count',
    ]);
    expect(roles('Owner\tJan 2026\tFeb 2026\tRegion\nAna Ruiz\t93\t78\tNorth')).toEqual([
      'rep',
      'month',
      'month',
      'skip',
    ]);
    expect(roles('Name,KPI,From,To,Value\nAna Ruiz,Win rate,2026-01-01,2026-01-31,33')).toEqual([
      'rep',
      'measure',
      'from',
      'to',
      'value',
    ]);
  });

  it('takes months across for one measure', () => {
    const plan = planOf('Rep\tJan 2026\tFeb 2026\nAna Ruiz\t0.93\t0.78', { measureId: 'quota-attainment' });
    expect(brief(plan)).toEqual([
      ['ana', '2026-01', 'quota-attainment', 0.93, null],
      ['ana', '2026-02', 'quota-attainment', 0.78, null],
    ]);
    expect(plan.fractions).toBe(true);
  });

  it('asks for the order of dates and the decimal mark where the table leaves both open', () => {
    const text = 'Rep,Date,Sales cycle\nAna Ruiz,3/4/2026,"1.234"';
    const plan = planOf(text);
    expect([plan.dateOrder, plan.dateExample, plan.decimalMark, plan.decimalExample]).toEqual([
      null,
      '3/4/2026',
      null,
      '1.234',
    ]);
    expect(brief(planOf(text, { dateOrder: 'day-first', decimalMark: '.' }))).toEqual([
      ['ana', '2026-04', 'deal-velocity', 1.234, null],
    ]);
    expect(brief(planOf(text, { dateOrder: 'month-first', decimalMark: ',' }))).toEqual([
      ['ana', '2026-03', 'deal-velocity', 1234, null],
    ]);
  });

  it('says that dates stand in two orders', () => {
    expect(planOf('Rep,Date,Win rate\nAna Ruiz,13/2/2026,33\nAna Ruiz,2/14/2026,33').datesMixed).toBe(true);
  });

  it('asks for names that nobody or several have, and remembers the answers', () => {
    const text =
      'Rep,Month,Win rate\nA. Ruiz,2026-03,33\nA. Ruiz,2026-04,34\nKim Lee,2026-03,20\nTotal,2026-03,30';
    const plan = planOf(text);
    expect(plan.openReps).toEqual([
      { key: 'a ruiz', word: 'A. Ruiz', rows: 2, several: false },
      { key: 'kim lee', word: 'Kim Lee', rows: 1, several: true },
    ]);
    expect(brief(plan)).toEqual([[null, '2026-03', 'win-rate', 0.3, null]]);
    const answered = planOf(text, { reps: { 'a ruiz': 'ana', 'kim lee': 'skip' } });
    expect(answered.openReps).toEqual([]);
    expect(answered.figures.map(({ repId }) => repId)).toEqual(['ana', 'ana', null]);
    const terms = [{ id: 'rep/a ruiz', of: 'rep', word: 'A. Ruiz', means: 'ana' }] as const;
    expect(planOf(text, {}, { ...KNOWN, terms }).openReps.map(({ key }) => key)).toEqual(['kim lee']);
  });

  it('counts what is said twice, and asks where it differs', () => {
    const text = 'Rep,Month,Win rate\nAna Ruiz,2026-03,33\nAna Ruiz,2026-03,33\nAna Ruiz,2026-03,40';
    const plan = planOf(text);
    expect([plan.repeated, plan.contradictions, plan.contradiction]).toEqual([1, 1, { line: 4, text: '40' }]);
    expect(planOf(text, { twice: 'first' }).figures[0]?.value).toBe(0.33);
    expect(planOf(text, { twice: 'last' }).figures[0]?.value).toBe(0.4);
  });

  it('replaces or keeps what is there, and leaves alone what is the same', () => {
    const place = { measureId: 'win-rate', repId: 'ana', from: toDay('2026-03-01'), to: toDay('2026-03-31') };
    const known = { ...KNOWN, figures: [{ id: outcomeIdOf(place), value: 0.2, count: null }] };
    const text = 'Rep,Month,Win rate\nAna Ruiz,2026-03,33\nBen Osei,2026-03,20';
    const replacing = planOf(text, {}, known);
    expect([replacing.replacing, replacing.figures[0]?.before]).toEqual([1, 0.2]);
    const keeping = planOf(text, { existing: 'keep' }, known);
    expect([keeping.keptOld, keeping.figures.map(({ repId }) => repId)]).toEqual([1, ['ben']]);
    expect(planOf('Rep,Month,Win rate\nAna Ruiz,2026-03,20', {}, known).unchanged).toBe(1);
  });

  it('names formulas, words, future months and empty reps with their lines', () => {
    const plan = planOf(
      'Rep,Month,Win rate\nAna Ruiz,2026-03,=B2/C2\nAna Ruiz,2026-04,good\nAna Ruiz,2026-09,30\n,2026-03,30\nAna Ruiz,soon,30\nAna Ruiz,2026-05,',
    );
    expect(plan.unread.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'formula'],
      [3, 'not-a-number'],
      [4, 'in-future'],
      [5, 'no-rep'],
      [6, 'not-a-period'],
    ]);
    expect(plan.figures).toEqual([]);
  });

  it('says what a table lacks', () => {
    expect(planOf('Colour,Size\nred,big').missing).toEqual(['figures', 'period']);
    expect(readDelimited('nothing here').ok).toBe(false);
    expect(readDelimited('Rep,Month\n').ok).toBe(false);
    expect(readDelimited('').ok).toBe(false);
  });

  it('never throws, plans each place once, and only what it was told to read', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Ana Ruiz',
        'Ben',
        '2026-03',
        '3/4/2026',
        '93 %',
        '1.234',
        '0,5',
        '=A1',
        '',
        '–',
        'Q1 2026',
        'Win rate',
      ),
      fc.string({ maxLength: 12 }),
    );
    const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });
    const role = fc.constantFrom(
      'rep',
      'period',
      'value',
      'month',
      'count',
      'skip',
      'measure',
      'from',
      'to',
      'figure:win-rate',
    );
    fc.assert(
      fc.property(tables, fc.array(role, { minLength: 5, maxLength: 5 }), (rows, roles) => {
        const read = readDelimited(
          rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n'),
        );
        if (!read.ok) return;
        const mapping = {
          ...guessMapping(read.value, KNOWN),
          roles: roles as ImportMapping['roles'],
          measureId: 'win-rate',
        };
        const plan = planImport(read.value, mapping, KNOWN);
        const places = plan.figures.map(outcomeIdOf);
        expect(new Set(places).size).toBe(places.length);
        for (const { value, from, to, line } of plan.figures) {
          expect(Number.isFinite(value) && from <= to && from <= KNOWN.today).toBe(true);
          expect(line).toBeGreaterThan(1);
        }
        expect(plan.unread.length).toBeLessThanOrEqual(plan.unreadCount);
      }),
    );
  });
});
