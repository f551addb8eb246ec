import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { MINUTES_OF_A_DAY } from '../../../src/core/domain/audit/day-time.ts';
import type { Timer } from '../../../src/core/domain/audit/timer.ts';
import { readDuration } from '../../../src/core/interchange/duration/read-duration.ts';
import { formatMoment } from '../../format/days.ts';
import classes from './TimerBar.module.css';

/** Asks what to keep of a timer that ran over ten hours or over night. Nothing is recorded before the answer. */
export function ForgottenTimer({
  timer,
  name,
  stop,
}: {
  timer: Timer;
  name: string;
  stop: (keepMinutes: number) => void;
}) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const read = readDuration(text, MINUTES_OF_A_DAY);
    if (!read.ok) return setProblem(`${read.problem.message} ${read.problem.remedy}`);
    if (read.value === 0) return setProblem('Write how long it was, or keep nothing.');
    stop(read.value);
  };
  return (
    <form className={classes.forgotten} onSubmit={keep} noValidate>
      <p>
        The timer for {name} has run since {formatMoment(timer.startedAt)}. How much of it was really this
        work?
      </p>
      <TextInput
        label="Time to keep, from its start"
        placeholder="1:30"
        size="sm"
        value={text}
        error={problem}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Button type="submit" size="sm">
        Keep this time
      </Button>
      <Button variant="default" size="sm" onClick={() => stop(0)}>
        Keep nothing
      </Button>
    </form>
  );
}
