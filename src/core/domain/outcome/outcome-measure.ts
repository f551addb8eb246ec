import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { DIRECTIONS, OUTCOME_OWNERS, OUTCOME_UNITS } from './outcome-units.ts';

/**
 * A measure of results of the user's own. `unitWord` names the unit of plain numbers (“meetings”, “€”), empty where none is
 * needed; `better` says which way is good; `of` whether each rep has a figure or the team alone.
 */
export const outcomeMeasureSchema = z.object({
  id: idSchema,
  name: nameSchema,
  unit: z.enum(OUTCOME_UNITS),
  unitWord: z.string().trim().max(40),
  better: z.enum(DIRECTIONS),
  of: z.enum(OUTCOME_OWNERS),
  order: z.number(),
});
export type OutcomeMeasure = z.infer<typeof outcomeMeasureSchema>;
