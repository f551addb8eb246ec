import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { formatDay, formatWeekday } from '../../format/days.ts';
import { formatMinutes } from '../../format/numbers.ts';
import classes from './LogLine.module.css';

/** A line of a log: on which day, with whom, what came of it, and how long it took. A click opens it for changes. */
export function LogLine({
  day,
  who,
  about,
  minutes,
  title,
  open,
  children,
}: {
  day: Day;
  who: string;
  about: string | null;
  minutes: number;
  title: string;
  open: () => void;
  children: ReactNode;
}) {
  return (
    <UnstyledButton className={classes.line} title={title} onClick={open}>
      <span className={classes.when}>
        <span className={classes.weekday}>{formatWeekday(day)}</span> {formatDay(day)}
      </span>
      <span className={classes.who}>
        <span className={classes.name}>{who}</span>
        {about && <span className={classes.about}>{about}</span>}
      </span>
      <span className={classes.what}>{children}</span>
      <span className={classes.length}>{formatMinutes(minutes)}</span>
    </UnstyledButton>
  );
}

/** Words in a line of a log, cut after two lines. */
export function LogText({ children }: { children: ReactNode }) {
  return <span className={classes.text}>{children}</span>;
}
