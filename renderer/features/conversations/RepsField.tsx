import { Button, MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Rep } from '../../../src/core/domain/rep/rep.ts';
import { useAll } from '../../state/use-plan.ts';
import classes from './RepsField.module.css';

function choicesOf(reps: readonly Rep[], chosen: readonly string[]) {
  return [...reps]
    .filter(({ id, status }) => status === 'active' || chosen.includes(id))
    .sort((a, b) => a.order - b.order)
    .map(({ id, name, status }) => ({ value: id, label: status === 'left' ? `${name} (left)` : name }));
}

/** One or several reps by their names; somebody who left can only be kept, not chosen anew. */
export function RepsField({
  value,
  onChange,
  error,
  autoFocus = false,
  offersTeam = false,
}: {
  value: readonly string[];
  onChange: (repIds: string[]) => void;
  error?: ReactNode;
  autoFocus?: boolean;
  offersTeam?: boolean;
}) {
  const reps = useAll('rep');
  const active = reps.filter(({ status }) => status === 'active').map(({ id }) => id);
  const isTeam = active.length > 0 && active.every((id) => value.includes(id));
  return (
    <div className={classes.field}>
      <MultiSelect
        className={classes.select}
        label="Reps"
        placeholder={value.length === 0 ? 'Type a name' : ''}
        data={choicesOf(reps, value)}
        value={[...value]}
        onChange={onChange}
        searchable
        hidePickedOptions
        openOnFocus={false}
        selectFirstOptionOnChange
        nothingFoundMessage="Nobody in your team goes by that name."
        description={active.length === 0 ? 'Add your reps on the Team screen first.' : undefined}
        error={error}
        {...(autoFocus && { 'data-autofocus': true })}
      />
      {offersTeam && active.length > 1 && (
        <Button
          className={classes.team}
          variant="default"
          aria-pressed={isTeam}
          onClick={() => onChange(isTeam ? [] : active)}
        >
          Whole team
        </Button>
      )}
    </div>
  );
}
