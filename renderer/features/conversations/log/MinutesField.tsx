import { Button, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './LogSession.module.css';

const USUAL_MINUTES = [15, 30, 45, 60] as const;

/** Minutes: the usual ones with a click, any other by typing. */
export function MinutesField({
  value,
  onChange,
  error,
}: {
  value: number | '';
  onChange: (minutes: number | '') => void;
  error?: ReactNode;
}) {
  return (
    <div className={classes.minutes}>
      <NumberInput
        label="Minutes"
        value={value}
        onChange={(minutes) => onChange(typeof minutes === 'number' ? minutes : '')}
        min={1}
        max={600}
        step={5}
        allowDecimal={false}
        allowNegative={false}
        error={error}
      />
      <fieldset className={classes.quick}>
        <legend className="unseen">Usual minutes</legend>
        {USUAL_MINUTES.map((minutes) => (
          <Button
            key={minutes}
            variant="default"
            px="xs"
            aria-label={`${minutes} minutes`}
            aria-pressed={value === minutes}
            onClick={() => onChange(minutes)}
          >
            {minutes}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
