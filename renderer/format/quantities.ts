import type { Quantity } from '../../src/core/insights/quantity.ts';
import {
  formatCount,
  formatCounted,
  formatDecimal,
  formatMinutes,
  formatShare,
  formatSigned,
  NO_VALUE,
} from './numbers.ts';

/** A difference of two shares in percentage points, with its sign: `+5 points`, `−12 points`. */
export function formatPoints(difference: number): string {
  const points = Math.round(difference * 100);
  return `${formatSigned(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}

/** How far apart two shares are, in percentage points without a sign: `12 points`. */
export function formatPointsApart(difference: number): string {
  return formatCounted(Math.abs(Math.round(difference * 100)), 'point');
}

/** A number with its unit in words; a dash where there is none. `{ value: 0.8, unit: 'percent' }` is `80%` in English. */
export function formatQuantity({ value, unit }: Quantity): string {
  if (value === null) return NO_VALUE;
  switch (unit) {
    case 'percent':
      return formatShare(value);
    case 'points':
      return formatPoints(value);
    case 'minutes':
      return formatMinutes(value);
    case 'seconds':
      return `${formatCount(value)} s`;
    case 'days':
      return formatCounted(value, 'day');
    case 'weeks':
      return formatCounted(value, 'week');
    case 'words':
      return formatCounted(value, 'word');
    case 'ratio':
      return `${formatDecimal(value)} to 1`;
    case 'count':
      return formatDecimal(value);
  }
}
