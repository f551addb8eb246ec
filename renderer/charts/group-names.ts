import { CATEGORY_GROUPS } from '../../src/core/content/time-categories.ts';
import type { CategoryGroupKey } from '../../src/core/domain/audit/category-group.ts';

/** What a group of time is called. */
export function groupName(group: CategoryGroupKey): string {
  return CATEGORY_GROUPS.find(({ key }) => key === group)?.name ?? group;
}
