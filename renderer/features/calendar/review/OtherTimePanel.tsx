import { SegmentedControl } from '@mantine/core';
import type { OtherTime } from '../../../../src/core/application/calendar/decide-entries.ts';
import type { ReviewDay } from '../../../../src/core/insights/calendar/calendar-review.ts';
import { formatDay, formatWeekday } from '../../../format/days.ts';
import { formatMinutes } from '../../../format/numbers.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Review.module.css';

/** What can become of time by hand where the calendar has entries. */
export const OTHER_TIME_CHOICES = [
  { value: 'replace', label: 'The calendar replaces it' },
  { value: 'keep', label: 'Both count' },
];

/** Says on which days there is time by hand as well, and lets the manager decide which counts. */
export function OtherTimePanel({
  days,
  otherTime,
  decide,
}: {
  days: readonly ReviewDay[];
  otherTime: OtherTime;
  decide: (otherTime: OtherTime) => void;
}) {
  const clashing = days.filter(({ otherMinutes, blocks }) => otherMinutes > 0 && blocks.length > 0);
  if (clashing.length === 0) return null;
  const listed = clashing.map(
    ({ day, otherMinutes }) => `${formatWeekday(day)} ${formatDay(day)} (${formatMinutes(otherMinutes)})`,
  );
  return (
    <Panel title="Time entered by hand on the same days">
      <p className={classes.clash}>
        You entered time by hand on {listed.join(', ')}.{' '}
        {otherTime === 'replace'
          ? 'When you accept an entry, the time by hand of its day is taken out, so that nothing counts twice.'
          : 'It stays and counts beside what you accept: right only if it was other work.'}
      </p>
      <SegmentedControl
        aria-label="Time entered by hand"
        data={OTHER_TIME_CHOICES}
        value={otherTime}
        onChange={(value) => decide(value === 'keep' ? 'keep' : 'replace')}
      />
    </Panel>
  );
}
