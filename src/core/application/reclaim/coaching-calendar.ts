import type { Instant } from '../../domain/calendar/day.ts';
import { blockSequence, blockSeries, skippedDays } from '../../domain/reclaim/block-days.ts';
import { blockUid } from '../../domain/reclaim/block-uid.ts';
import type { CoachingBlock } from '../../domain/reclaim/coaching-block.ts';
import { timeOffOf } from '../../insights/blocks-held.ts';
import { type WeeklyEvent, writeCalendar } from '../../interchange/calendar/write-calendar.ts';
import type { RecordsView } from '../../records/records.ts';

function eventOf(block: CoachingBlock, records: RecordsView): WeeklyEvent | null {
  const timeOff = timeOffOf(records, block.repId);
  const series = blockSeries(block, timeOff);
  // A block without a day left is nothing to a calendar, unless the calendar already has it and must let it go.
  if (series === null && block.exported === null) return null;
  const whole = series ?? blockSeries({ ...block, until: null }, timeOff);
  if (whole === null) return null;
  const rep = block.repId === null ? undefined : records.get('rep', block.repId);
  return {
    ...whole,
    uid: blockUid(block.id),
    sequence: blockSequence(block, skippedDays(block, timeOff)),
    title: block.title,
    notes: rep ? `Coaching with ${rep.name}.` : '',
    zone: block.zone,
    everyWeeks: block.everyWeeks,
    start: block.start,
    minutes: block.minutes,
    cancelled: block.cancelled || series === null,
  };
}

/** The series that an export would hold, blocks taken out of the plan since the last one among them. */
export function coachingEvents(records: RecordsView): WeeklyEvent[] {
  return records
    .all('coaching-block')
    .map((block) => eventOf(block, records))
    .filter((event) => event !== null);
}

/**
 * The coaching blocks as an iCalendar file. A block keeps its UID, so that a second import changes the series instead of
 * doubling it; one that was removed after an export is in the next file once more, as cancelled.
 */
export function coachingCalendar(records: RecordsView, stampedAt: Instant): string {
  return writeCalendar({ name: 'Coaching blocks', events: coachingEvents(records), stampedAt });
}
