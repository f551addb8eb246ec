import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/** A week in which one rep isn't expected to be coached. `weekStart` is its Monday; an empty `reason` draws on the budget. */
export const repExcuseSchema = z.object({
  id: idSchema,
  repId: idSchema,
  weekStart: daySchema,
  reason: z.string().trim().max(300),
});
export type RepExcuse = z.infer<typeof repExcuseSchema>;
