import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/** Where a rep stands in the team by results. The middle gains most from coaching (Dixon & Adamson, HBR). */
export const TIERS = ['top', 'middle', 'low'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * A member of the manager's team. Somebody who left keeps every session; only new ones can't be logged.
 * `nextReview` is the day of their next review of performance, null while none is set.
 */
export const repSchema = z.object({
  id: idSchema,
  name: nameSchema,
  email: z.string().trim().max(320),
  tier: z.enum(TIERS),
  status: z.enum(['active', 'left']),
  order: z.number(),
  nextReview: daySchema.nullable().default(null),
});
export type Rep = z.infer<typeof repSchema>;
