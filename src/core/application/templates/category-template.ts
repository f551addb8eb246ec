import { DEFAULT_TIME_CATEGORIES } from '../../content/time-categories.ts';
import type { TimeCategory } from '../../domain/audit/time-category.ts';

/** The categories that a new plan begins with; the user may rename, regroup, add and archive. */
export const CATEGORY_TEMPLATE: readonly TimeCategory[] = DEFAULT_TIME_CATEGORIES.map((category, order) => ({
  id: category.key,
  name: category.name,
  group: category.group,
  order,
  archived: false,
  working: category.working,
}));
