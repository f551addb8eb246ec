import type { OutcomeKind } from '../../src/core/domain/outcome/built-in-measures.ts';
import { grainOf, type Period, quarterOf } from '../../src/core/domain/outcome/periods.ts';
import type { OutcomeSpan } from '../../src/core/insights/outcomes/outcome-series.ts';
import { type Formats, HERE } from './formats.ts';
import { formatCount, formatCounted, NO_VALUE } from './numbers.ts';
import { formatPointsApart } from './quantities.ts';

type Unit = Pick<OutcomeKind, 'unit' | 'unitWord'>;

/** A figure with its unit: `78%`, `45 days`, `12 meetings`; a dash for none. */
export function formatFigure(value: number | null, { unit, unitWord }: Unit, formats = HERE): string {
  if (value === null) return NO_VALUE;
  if (unit === 'percent') return formats.share(value);
  if (unit === 'days') return formats.quantity({ value, unit: 'days' });
  return unitWord === '' ? formats.decimal(value) : `${formats.decimal(value)} ${unitWord}`;
}

/** The change of a figure with its sign: `+7 points`, `−3 days`. */
export function formatChange(change: number, { unit, unitWord }: Unit): string {
  if (unit === 'percent') return HERE.points(change);
  if (unit === 'days') return HERE.quantity({ value: change, unit: 'more-days' });
  const number = HERE.signed(change);
  return unitWord === '' ? number : `${number} ${unitWord}`;
}

/** How far apart two figures are, without a sign: `7 points`, `3 days`. */
export function formatApart(difference: number, measure: Unit): string {
  return measure.unit === 'percent'
    ? formatPointsApart(difference)
    : formatFigure(Math.abs(difference), measure);
}

/** A period as people call it: `Mar 2026`, `Q1 2026`, `2026`, `3 Mar to 5 Apr 2026`. */
export function formatPeriod(period: Period, formats = HERE): string {
  const { from, to } = period;
  switch (grainOf(period)) {
    case 'month':
      return formats.month(from);
    case 'quarter':
      return `Q${Math.ceil(Number(quarterOf(from).to.slice(5, 7)) / 3)} ${from.slice(0, 4)}`;
    case 'year':
      return from.slice(0, 4);
    case 'other':
      return (
        spanOfMonths(period, formats) ??
        `${from.slice(0, 4) === to.slice(0, 4) ? formats.day(from) : formats.dayWithYear(from)} to ${formats.dayWithYear(to)}`
      );
  }
}

/** Whole months in a row by the first and the last: `Oct 2025 to Feb 2026`; null where a month isn't whole. */
function spanOfMonths({ from, to }: Period, formats: Formats): string | null {
  const isLastDay = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
  if (!from.endsWith('-01') || !isLastDay) return null;
  return `${formats.month(from)} to ${formats.month(to)}`;
}

/** What a figure counts: `41 deals`; empty where that isn't known. */
export function formatCountOf(count: number | null, { counts }: Pick<OutcomeKind, 'counts'>): string {
  if (count === null) return '';
  if (counts === null) return `n = ${formatCount(count)}`;
  return formatCounted(count, counts, counts === 'person' ? 'people' : `${counts}s`);
}

/** From when to when a value is, and on what it rests: `Oct 2025 to Dec 2025, 29 deals`. */
export function spanWords(span: OutcomeSpan, measure: OutcomeKind): string {
  return [formatPeriod(span), formatCountOf(span.count, measure), ...(span.few ? ['too few to judge'] : [])]
    .filter((part) => part !== '')
    .join(', ');
}
