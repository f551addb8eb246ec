import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUILT_IN_MEASURES,
  type OutcomeKind,
} from '../../../../../src/core/domain/outcome/built-in-measures.ts';
import { monthNamed } from '../../../../../src/core/interchange/table/month-names.ts';
import { readFigure } from '../../../../../src/core/interchange/table/read-figure.ts';
import {
  decimalMarkIn,
  decimalMarkOf,
  isFormula,
  readNumber,
} from '../../../../../src/core/interchange/table/read-number.ts';
import { dateOrderOf, readPeriod } from '../../../../../src/core/interchange/table/read-period.ts';

const LOCALES = ['en', 'de', 'fr', 'de-CH', 'es', 'pl', 'sv'] as const;

describe('readNumber', () => {
  it('reads what any of seven languages writes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        (locale, hundredths) => {
          const value = hundredths / 100;
          const text = new Intl.NumberFormat(locale, {
            minimumFractionDigits: 2,
            useGrouping: 'always',
          }).format(value);
          const mark = decimalMarkIn(text);
          expect(mark === '.' || mark === ',').toBe(true);
          expect(readNumber(text, mark as '.' | ',')?.value).toBeCloseTo(value, 6);
        },
      ),
    );
  });

  it.each([
    ['93 %', '.', { value: 93, percent: true }],
    ['1.234,5 €', ',', { value: 1234.5, percent: false }],
    ['−3', '.', { value: -3, percent: false }],
    ['45 days', '.', { value: 45, percent: false }],
    ["1'234", '.', { value: 1234, percent: false }],
  ] as const)('%s', (text, mark, read) => {
    expect(readNumber(text, mark)).toEqual(read);
  });

  it.each(['', 'abc', '1,23,4', '12.5.3', '3 of 4', '=A1', '--3'])('refuses %s', (text) => {
    expect(readNumber(text, '.')).toBeNull();
  });

  it('tells a formula from a number below zero', () => {
    expect([isFormula('=B2/C2'), isFormula('= SUM(A1)'), isFormula('-3'), isFormula('=')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('asks only where every marked number can be read both ways', () => {
    expect(decimalMarkOf(['1.234', '2.500'])).toBe('open');
    expect(decimalMarkOf(['1.234', '0,5'])).toBe(',');
    expect(decimalMarkOf(['1.234', '12.5'])).toBe('.');
    expect(decimalMarkOf(['93', '78'])).toBe('.');
  });
});

describe('readPeriod', () => {
  const march = { from: '2026-03-01', to: '2026-03-31' };
  it.each([
    '2026-03',
    '2026/3',
    '03/2026',
    '3.2026',
    'March 2026',
    'Mar-26',
    'März 2026',
    'mars 2026',
    'marzo 2026',
    'Mar ’26',
  ])('takes %s for the month', (text) => {
    expect(readPeriod(text, 'day-first')).toMatchObject({ ...march, exact: false });
  });

  it.each(['Q1 2026', '2026 Q1', '2026-Q1', 'Q1/26', '1. Quartal 2026'])(
    'takes %s for the quarter',
    (text) => {
      expect(readPeriod(text, 'day-first')).toMatchObject({ from: '2026-01-01', to: '2026-03-31' });
    },
  );

  it('reads one day in all ways of writing it', () => {
    for (const text of [
      '2026-03-05',
      '05.03.2026',
      '5/3/2026',
      '5 March 2026',
      '2026-03-05T00:00:00Z',
      '46086',
      '5. März 2026',
    ]) {
      expect([text, readPeriod(text, 'day-first')?.from]).toEqual([text, '2026-03-05']);
    }
    expect(readPeriod('3/5/2026', 'month-first')?.from).toBe('2026-03-05');
  });

  it.each(['31.02.2026', '2026-13', 'soon', '', '12', 'Q5 2026'])('refuses %s', (text) => {
    expect(readPeriod(text, 'day-first')).toBeNull();
  });

  it('tells the order of dates, and asks where none is clear', () => {
    expect(dateOrderOf(['1/2/2026', '13/2/2026'])).toBe('day-first');
    expect(dateOrderOf(['1/2/2026', '2/13/2026'])).toBe('month-first');
    expect(dateOrderOf(['1/2/2026', '3/4/2026'])).toBe('open');
    expect(dateOrderOf(['13/2/2026', '2/13/2026'])).toBe('mixed');
    expect(dateOrderOf(['March 2026'])).toBeNull();
  });

  it('gives back every day that it is shown', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year, month, dayOfMonth] = day.split('-');
          expect(readPeriod(`${month}/${dayOfMonth}/${year}`, 'month-first')?.from).toBe(day);
          expect(readPeriod(`${dayOfMonth}/${month}/${year}`, 'day-first')?.from).toBe(day);
        },
      ),
    );
  });

  it('knows months by a beginning that only one has', () => {
    expect([monthNamed('Sept'), monthNamed('ju'), monthNamed('jui'), monthNamed('décembre')]).toEqual([
      9,
      null,
      null,
      12,
    ]);
  });
});

describe('readFigure', () => {
  const measure = (id: string) => BUILT_IN_MEASURES.find((each) => each.id === id) as OutcomeKind;
  it.each([
    ['win-rate', '9 of 12', { value: 0.75, count: 12 }],
    ['win-rate', '9/12', { value: 0.75, count: 12 }],
    ['win-rate', '78,5 %', { value: 0.785, count: null }],
    ['quota-attainment', '112', { value: 1.12, count: null }],
    ['deal-velocity', '45.5 (7)', { value: 45.5, count: 7 }],
    ['deal-velocity', '', null],
  ])('%s: %s', (id, text, value) => {
    expect(readFigure(text, measure(id))).toEqual({ ok: true, value });
  });

  it.each([
    ['win-rate', '13 of 12'],
    ['win-rate', '-5'],
    ['win-rate', '5000'],
    ['deal-velocity', '9 of 12'],
    ['deal-velocity', '=A1/2'],
    ['deal-velocity', 'soon'],
  ])('refuses %s: %s with what to do', (id, text) => {
    const read = readFigure(text, measure(id));
    expect(read.ok ? null : read.problem.remedy).toMatch(/\.$/);
  });
});
