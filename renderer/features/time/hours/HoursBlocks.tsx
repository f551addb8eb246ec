import { IconCalendar, IconStopwatch } from '@tabler/icons-react';
import { memo } from 'react';
import { clockOf } from '../../../../src/core/domain/audit/day-time.ts';
import classes from './Hours.module.css';
import type { HoursDay } from './hours-week.ts';

const MINUTES_A_ROW = 15;
/** A block lower than this has room for one line. */
const ONE_LINE = 30;

/** The week's blocks, drawn over the quarters; what they say stands in the quarters' names. */
export const HoursBlocks = memo(function HoursBlocks({ week }: { week: readonly HoursDay[] }) {
  return (
    <>
      {week.map(({ day, blocks }) => (
        <div key={day} className={classes.blocks}>
          {blocks.map(({ key, from, to, name, group, source }) => (
            <div
              key={key}
              className={classes.block}
              data-group={group}
              data-source={source}
              data-low={to - from < ONE_LINE || undefined}
              title={`${clockOf(from)}–${clockOf(to)} ${name}`}
              style={{
                top: `calc(var(--quarter) * ${from / MINUTES_A_ROW})`,
                height: `calc(var(--quarter) * ${(to - from) / MINUTES_A_ROW})`,
              }}
            >
              {source === 'calendar' && <IconCalendar size={11} />}
              {source === 'timer' && <IconStopwatch size={11} />}
              {to - from >= MINUTES_A_ROW && <span>{name}</span>}
            </div>
          ))}
        </div>
      ))}
    </>
  );
});
