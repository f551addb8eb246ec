import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { CATEGORY_GROUP_KEYS } from './category-group.ts';

/**
 * A kind of work that time is recorded under. An archived category keeps its minutes but is no longer offered.
 * `working` is false for time that is recorded but isn't work, such as breaks: it stays out of share and coverage.
 */
export const timeCategorySchema = z.object({
  id: idSchema,
  name: nameSchema,
  group: z.enum(CATEGORY_GROUP_KEYS),
  order: z.number(),
  archived: z.boolean(),
  working: z.boolean(),
});
export type TimeCategory = z.infer<typeof timeCategorySchema>;
