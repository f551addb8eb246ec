import type { CategoryGroup } from '../../../../src/core/content/time-categories.ts';
import type { TimeCategory } from '../../../../src/core/domain/audit/time-category.ts';

/** A group of categories to choose from. */
export type CategoryOptions = {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
};

/** The categories in use as choices by group, in their order. */
export function categoryOptions(
  categories: readonly TimeCategory[],
  groups: readonly CategoryGroup[],
): CategoryOptions[] {
  return groups.map(({ key, name }) => ({
    group: name,
    items: categories
      .filter(({ group, archived }) => group === key && !archived)
      .sort((a, b) => a.order - b.order)
      .map(({ id, name: label }) => ({ value: id, label })),
  }));
}
