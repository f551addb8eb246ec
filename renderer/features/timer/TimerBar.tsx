import { Button } from '@mantine/core';
import { IconPlayerStopFilled, IconStopwatch } from '@tabler/icons-react';
import { type KeyboardEvent, Suspense, useEffect, useRef, useState } from 'react';
import { TIMER_ID } from '../../../src/core/domain/audit/timer-id.ts';
import { useRecords } from '../../state/use-plan.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { RunningTimer } from './RunningTimer.tsx';
import classes from './TimerBar.module.css';
import { hearTimerRequests } from './timer-focus.ts';
import { useSteadyCategories } from './use-steady-categories.ts';
import { useTimerCommands } from './use-timer-commands.ts';

// Only a timer that runs or is being started needs these; the bar stands on the first screen.
const TimerChoices = fetchedPart(async () => ({
  default: (await import('./TimerChoices.tsx')).TimerChoices,
}));
const TimerReps = fetchedPart(async () => ({ default: (await import('./TimerReps.tsx')).TimerReps }));

/**
 * The timer: what runs and since when, and one key to start or switch. While the keyboard is in the bar, 1 to 9 choose
 * among the categories used most, 0 stops.
 */
export default function TimerBar({ takeFocus = false }: { takeFocus?: boolean }) {
  const timer = useRecords().get('timer', TIMER_ID);
  const categories = useSteadyCategories();
  const commands = useTimerCommands();
  const [open, setOpen] = useState(takeFocus);
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const focus = () => {
      setOpen(true);
      toggle.current?.focus();
    };
    if (takeFocus) focus();
    return hearTimerRequests(focus);
  }, [takeFocus]);
  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLInputElement) return;
    const chosen = /^[1-9]$/.test(key) ? categories[Number(key) - 1] : undefined;
    if (!chosen && (key !== '0' || !timer)) return;
    event.preventDefault();
    if (chosen) commands.go(chosen.id);
    else commands.stop(null);
  };
  return (
    <section className={classes.bar} aria-label="Timer" onKeyDown={handleKey}>
      <div className={classes.line}>
        <IconStopwatch size={20} stroke={1.6} aria-hidden />
        {timer ? (
          <RunningTimer timer={timer} stop={commands.stop} />
        ) : (
          <span className={classes.idle}>Measure what you are doing as you do it.</span>
        )}
        {timer && (
          <Suspense fallback={null}>
            <TimerReps timer={timer} choose={commands.withReps} />
          </Suspense>
        )}
        <span className={classes.buttons}>
          <Button
            ref={toggle}
            size="xs"
            variant="default"
            aria-expanded={open}
            onClick={() => setOpen((was) => !was)}
          >
            {timer ? 'Switch timer' : 'Start timer'}
          </Button>
          {timer && (
            <Button
              size="xs"
              leftSection={<IconPlayerStopFilled size={14} />}
              onClick={() => commands.stop(null)}
            >
              Stop timer
            </Button>
          )}
        </span>
      </div>
      {open && (
        <Suspense fallback={null}>
          <TimerChoices categories={categories} running={timer?.categoryId ?? null} go={commands.go} />
        </Suspense>
      )}
    </section>
  );
}
