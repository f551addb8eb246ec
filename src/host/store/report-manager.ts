import type { ReportedManager } from '../../core/bridge/replies.ts';
import type { Day } from '../../core/domain/calendar/day.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { managerStanding } from '../../core/insights/manager-standing.ts';
import { RecordSet } from '../../core/records/records.ts';
import { managerPage } from '../../core/reports/sections/manager-page.ts';
import type { LiveData } from './live-data.ts';
import { transitionNotFound } from './store-problems.ts';

/**
 * What an engagement report says of a manager. Made here, because a page is a few kilobytes and the records behind it are hundreds;
 * they are read and let go again.
 */
export function reportManager(live: LiveData, transition: string, today: Day): Outcome<ReportedManager> {
  return live.reading((connection) => {
    const records = RecordSet.from(connection.records.readAll(transition).lists);
    if (records.count('transition') === 0) return fail(transitionNotFound());
    return succeed({
      standing: managerStanding(records, today),
      page: managerPage(records, today, transition),
    });
  });
}
