import { HERE } from './formats.ts';

/** A difference of two shares in percentage points, with its sign: `+5 points`, `−12 points`. */
export const formatPoints = HERE.points;

/** How far apart two shares are, in percentage points without a sign: `12 points`. */
export function formatPointsApart(difference: number): string {
  return HERE.counted(Math.abs(Math.round(difference * 100)), 'point');
}

/** A number with its unit in words; a dash where there is none. `{ value: 0.8, unit: 'percent' }` is `80%` in English. */
export const formatQuantity = HERE.quantity;
