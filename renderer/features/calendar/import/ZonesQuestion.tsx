import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Import.module.css';
import type { ZoneAnswer } from './use-calendar-import.ts';

const LEAVE_OUT = 'Leave its entries out';
const CHOICES = [LEAVE_OUT, 'UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** Asks what zones mean that neither their names nor the files explain; every one has to be answered. */
export function ZonesQuestion({
  names,
  answer,
}: {
  names: readonly string[];
  answer: (zones: readonly ZoneAnswer[]) => void;
}) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const isDone = names.every((name) => chosen[name] !== undefined);
  const save = () => {
    const zones = names.map((name) => {
      const choice = chosen[name] ?? LEAVE_OUT;
      return { name, zone: choice === LEAVE_OUT ? null : choice };
    });
    answer(zones);
  };
  return (
    <Panel title="Which place does the calendar mean?">
      <div className={classes.zones}>
        {names.map((name) => (
          <Select
            key={name}
            label={`“${name}” is the time in`}
            placeholder="Europe/Berlin"
            data={CHOICES}
            value={chosen[name] ?? null}
            limit={60}
            searchable
            onChange={(value) => value !== null && setChosen((before) => ({ ...before, [name]: value }))}
          />
        ))}
        <div>
          <Button disabled={!isDone} onClick={save}>
            Read again
          </Button>
        </div>
      </div>
    </Panel>
  );
}
