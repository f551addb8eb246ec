import { Table } from '@mantine/core';
import { addDays } from '../../../../src/core/domain/calendar/day.ts';
import type { RescuesCost } from '../../../../src/core/insights/rescues-cost.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCount, formatCounted, formatMinutes } from '../../../format/numbers.ts';
import { Figure, Figures } from '../../../ui/Figure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { RepName } from '../../../ui/RepName.tsx';
import classes from './Rescues.module.css';
import { changeWords } from './rescue-words.ts';

/** What rescuing costs: in total, how it moves, week by week and by rep. */
export function RescueCost({ cost }: { cost: RescuesCost }) {
  const { total, weeks, byRep, change } = cost;
  const most = Math.max(1, ...weeks.map(({ minutes }) => minutes));
  return (
    <Panel title="What it costs" hint={changeWords(cost)}>
      <Figures>
        <Figure
          label="Time spent rescuing"
          value={formatMinutes(total.minutes)}
          basis={`${formatCounted(total.rescues, 'rescue')} in ${formatCounted(weeks.length, 'week')}`}
        />
        {change && (
          <Figure
            label={`A week, last ${change.weeks} weeks`}
            value={formatMinutes(change.last.minutes / change.weeks)}
            basis={`${formatMinutes(change.first.minutes / change.weeks)} in the first ${change.weeks}`}
          />
        )}
      </Figures>
      <div className={classes.tables}>
        <Table aria-label="Rescues by week">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Week</Table.Th>
              <Table.Th>Time</Table.Th>
              <Table.Th className={classes.number}>Rescues</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {weeks.map(({ weekStart, minutes, rescues, over, excused }) => (
              <Table.Tr key={weekStart}>
                <Table.Th scope="row" className={classes.week}>
                  {formatDay(weekStart)} – {formatDay(addDays(weekStart, 6))}
                </Table.Th>
                <Table.Td>
                  <span className={classes.time}>
                    {minutes > 0 && (
                      <span
                        className={classes.bar}
                        style={{ width: `${(minutes / most) * 7}rem` }}
                        aria-hidden
                      />
                    )}
                    {formatMinutes(minutes)}
                    {excused && <span className={classes.soft}> excused</span>}
                    {!over && <span className={classes.soft}> so far</span>}
                  </span>
                </Table.Td>
                <Table.Td className={classes.number}>{formatCount(rescues)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Table aria-label="Rescues by rep">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Rep</Table.Th>
              <Table.Th className={classes.number}>Time</Table.Th>
              <Table.Th className={classes.number}>Rescues</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {byRep.map(({ repId, minutes, rescues }) => (
              <Table.Tr key={repId ?? ''}>
                <Table.Th scope="row" className={classes.rep}>
                  {repId === null ? 'Nobody in particular' : <RepName id={repId} />}
                </Table.Th>
                <Table.Td className={classes.number}>{formatMinutes(minutes)}</Table.Td>
                <Table.Td className={classes.number}>{formatCount(rescues)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}
