import type { Draft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';

/** Takes managers out of every engagement but one, since a manager is in one at most. */
export function takeManagersFromOthers(
  records: RecordsView,
  draft: Draft,
  keeps: string | null,
  managers: readonly string[],
): void {
  const moved = new Set(managers);
  for (const engagement of records.all('engagement')) {
    if (engagement.id === keeps || !engagement.managers.some((manager) => moved.has(manager))) continue;
    draft.put('engagement', {
      ...engagement,
      managers: engagement.managers.filter((manager) => !moved.has(manager)),
    });
  }
}
