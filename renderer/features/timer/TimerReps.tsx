import { MultiSelect } from '@mantine/core';
import type { Timer } from '../../../src/core/domain/audit/timer.ts';
import { useAll } from '../../state/use-plan.ts';
import classes from './TimerBar.module.css';

/** With whom the time is spent that runs: it goes into the minutes of each rep. */
export function TimerReps({ timer, choose }: { timer: Timer; choose: (repIds: string[]) => void }) {
  const reps = [...useAll('rep')]
    .filter(({ id, status }) => status === 'active' || timer.repIds.includes(id))
    .sort((a, b) => a.order - b.order);
  if (reps.length === 0) return null;
  return (
    <MultiSelect
      className={classes.reps}
      size="xs"
      aria-label="Reps in the time that runs"
      placeholder={timer.repIds.length === 0 ? 'With which rep?' : ''}
      data={reps.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...timer.repIds]}
      onChange={choose}
      searchable
      hidePickedOptions
      openOnFocus={false}
      selectFirstOptionOnChange
      nothingFoundMessage="Nobody in your team goes by that name."
    />
  );
}
