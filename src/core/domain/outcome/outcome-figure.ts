import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { LARGEST_OUTCOME } from './outcome-units.ts';

/**
 * A figure of one measure for one rep, or for the team with `repId` null, over a period, both days included. `value` is a
 * share of 0 to 1 for percentages (0.93 is 93%; a quota can be passed), else the plain number. `count` is how many deals or
 * people it rests on, null where that isn't known.
 */
export const outcomeFigureSchema = z.object({
  id: z.string().min(1).max(600),
  measureId: idSchema,
  repId: idSchema.nullable(),
  from: daySchema,
  to: daySchema,
  value: z.number().min(-LARGEST_OUTCOME).max(LARGEST_OUTCOME),
  count: z.int().min(0).max(1_000_000_000).nullable(),
  source: z.enum(['hand', 'file']),
});
export type OutcomeFigure = z.infer<typeof outcomeFigureSchema>;

/** Which figure it is: the measure, whose, and of which period. */
export type OutcomePlace = Pick<OutcomeFigure, 'measureId' | 'repId' | 'from' | 'to'>;

/**
 * The id of a figure, made of what it is the figure of: there can't be two of one rep, measure and period.
 * `outcomeIdOf({ measureId: 'win-rate', repId: null, from, to })` is `win-rate/team/2026-03-01/2026-03-31`.
 */
export function outcomeIdOf({ measureId, repId, from, to }: OutcomePlace): string {
  return `${measureId}/${repId === null ? 'team' : `rep:${repId}`}/${from}/${to}`;
}

/** A figure to set, or to take away where `value` is null. */
export type OutcomeChange = OutcomePlace & {
  readonly value: number | null;
  readonly count: number | null;
};
