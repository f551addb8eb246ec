import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import {
  BUILT_IN_MEASURES,
  type OutcomeKind,
} from '../../../../../src/core/domain/outcome/built-in-measures.ts';
import { type OutcomeFigure, outcomeIdOf } from '../../../../../src/core/domain/outcome/outcome-figure.ts';
import {
  addMonths,
  grainOf,
  monthsBetween,
  monthsPeriod,
  overlap,
  quarterOf,
} from '../../../../../src/core/domain/outcome/periods.ts';
import { fallingOutcome } from '../../../../../src/core/insights/outcomes/falling-outcome.ts';
import { outcomeSeries } from '../../../../../src/core/insights/outcomes/outcome-series.ts';
import { poolFigures } from '../../../../../src/core/insights/outcomes/pool-figures.ts';
import { pullToMean } from '../../../../../src/core/insights/outcomes/pull-to-mean.ts';
import { teamOutcomes } from '../../../../../src/core/insights/outcomes/team-outcomes.ts';
import { records, rep, session } from '../a-plan.ts';

const measure = (id: string) => BUILT_IN_MEASURES.find((each) => each.id === id) as OutcomeKind;
const QUOTA = measure('quota-attainment');
const WIN_RATE = measure('win-rate');

function month(text: string, value: number, changes: Partial<OutcomeFigure> = {}): OutcomeFigure {
  const place = { measureId: QUOTA.id, repId: 'ana', ...monthsPeriod(toDay(`${text}-01`), 1), ...changes };
  return { id: outcomeIdOf(place), value, count: null, source: 'hand', ...place };
}

describe('periods', () => {
  it('lie side by side without a gap, whatever the month', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays(toDay('1990-01-01'), offset));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (day, count) => {
        const months = monthsBetween(day, addMonths(day, count));
        expect(months).toHaveLength(count + 1);
        for (const [index, period] of months.entries()) {
          expect(grainOf(period)).toBe('month');
          const next = months[index + 1];
          if (next) expect(next.from).toBe(addDays(period.to, 1));
        }
        const quarter = quarterOf(day);
        expect([grainOf(quarter), quarter.from <= day && day <= quarter.to]).toEqual(['quarter', true]);
      }),
    );
  });
});

describe('poolFigures', () => {
  it('is the worked example', () => {
    expect(
      poolFigures(
        [
          { value: 0.75, count: 4 },
          { value: 1 / 6, count: 6 },
        ],
        WIN_RATE,
      ),
    ).toEqual({ value: 0.4, count: 10 });
    expect(
      poolFigures(
        [
          { value: 1.2, count: 9 },
          { value: 0.6, count: 1 },
        ],
        QUOTA,
      )?.value,
    ).toBeCloseTo(0.9);
  });

  it('lies between the least and the most, and doesn’t mind the order', () => {
    const figure = fc.record({
      value: fc.double({ min: 0, max: 1, noNaN: true }),
      count: fc.option(fc.nat(50)),
    });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), (figures) => {
        const pool = poolFigures(figures, WIN_RATE)?.value ?? Number.NaN;
        const values = figures.map(({ value }) => value);
        expect(pool).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(pool).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(poolFigures([...figures].reverse(), WIN_RATE)?.value).toBeCloseTo(pool);
      }),
    );
  });
});

describe('outcomeSeries', () => {
  const rates = [
    month('2025-12', 0.2, { measureId: WIN_RATE.id, count: 10 }),
    month('2026-01', 0.3, { measureId: WIN_RATE.id, count: 10 }),
    month('2026-02', 0.4, { measureId: WIN_RATE.id, count: 10 }),
    month('2026-03', 0.5, { measureId: WIN_RATE.id, count: 6 }),
  ];
  const seriesOf = (
    figures: OutcomeFigure[],
    today = '2026-04-02',
    asked = { measure: WIN_RATE, repId: 'ana' as string | null },
  ) =>
    outcomeSeries(records({ rep: [rep('ana'), rep('ben')], 'outcome-figure': figures }), toDay(today), asked);

  it('is the worked example', () => {
    const { baseline, latest, change } = seriesOf(rates);
    expect(baseline).toMatchObject({
      from: '2025-12-01',
      to: '2026-02-28',
      count: 30,
      periods: 3,
      few: false,
    });
    expect(baseline?.value).toBeCloseTo(0.3);
    expect(latest).toMatchObject({ from: '2026-03-01', to: '2026-03-31', value: 0.5, count: 6, few: true });
    expect(change).toBeCloseTo(0.2);
  });

  it('judges no month that isn’t over', () => {
    const { latest, points } = seriesOf(rates, '2026-03-20');
    expect([latest?.to, points.at(-1)?.open]).toEqual(['2026-02-28', true]);
  });

  it('has nothing to compare with one period, and nothing at all with none', () => {
    expect(seriesOf(rates.slice(3)).change).toBeNull();
    expect(seriesOf([])).toMatchObject({ points: [], baseline: null, latest: null, change: null });
  });

  it('leaves out the quarter where there are its months', () => {
    const quarter = month('2026-01', 0.9, { measureId: WIN_RATE.id, ...quarterOf(toDay('2026-01-01')) });
    const { points, overlapping } = seriesOf([quarter, ...rates]);
    expect([points.map(({ value }) => value), overlapping]).toEqual([[0.2, 0.3, 0.4, 0.5], 1]);
  });

  it('makes the team’s figure of its reps’ unless one was entered', () => {
    const ben = month('2026-03', 0.1, { measureId: WIN_RATE.id, count: 30, repId: 'ben' });
    const team = { measure: WIN_RATE, repId: null };
    expect(seriesOf([...rates, ben], '2026-04-02', team).latest).toMatchObject({ value: 6 / 36, count: 36 });
    const entered = month('2026-03', 0.25, { measureId: WIN_RATE.id, repId: null });
    expect(seriesOf([...rates, ben, entered], '2026-04-02', team).latest).toMatchObject({
      value: 0.25,
      count: null,
    });
  });

  it('never overlaps, stays in order, and compares what it shows', () => {
    const figures = fc.uniqueArray(
      fc.record({
        offset: fc.integer({ min: -300, max: 200 }),
        days: fc.integer({ min: 1, max: 120 }),
        value: fc.double({ min: 0, max: 2, noNaN: true }),
        repId: fc.constantFrom('ana', 'ben', null),
      }),
      { selector: ({ offset, days, repId }) => `${offset}/${days}/${repId}`, maxLength: 25 },
    );
    fc.assert(
      fc.property(figures, fc.constantFrom('ana', null), (made, repId) => {
        const all = made.map(({ offset, days, value, repId: whose }): OutcomeFigure => {
          const from = addDays(toDay('2026-03-02'), offset);
          const place = { measureId: QUOTA.id, repId: whose, from, to: addDays(from, days - 1) };
          return { id: outcomeIdOf(place), ...place, value, count: null, source: 'hand' };
        });
        const series = outcomeSeries(records({ 'outcome-figure': all }), toDay('2026-06-01'), {
          measure: QUOTA,
          repId,
        });
        for (const [index, point] of series.points.entries()) {
          const next = series.points[index + 1];
          if (next) expect(!overlap(point, next) && point.from < next.from).toBe(true);
        }
        if (series.change !== null) {
          expect(series.change).toBeCloseTo((series.latest?.value ?? 0) - (series.baseline?.value ?? 0));
          expect((series.baseline?.to ?? '') < (series.latest?.from ?? '')).toBe(true);
        }
      }),
    );
  });
});

describe('pullToMean', () => {
  const usual = [
    month('2025-10', 0.84),
    month('2025-11', 0.8),
    month('2025-12', 0.88),
    month('2026-01', 0.84),
    month('2026-02', 0.55),
    month('2026-03', 0.83),
  ];
  const pullOf = (figures: OutcomeFigure[], days: string[]) => {
    const all = records({ rep: [rep('ana'), rep('ben')], 'outcome-figure': figures });
    const seriesOf = (repId: string | null) =>
      outcomeSeries(all, toDay('2026-04-05'), { measure: QUOTA, repId });
    return pullToMean(seriesOf('ana'), seriesOf(null), days.map(toDay));
  };

  it('is the worked example', () => {
    const pull = pullOf(usual, ['2026-03-05', '2026-03-12']);
    expect(pull).toMatchObject({ began: '2026-03-05', basis: 'own', from: 4 });
    expect(pull?.expected).toBeCloseTo(0.84);
    expect(pull?.pull).toBeCloseTo(0.29);
    expect(pull?.beyond).toBeCloseTo(-0.01);
  });

  it('says nothing where coaching began at another time, or after no low', () => {
    expect(pullOf(usual, ['2025-09-05'])).toBeNull();
    expect(pullOf(usual, [])).toBeNull();
    expect(pullOf(usual, ['2026-01-05'])).toBeNull();
    expect(pullOf(usual, ['2026-04-30'])).toBeNull();
  });

  it('counts coaching that begins anew after a pause', () => {
    expect(pullOf(usual, ['2025-10-05', '2026-03-05'])?.began).toBe('2026-03-05');
  });

  it('holds a rep with little history against the team', () => {
    const ben = month('2026-02', 0.95, { repId: 'ben' });
    const pull = pullOf([...usual.slice(4), ben], ['2026-03-05']);
    expect(pull).toMatchObject({ basis: 'team', from: 2, expected: 0.75 });
  });

  it('is a low, never a height: what was expected is always better', () => {
    const values = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 400 }), (made, offset) => {
        const months = monthsBetween(toDay('2025-06-01'), addMonths(toDay('2025-06-01'), made.length - 1));
        const figures = months.map(({ from }, index) => month(from.slice(0, 7), made[index] ?? 0));
        const pull = pullOf(figures, [addDays(toDay('2025-05-01'), offset)]);
        if (pull) expect(pull.expected).toBeGreaterThan(pull.low.value);
      }),
    );
  });
});

describe('fallingOutcome', () => {
  const fall = (values: readonly number[], today = '2026-04-06') => {
    const figures = values.map((value, index) =>
      month(addMonths('2026-01-01' as Day, index).slice(0, 7), value),
    );
    return fallingOutcome(records({ rep: [rep('ana')], 'outcome-figure': figures }), toDay(today), 'ana');
  };

  it('is the worked example', () => {
    expect(fall([0.9, 0.85, 0.7])).toMatchObject({
      measureId: QUOTA.id,
      periods: 2,
      first: { value: 0.9 },
      last: { value: 0.7 },
    });
  });

  it('says nothing of one fall, of a rise at the end, and of what is long past', () => {
    expect([
      fall([0.9, 0.7]),
      fall([0.9, 0.8, 0.85]),
      fall([]),
      fall([0.9, 0.85, 0.7], '2026-12-01'),
    ]).toEqual([null, null, null, null]);
  });
});

describe('teamOutcomes', () => {
  it('sets the sessions of each rep beside their figures, a team session once for the team', () => {
    const all = records({
      rep: [rep('ana'), rep('ben', { order: 1 }), rep('gone', { status: 'left', order: 2 })],
      session: [
        session('2026-03-10', ['ana', 'ben']),
        session('2026-03-17', ['ana']),
        session('2026-05-01', ['ana']),
      ],
      'outcome-figure': [month('2026-03', 0.8)],
    });
    const { reps, sessionDays, span } = teamOutcomes(all, toDay('2026-04-02'), QUOTA);
    expect(reps.map(({ rep: { id }, sessionDays: days }) => [id, days.length])).toEqual([
      ['ana', 2],
      ['ben', 1],
    ]);
    expect([sessionDays.length, span]).toEqual([2, { from: '2026-03-01', to: '2026-04-02' }]);
  });
});
