import type { OutcomeKind } from '../../src/core/domain/outcome/built-in-measures.ts';
import { grainOf, type Period, quarterOf } from '../../src/core/domain/outcome/periods.ts';
import type { OutcomeSpan } from '../../src/core/insights/outcomes/outcome-series.ts';
import { formatDay, formatDayWithYear } from './days.ts';
import { formatCount, formatCounted, formatDecimal, formatShare, formatSigned, NO_VALUE } from './numbers.ts';
import { formatPoints, formatPointsApart } from './quantities.ts';

const month = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });

type Unit = Pick<OutcomeKind, 'unit' | 'unitWord'>;

/** A figure with its unit: `78%`, `45 days`, `12 meetings`; a dash for none. */
export function formatFigure(value: number | null, { unit, unitWord }: Unit): string {
  if (value === null) return NO_VALUE;
  if (unit === 'percent') return formatShare(value);
  if (unit === 'days') return `${formatDecimal(value)} ${value === 1 ? 'day' : 'days'}`;
  return unitWord === '' ? formatDecimal(value) : `${formatDecimal(value)} ${unitWord}`;
}

/** The change of a figure with its sign: `+7 points`, `−3 days`. */
export function formatChange(change: number, { unit, unitWord }: Unit): string {
  if (unit === 'percent') return formatPoints(change);
  const number = formatSigned(change);
  if (unit === 'days') return `${number} ${Math.abs(change) === 1 ? 'day' : 'days'}`;
  return unitWord === '' ? number : `${number} ${unitWord}`;
}

/** How far apart two figures are, without a sign: `7 points`, `3 days`. */
export function formatApart(difference: number, measure: Unit): string {
  return measure.unit === 'percent'
    ? formatPointsApart(difference)
    : formatFigure(Math.abs(difference), measure);
}

/** A period as people call it: `Mar 2026`, `Q1 2026`, `2026`, `3 Mar to 5 Apr 2026`. */
export function formatPeriod(period: Period): string {
  const { from, to } = period;
  switch (grainOf(period)) {
    case 'month':
      return month.format(new Date(`${from}T12:00:00Z`));
    case 'quarter':
      return `Q${Math.ceil(Number(quarterOf(from).to.slice(5, 7)) / 3)} ${from.slice(0, 4)}`;
    case 'year':
      return from.slice(0, 4);
    case 'other':
      return (
        spanOfMonths(period) ??
        `${from.slice(0, 4) === to.slice(0, 4) ? formatDay(from) : formatDayWithYear(from)} to ${formatDayWithYear(to)}`
      );
  }
}

/** Whole months in a row by the first and the last: `Oct 2025 to Feb 2026`; null where a month isn't whole. */
function spanOfMonths({ from, to }: Period): string | null {
  const isLastDay = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
  if (!from.endsWith('-01') || !isLastDay) return null;
  return `${month.format(new Date(`${from}T12:00:00Z`))} to ${month.format(new Date(`${to}T12:00:00Z`))}`;
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
