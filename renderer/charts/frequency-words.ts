import type { Day } from '../../src/core/domain/calendar/day.ts';
import type { FrequencyWeek } from '../../src/core/insights/coaching-frequency.ts';
import { formatDayWithYear } from '../format/days.ts';
import { HERE } from '../format/formats.ts';
import { formatCount, formatCounted, formatMinutes } from '../format/numbers.ts';
import type { TableContent } from './ChartTable.tsx';
import { weekNumber } from './week-number.ts';

function stateWords(week: FrequencyWeek, today: Day): string {
  if (week.excused) return 'Excused';
  if (week.current) return 'Still running';
  return week.weekStart > today ? 'To come' : '';
}

/** The chart's numbers: a row for each week of the plan. */
export function frequencyTable(weeks: readonly FrequencyWeek[], today: Day, firstDay: Day): TableContent {
  const number = weekNumber(firstDay);
  return {
    columns: [
      { title: 'Week' },
      { title: 'From', numeric: true },
      { title: 'Sessions with reps', numeric: true },
      { title: 'Planned', numeric: true },
      { title: 'Planned and held', numeric: true },
      { title: 'Meetings', numeric: true },
      { title: 'Time', numeric: true },
      { title: 'State' },
    ],
    rows: weeks.map((week) => ({
      key: week.weekStart,
      cells: [
        number(week.weekStart),
        formatDayWithYear(week.weekStart),
        ...[week.repSessions, week.planned, week.plannedHeld, week.sessions].map(formatCount),
        formatMinutes(week.minutes),
        stateWords(week, today),
      ],
    })),
  };
}

/** What the chart says about the week under the pointer. */
export function tipOfWeek(
  week: FrequencyWeek,
  { number, today }: { readonly number: string; readonly today: Day },
): { readonly title: string; readonly lines: readonly string[] } {
  const state = stateWords(week, today);
  return {
    title: `Week ${number}, from ${formatDayWithYear(week.weekStart)}`,
    lines: [
      `${formatCounted(week.repSessions, 'session')} with reps, ${formatCount(week.planned)} planned`,
      `${formatCounted(week.sessions, 'meeting')}, ${formatMinutes(week.minutes)}`,
      ...(state ? [state] : []),
    ],
  };
}

/** What the drawing shows, in words. */
export function frequencyAlternative(weeks: readonly FrequencyWeek[], today: Day, formats = HERE): string {
  const past = weeks.filter((week) => week.weekStart <= today);
  const sum = (count: (week: FrequencyWeek) => number) =>
    past.reduce((total, week) => total + count(week), 0);
  const excused = past.filter((week) => week.excused).length;
  const words = [
    `${formats.counted(past.length, 'week')} so far with ${formats.counted(
      sum((week) => week.repSessions),
      'session',
    )} with reps;`,
    `${formats.count(sum((week) => week.plannedHeld))} of ${formats.count(sum((week) => week.planned))} planned were held.`,
  ];
  return excused > 0 ? [...words, `${formats.counted(excused, 'week')} excused.`].join(' ') : words.join(' ');
}
