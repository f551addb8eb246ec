import { CATEGORY_GROUPS } from '../../../src/core/content/time-categories.ts';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';

/** The groups as choices. */
export const GROUP_OPTIONS = CATEGORY_GROUPS.map(({ key, name }) => ({ value: key, label: name }));

/** What speaks against a category's name: nothing written, or another one of that name; null when nothing does. */
export function nameProblem(
  name: string,
  others: readonly Pick<TimeCategory, 'name' | 'archived'>[],
): string | null {
  const wanted = name.trim().toLocaleLowerCase();
  if (wanted === '') return 'Write a name.';
  const same = others.find((other) => other.name.trim().toLocaleLowerCase() === wanted);
  if (!same) return null;
  return same.archived
    ? 'An archived category has this name: take it back below.'
    : 'There is a category of this name.';
}
