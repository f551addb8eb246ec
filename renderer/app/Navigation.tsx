import { UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCheck, IconLoader2, IconSearch } from '@tabler/icons-react';
import { planAxis, planDayOf } from '../../src/core/domain/plan/plan-axis.ts';
import { TimerSign } from '../features/timer/TimerSign.tsx';
import { useAll, usePlan, useToday, useTransition, useWorkspace } from '../state/use-plan.ts';
import { Mark } from '../ui/Mark.tsx';
import classes from './Navigation.module.css';
import { commandKey } from './platform.ts';
import { addressOf, type ScreenName } from './router.ts';
import { screensFor } from './screens.ts';

function dayWords(planDay: number, days: number): string {
  if (planDay < 1) return `Starts in ${1 - planDay} ${planDay === 0 ? 'day' : 'days'}`;
  if (planDay > days) return `After day ${days}`;
  return `Day ${planDay} of ${days}`;
}

/** The way between the screens, the day of 90, and whether everything is on the disk. */
export function Navigation({
  current,
  narrow,
  openPalette,
}: {
  current: ScreenName;
  narrow: boolean;
  openPalette: () => void;
}) {
  const transition = useTransition();
  const today = useToday();
  const { workspace } = useWorkspace();
  const axis = planAxis(transition, useAll('excused-week'));
  const planDay = planDayOf(axis, today);
  const progress = Math.min(1, Math.max(0, planDay / axis.days));
  return (
    <nav className={classes.navigation} aria-label="Screens" data-narrow={narrow || undefined}>
      <div className={classes.brand}>
        <Mark size={26} />
        {!narrow && <span>Coachward</span>}
      </div>
      <UnstyledButton
        className={classes.search}
        onClick={openPalette}
        aria-label={narrow ? 'Find' : undefined}
      >
        <IconSearch size={17} stroke={1.7} />
        {!narrow && (
          <>
            <span>Find</span>
            <kbd aria-hidden>{commandKey}K</kbd>
          </>
        )}
      </UnstyledButton>
      <ul className={classes.list}>
        {screensFor(workspace).map(({ name, title, icon: Icon, component }) => (
          <li key={name} data-last={name === 'settings' || undefined}>
            <a
              className={classes.link}
              href={addressOf(name)}
              aria-current={current === name ? 'page' : undefined}
              aria-label={narrow ? title : undefined}
              title={narrow ? title : undefined}
              // Between pointing at a screen and choosing it there is time to fetch it.
              onPointerEnter={component.fetch}
              onFocus={component.fetch}
            >
              <Icon size={20} stroke={1.6} aria-hidden />
              {!narrow && title}
            </a>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <TimerSign narrow={narrow} />
        {!narrow && (
          <>
            <div className={classes.manager} title={transition.managerName}>
              {transition.managerName}
            </div>
            <div className={classes.day}>{dayWords(planDay, axis.days)}</div>
            <div className={classes.track} aria-hidden>
              <div className={classes.reached} style={{ width: `${progress * 100}%` }} />
            </div>
          </>
        )}
        <SavingSign narrow={narrow} />
      </div>
    </nav>
  );
}

/** How long the sign has to stand before it is read out, in milliseconds: not at every letter that is saved. */
const READ_OUT_MS = 1_000;

function SavingSign({ narrow }: { narrow: boolean }) {
  const isSaved = usePlan(({ saving }) => saving === 'saved');
  const words = isSaved ? 'Saved on this computer' : 'Saving …';
  const [told] = useDebouncedValue(words, READ_OUT_MS);
  return (
    <>
      <div className={classes.saving} aria-hidden>
        {isSaved ? <IconCheck size={14} /> : <IconLoader2 size={14} />}
        {!narrow && <span>{words}</span>}
      </div>
      <output className="unseen">{told}</output>
    </>
  );
}
