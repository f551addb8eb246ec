import { IconPlayerPlayFilled } from '@tabler/icons-react';
import type { Timer } from '../../../src/core/domain/audit/timer.ts';
import { TIMER_ID } from '../../../src/core/domain/audit/timer-id.ts';
import { addressOf } from '../../app/router.ts';
import { formatMinutes } from '../../format/numbers.ts';
import { useRecords } from '../../state/use-plan.ts';
import classes from './TimerSign.module.css';
import { useMinutesRun } from './use-minutes-run.ts';

/** The running timer in the navigation's foot; nothing while none runs. */
export function TimerSign({ narrow }: { narrow: boolean }) {
  const timer = useRecords().get('timer', TIMER_ID);
  return timer ? <RunningSign timer={timer} narrow={narrow} /> : null;
}

function RunningSign({ timer, narrow }: { timer: Timer; narrow: boolean }) {
  const { minutes, forgotten } = useMinutesRun(timer);
  const name = useRecords().get('time-category', timer.categoryId)?.name ?? 'A category no longer there';
  const run = forgotten ? 'forgotten' : formatMinutes(minutes);
  return (
    <a
      className={classes.sign}
      href={addressOf('time', 'timer')}
      aria-label={`Measuring ${name}, ${run}`}
      title={narrow ? `${name}, ${run}` : undefined}
    >
      <IconPlayerPlayFilled size={12} aria-hidden />
      {!narrow && (
        <>
          <span className={classes.name}>{name}</span>
          <span className={classes.run}>{run}</span>
        </>
      )}
    </a>
  );
}
