import { isCountable } from '../../domain/audit/calendar-entry.ts';
import { weekStartOf } from '../../domain/calendar/day.ts';
import type { RecordsView } from '../../records/records.ts';
import { type ReviewBlock, reviewBlocks } from './review-block.ts';

/** Everything that is open and sure, in whatever week, and the minutes by hand or timer on the same days. */
export type SureEntries = {
  readonly blocks: readonly ReviewBlock[];
  readonly weeks: number;
  readonly otherMinutes: number;
};

/** The open entries of all weeks whose proposal is sure. */
export function sureEntries(records: RecordsView): SureEntries {
  const open = records
    .all('calendar-entry')
    .filter((entry) => entry.state === 'proposed' && isCountable(entry));
  const blocks = reviewBlocks(records, open).filter(({ sure, category }) => sure && category !== null);
  const days = new Set(blocks.map(({ entry }) => entry.day));
  const other = records.all('time-entry').filter(({ day, source }) => source !== 'calendar' && days.has(day));
  return {
    blocks,
    weeks: new Set([...days].map(weekStartOf)).size,
    otherMinutes: other.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
