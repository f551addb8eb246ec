import { type Day, weekStartOf } from '../domain/calendar/day.ts';
import { EXCUSED_WEEKS, type Excuses, excusesOf } from '../domain/rhythm/excuses.ts';
import type { RepExcuse } from '../domain/rhythm/rep-excuse.ts';
import type { RhythmSettings } from '../domain/rhythm/rhythm-settings.ts';
import type { RecordsView } from '../records/records.ts';

/** What holds until the manager says otherwise. */
const STANDARD: Omit<RhythmSettings, 'id'> = {
  excusedWeeks: EXCUSED_WEEKS,
  dayStart: '09:00',
  dayEnd: '17:00',
};

/** What holds for the rhythm of the whole team. */
export function rhythmSettings(records: RecordsView): Omit<RhythmSettings, 'id'> {
  return records.all('rhythm-settings')[0] ?? STANDARD;
}

/** The Monday of the plan's first week, from which the cycles of excused weeks are counted; today's without a plan. */
export function firstWeekOf(records: RecordsView, today: Day): Day {
  return weekStartOf(records.all('transition')[0]?.firstDay ?? today);
}

/** The excused weeks of a rep whose own excuses are given. */
export function excusesOfRep(records: RecordsView, today: Day, own: readonly RepExcuse[]): Excuses {
  return excusesOf({
    firstWeek: firstWeekOf(records, today),
    budget: rhythmSettings(records).excusedWeeks,
    ofTeam: records.all('excused-week'),
    own,
  });
}
