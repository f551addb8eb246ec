import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { OutcomeFigure } from '../../../src/core/domain/outcome/outcome-figure.ts';
import {
  addMonths,
  grainOf,
  monthStartOf,
  monthsPeriod,
  overlap,
  type Period,
  quarterOf,
} from '../../../src/core/domain/outcome/periods.ts';

/** The length of the grid's columns. */
export type ColumnGrain = 'month' | 'quarter';

const COLUMNS: Readonly<Record<ColumnGrain, number>> = { month: 6, quarter: 4 };
const MONTHS: Readonly<Record<ColumnGrain, number>> = { month: 1, quarter: 3 };

/** The grain that most of the figures have; months where there are none. */
export function usualGrain(figures: readonly OutcomeFigure[]): ColumnGrain {
  const quarters = figures.filter((figure) => grainOf(figure) === 'quarter').length;
  const months = figures.filter((figure) => grainOf(figure) === 'month').length;
  return quarters > months ? 'quarter' : 'month';
}

/** The first day of the column that is so many windows before the one that ends with today. */
export function windowEnd(grain: ColumnGrain, today: Day, back: number): Day {
  const start = grain === 'month' ? monthStartOf(today) : quarterOf(today).from;
  return addMonths(start, -back * COLUMNS[grain] * MONTHS[grain]);
}

/**
 * The columns of the grid: the months or quarters that end with the one of `end`, and among them the other periods that have
 * figures or were added by hand, each before the first column that begins later.
 */
export function figureColumns(grain: ColumnGrain, end: Day, others: readonly Period[]): Period[] {
  const months = MONTHS[grain];
  const regular = Array.from({ length: COLUMNS[grain] }, (_, index) =>
    monthsPeriod(addMonths(end, (index + 1 - COLUMNS[grain]) * months), months),
  );
  const window = { from: regular[0]?.from ?? end, to: regular.at(-1)?.to ?? end };
  const within = others.filter((period) => overlap(period, window));
  return [...regular, ...within].sort((a, b) =>
    a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1,
  );
}

/** The periods of figures that are neither months nor quarters, each once. */
export function irregularPeriods(figures: readonly Period[]): Period[] {
  const periods = new Map<string, Period>();
  for (const { from, to } of figures) {
    const grain = grainOf({ from, to });
    if (grain === 'other' || grain === 'year') periods.set(`${from} ${to}`, { from, to });
  }
  return [...periods.values()];
}
