import { groupName } from '../content/time-categories.ts';
import type { AuditSnapshot } from '../domain/audit/audit.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { RecordsView } from '../records/records.ts';
import { longestStretch } from './longest-stretch.ts';
import { minutesByRep } from './minutes-by-rep.ts';
import { timeShare } from './time-share.ts';

/**
 * All numbers of the time of some days, both included, with the names that they have now: what it takes to print an audit
 * again when the records have moved on.
 */
export function auditSnapshot(records: RecordsView, from: Day, to: Day): AuditSnapshot {
  const share = timeShare(records, from, to);
  const { byGroup, byCategory, byDay, from: _from, to: _to, ...sums } = share;
  return {
    managerName: records.all('transition')[0]?.managerName ?? '',
    ...sums,
    entries: records.all('time-entry').filter(({ day }) => day >= from && day <= to).length,
    byGroup: byGroup.map(({ group, minutes }) => ({
      group,
      name: groupName(group),
      minutes,
    })),
    byCategory: byCategory.map(({ category, minutes }) => ({
      categoryId: category.id,
      name: category.name,
      group: category.group,
      minutes,
    })),
    byDay: [...byDay],
    byRep: minutesByRep(records, from, to)
      .map(({ rep, coaching, supervising, other }) => ({
        repId: rep.id,
        name: rep.name,
        minutes: coaching + supervising + other,
        coaching,
      }))
      .filter(({ minutes }) => minutes > 0),
    longestStretch: longestStretch(records, from, to),
  };
}
