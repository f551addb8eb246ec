import { CATEGORY_GROUPS, groupName } from '../../../content/time-categories.ts';
import { MINUTES_OF_A_DAY, minuteOfDay } from '../../../domain/audit/day-time.ts';
import type { TimeEntry } from '../../../domain/audit/time-entry.ts';
import { weeklyTimeShare } from '../../../insights/time-share.ts';
import { byDay, column, type PlanTable, repNames, wordOfKey } from '../plan-table.ts';

/** A row an entry: minutes of a day in a category, with the time of day where it is known. */
export const TIME_TABLE: PlanTable = {
  kind: 'time',
  title: 'Time',
  columns: [
    column('Day', 'day'),
    column('Start', 'clock'),
    column('Category', 'text'),
    column('Group', 'text'),
    column('Working time', 'flag'),
    column('Length', 'whole', 'min'),
    column('Reps', 'text'),
    column('Note', 'text'),
    column('Recorded by', 'text'),
  ],
  rowsOf: (records) =>
    byDay(records.all('time-entry')).map((entry) => {
      const category = records.get('time-category', entry.categoryId);
      return [
        entry.day,
        clockMinute(entry),
        category?.name ?? null,
        groupName(category?.group ?? 'other'),
        category?.working ?? true,
        entry.minutes,
        repNames(records, entry.repIds),
        entry.note,
        wordOfKey(entry.source),
      ];
    }),
};

/** A row a week up to today, with the coverage that its coaching share has to be read with, and the minutes of each group. */
export const WEEKS_TABLE: PlanTable = {
  kind: 'weeks',
  title: 'Time by week',
  columns: [
    column('From', 'day'),
    column('To', 'day'),
    column('Recorded', 'whole', 'min'),
    column('Expected', 'whole', 'min'),
    column('Coverage', 'share', '%'),
    column('In coaching', 'whole', 'min'),
    column('Coaching share', 'share', '%'),
    column('To free a week', 'whole', 'min'),
    ...CATEGORY_GROUPS.map(({ name }) => column(name, 'whole', 'min')),
    column('Not working time', 'whole', 'min'),
  ],
  rowsOf: (records, { today }) =>
    weeklyTimeShare(records, today)
      .filter(({ recordedMinutes, notWorkingMinutes }) => recordedMinutes + notWorkingMinutes > 0)
      .map((week) => [
        week.from,
        week.to,
        week.recordedMinutes,
        week.expectedMinutes,
        week.coverage,
        week.coachingMinutes,
        week.coachingShare,
        week.minutesToFree,
        ...CATEGORY_GROUPS.map(({ key }) => week.byGroup.find(({ group }) => group === key)?.minutes ?? 0),
        week.notWorkingMinutes,
      ]),
};

/** When an entry began, in minutes since midnight, by the clock of the place where it was written; null where nobody knows. */
function clockMinute({ start, day }: TimeEntry): number | null {
  const minute = start === null ? null : minuteOfDay(start, day);
  return minute === null ? null : (minute + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
}
