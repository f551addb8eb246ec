import { z } from 'zod';
import { daySchema } from '../calendar/day-schema.ts';
import { CATEGORY_GROUP_KEYS, type CategoryGroupKey } from './category-group.ts';
import { GUESS_IDS } from './guess-id.ts';

const share = z.number().min(0).max(1);

/** How far the sum of the shares may be from 1: what adding seven fractions loses. */
const ROUNDING = 1e-6;

const sharesSchema = z
  .object({
    coaching: share,
    supervising: share,
    rescuing: share,
    administering: share,
    selling: share,
    training: share,
    other: share,
  })
  .refine(
    (shares) => Math.abs(sumOf(Object.values(shares)) - 1) < ROUNDING,
    'shares that don’t make a whole',
  );

/** The parts of a week by group, 0 to 1, that together are 1. */
export type GroupShares = Readonly<Record<CategoryGroupKey, number>>;

/**
 * What the manager believed, on the day `on`, about where a week goes. `shares` is null where the manager chose to go on
 * without guessing.
 */
export const timeGuessSchema = z.object({
  id: z.enum(GUESS_IDS),
  on: daySchema,
  shares: sharesSchema.nullable(),
});
export type TimeGuess = z.infer<typeof timeGuessSchema>;

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/**
 * Parts of a whole as shares that together are 1; null when all parts are nothing.
 * @example sharesOfParts({ coaching: 25, administering: 75, ... }).coaching // 0.25
 */
export function sharesOfParts(parts: GroupShares): Record<CategoryGroupKey, number> | null {
  const whole = sumOf(CATEGORY_GROUP_KEYS.map((group) => parts[group]));
  if (whole <= 0) return null;
  const shares = { ...parts };
  for (const group of CATEGORY_GROUP_KEYS) shares[group] = parts[group] / whole;
  return shares;
}
