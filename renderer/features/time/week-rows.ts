import { groupName } from '../../../src/core/content/time-categories.ts';
import { CATEGORY_GROUP_KEYS, type CategoryGroupKey } from '../../../src/core/domain/audit/category-group.ts';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';
import { addDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import type { RecordsView } from '../../../src/core/records/records.ts';

/** A group with the categories that the week's grid shows of it; groups without any are left out. */
export type RowGroup = {
  readonly group: CategoryGroupKey;
  readonly name: string;
  readonly rows: readonly TimeCategory[];
};

/** For how many weeks a category that was used is offered again. */
const RECENT_WEEKS = 4;

/**
 * Which categories a week's grid begins with: those with minutes in it or in the weeks before, and all of them as long as
 * nothing was recorded at all, so that a first audit has every kind of work before its eyes.
 */
export function categoriesInUse(records: RecordsView, weekStart: Day): Set<string> {
  const from = addDays(weekStart, -7 * RECENT_WEEKS);
  const to = addDays(weekStart, 6);
  const entries = records.all('time-entry').filter(({ day }) => day <= to);
  const used = new Set(entries.filter(({ day }) => day >= from).map(({ categoryId }) => categoryId));
  return used.size > 0 ? used : new Set(records.all('time-category').map(({ id }) => id));
}

/**
 * The rows of a week by group, each group in the order of its categories. A category is shown when it is in `shown` or
 * has minutes this week; an archived one only with minutes. Minutes whose category is gone have a row of their own.
 */
export function rowGroups(
  categories: readonly TimeCategory[],
  shown: ReadonlySet<string>,
  withMinutes: ReadonlySet<string>,
): RowGroup[] {
  const known = new Set(categories.map(({ id }) => id));
  const gone = [...withMinutes].filter((id) => !known.has(id)).map(categoryGone);
  const rows = [...categories, ...gone]
    .filter(({ id, archived }) => withMinutes.has(id) || (shown.has(id) && !archived))
    .sort((a, b) => a.order - b.order);
  return CATEGORY_GROUP_KEYS.map((group) => ({
    group,
    name: groupName(group),
    rows: rows.filter((category) => category.group === group),
  })).filter((entry) => entry.rows.length > 0);
}

function categoryGone(id: string): TimeCategory {
  return {
    id,
    name: 'A category no longer there',
    group: 'other',
    order: Infinity,
    archived: true,
    working: true,
  };
}
