import type { Timer } from '../../../src/core/domain/audit/timer.ts';
import { formatMoment } from '../../format/days.ts';
import { formatMinutes } from '../../format/numbers.ts';
import { useRecords } from '../../state/use-plan.ts';
import { ForgottenTimer } from './ForgottenTimer.tsx';
import classes from './TimerBar.module.css';
import { useMinutesRun } from './use-minutes-run.ts';

/** What the timer measures and for how long it has; asks about it once it was forgotten. */
export function RunningTimer({ timer, stop }: { timer: Timer; stop: (keepMinutes: number) => void }) {
  const { minutes, forgotten } = useMinutesRun(timer);
  const name = useRecords().get('time-category', timer.categoryId)?.name ?? 'a category no longer there';
  if (forgotten) return <ForgottenTimer timer={timer} name={name} stop={stop} />;
  return (
    <span className={classes.running}>
      <strong>{name}</strong>
      <span className={classes.run}>{formatMinutes(minutes)}</span>
      <span className={classes.since}>since {formatMoment(timer.startedAt)}</span>
    </span>
  );
}
