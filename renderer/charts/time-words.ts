import { groupName } from '../../src/core/content/time-categories.ts';
import type { CategoryGroupKey } from '../../src/core/domain/audit/category-group.ts';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import { shareOf } from '../../src/core/insights/proportion.ts';
import type { TimeShare, WeekTimeShare } from '../../src/core/insights/time-share.ts';
import { MEASURED_FROM } from '../../src/core/insights/time-share.ts';
import { formatDayWithYear } from '../format/days.ts';
import { HERE } from '../format/formats.ts';
import { formatMinutes, formatShare } from '../format/numbers.ts';
import type { TableContent } from './ChartTable.tsx';
import { weekNumber } from './week-number.ts';

/** A group's bar: its minutes, what stands beside it, and a line for each of its categories. */
export type GroupTime = {
  readonly group: CategoryGroupKey;
  readonly name: string;
  readonly minutes: number;
  readonly words: string;
  readonly categories: readonly string[];
};

/** The seven groups with their time, in their own order, so that two periods can be laid side by side. */
export function groupTimes(share: TimeShare): GroupTime[] {
  return share.byGroup.map(({ group, minutes }) => ({
    group,
    name: groupName(group),
    minutes,
    words: `${formatMinutes(minutes)} · ${formatShare(shareOf(minutes, share.recordedMinutes))}`,
    categories: share.byCategory
      .filter(({ category }) => category.group === group)
      .map(({ category, minutes: own }) => `${category.name}: ${formatMinutes(own)}`),
  }));
}

/** The chart's numbers: a row for each group. */
export function timeTable(share: TimeShare): TableContent {
  return {
    columns: [{ title: 'Group' }, { title: 'Time', numeric: true }, { title: 'Share', numeric: true }],
    rows: share.byGroup.map(({ group, minutes }) => ({
      key: group,
      cells: [groupName(group), formatMinutes(minutes), formatShare(shareOf(minutes, share.recordedMinutes))],
    })),
  };
}

/** Whether a share rests on enough of the time that was to be expected. */
export function isMeasured(share: Pick<TimeShare, 'coverage'>): boolean {
  return (share.coverage ?? 0) >= MEASURED_FROM;
}

/** How much of the expected time is recorded, and a warning where that is too little. */
export function coverageWords(share: TimeShare, formats = HERE): string {
  const words = `${formats.minutes(share.recordedMinutes)} recorded`;
  if (share.coverage === null) return `${words}.`;
  const known = `${words}, ${formats.share(share.coverage)} of the working time expected.`;
  return isMeasured(share)
    ? known
    : `${known} Under ${formats.share(MEASURED_FROM)}, the share is a hint at most.`;
}

/** What the drawing shows, in words. */
export function timeAlternative(share: TimeShare, formats = HERE): string {
  const groups = share.byGroup
    .filter(({ minutes }) => minutes > 0)
    .map(
      ({ group, minutes }) => `${groupName(group)} ${formats.share(shareOf(minutes, share.recordedMinutes))}`,
    );
  return `${groups.join(', ')}. ${coverageWords(share, formats)}`;
}

/** The numbers of the shares over the weeks: a row for each week with anything recorded. */
export function sharesTable(weeks: readonly WeekTimeShare[], firstDay: Day): TableContent {
  const number = weekNumber(firstDay);
  return {
    columns: [
      { title: 'Week' },
      { title: 'From', numeric: true },
      { title: 'Coaching share', numeric: true },
      { title: 'Coaching', numeric: true },
      { title: 'Recorded', numeric: true },
      { title: 'Coverage', numeric: true },
      { title: 'Reading' },
    ],
    rows: weeks
      .filter(({ recordedMinutes }) => recordedMinutes > 0)
      .map((week) => ({
        key: week.weekStart,
        cells: [
          number(week.weekStart),
          formatDayWithYear(week.weekStart),
          formatShare(week.coachingShare),
          formatMinutes(week.coachingMinutes),
          formatMinutes(week.recordedMinutes),
          formatShare(week.coverage),
          isMeasured(week) ? '' : `Coverage under ${formatShare(MEASURED_FROM)}`,
        ],
      })),
  };
}

/** What the drawing of the shares shows, in words. */
export function sharesAlternative(weeks: readonly WeekTimeShare[], formats = HERE): string {
  const recorded = weeks.filter(({ recordedMinutes }) => recordedMinutes > 0);
  const measured = recorded.filter(isMeasured);
  const first = measured[0];
  const last = measured.at(-1);
  const head = `Coaching share in ${recorded.length} recorded weeks, ${measured.length} of them with enough coverage.`;
  if (!first || !last) return head;
  const from = `From ${formats.share(first.coachingShare)} in the week of ${formats.dayWithYear(first.weekStart)}`;
  return first === last
    ? `${head} ${formats.share(first.coachingShare)} in the week of ${formats.dayWithYear(first.weekStart)}.`
    : `${head} ${from} to ${formats.share(last.coachingShare)} in the week of ${formats.dayWithYear(last.weekStart)}.`;
}

/** What the drawing of the groups over the weeks shows, in words: the first recorded week and the latest. */
export function groupsAlternative(weeks: readonly WeekTimeShare[], formats = HERE): string {
  const recorded = weeks.filter(({ recordedMinutes }) => recordedMinutes > 0);
  const first = recorded[0];
  const last = recorded.at(-1);
  if (!first || !last) return 'Nothing recorded.';
  const words = (week: WeekTimeShare) =>
    `Week of ${formats.dayWithYear(week.weekStart)}: ${timeAlternative(week, formats)}`;
  return first === last ? words(first) : `${words(first)} ${words(last)}`;
}
