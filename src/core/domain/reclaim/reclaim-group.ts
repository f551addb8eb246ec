/** The groups that hours can be taken out of, in the order in which to look for them: administration first. */
export const RECLAIM_GROUPS = ['administering', 'supervising', 'rescuing', 'other'] as const;
export type ReclaimGroup = (typeof RECLAIM_GROUPS)[number];

/** The ways in which a manager gets hours back. */
export const RECLAIM_KINDS = ['drop', 'delegate', 'shorten'] as const;
export type ReclaimKind = (typeof RECLAIM_KINDS)[number];

/** Minutes are planned in steps of a quarter of an hour. */
export const RECLAIM_STEP = 15;

/** The id of a group's action that holds the minutes without words. `openActionId('other')` is `open:other`. */
export function openActionId(group: ReclaimGroup): string {
  return `open:${group}`;
}
