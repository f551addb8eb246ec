import { Checkbox, Table } from '@mantine/core';
import type { CalendarEntry } from '../../../../src/core/domain/audit/calendar-entry.ts';
import type { MissingEntries } from '../../../../src/core/insights/calendar/missing-entries.ts';
import { formatDay, formatWeekday } from '../../../format/days.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { hoursOf, titleOf } from '../review/review-words.ts';
import classes from './Import.module.css';

const SHOWN = 50;

const BECOMES: Readonly<Record<CalendarEntry['state'], string>> = {
  proposed: 'Undecided: leaves the review',
  accepted: 'Counts on, until you have looked at it',
  dismissed: 'Dismissed before: stays so',
};

/** What was imported before and isn't in this export: told before anything is kept, with what becomes of each. */
export function MissingPanel({
  missing: { entries, known },
  take,
  decide,
}: {
  missing: MissingEntries;
  take: boolean;
  decide: (take: boolean) => void;
}) {
  const here = known - entries.length;
  return (
    <Panel title="Imported before, and not in this calendar">
      <p className={classes.missing}>
        {take
          ? `${formatCounted(entries.length, 'entry', 'entries')} of before ${entries.length === 1 ? 'is' : 'are'} gone from the calendar, or moved to days outside it.`
          : `Of ${formatCounted(known, 'entry', 'entries')} known on these days, ${here} ${here === 1 ? 'is' : 'are'} in it. If this is another calendar, the others stay as they are.`}
      </p>
      <Checkbox
        label="This is the calendar that I imported before: mark what is gone"
        checked={take}
        onChange={(event) => decide(event.currentTarget.checked)}
      />
      {take && (
        <Table aria-label="Not in this calendar" className={classes.gone}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Entry</Table.Th>
              <Table.Th scope="col">When</Table.Th>
              <Table.Th scope="col">What becomes of it</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.slice(0, SHOWN).map((entry) => (
              <Table.Tr key={entry.id}>
                <Table.Td className={classes.title}>{titleOf(entry)}</Table.Td>
                <Table.Td className={classes.when}>
                  {formatWeekday(entry.day)} {formatDay(entry.day)}, {hoursOf(entry)}
                </Table.Td>
                <Table.Td>{BECOMES[entry.state]}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {take && entries.length > SHOWN && <p className={classes.quiet}>and {entries.length - SHOWN} more</p>}
    </Panel>
  );
}
