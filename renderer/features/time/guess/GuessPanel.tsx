import { Button, NumberInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { CATEGORY_GROUPS } from '../../../../src/core/content/time-categories.ts';
import type { CategoryGroupKey } from '../../../../src/core/domain/audit/category-group.ts';
import type { GuessId } from '../../../../src/core/domain/audit/guess-id.ts';
import { useRun, useToday } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Guess.module.css';
import { EVEN_PARTS, withPart } from './guess-parts.ts';
import { GUESS_WORDS } from './guess-words.ts';

/** Asks how the week divides, before it is measured: seven parts that are always 100% together. It may be left out. */
export function GuessPanel({ id }: { id: GuessId }) {
  const run = useRun();
  const today = useToday();
  const fieldId = useId();
  const [parts, setParts] = useState(EVEN_PARTS);
  const [touched, setTouched] = useState<ReadonlySet<CategoryGroupKey>>(new Set());
  const { title, lead } = GUESS_WORDS[id];
  const set = (group: CategoryGroupKey, value: number) => {
    if (!Number.isFinite(value)) return;
    setParts((before) => withPart(before, group, value, touched));
    setTouched((before) => new Set([...before, group]));
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    void run('guess-time', { id, on: today, parts });
  };
  return (
    <Panel title={title} hint={lead}>
      <form onSubmit={keep}>
        <ul className={classes.groups}>
          {CATEGORY_GROUPS.map(({ key, name, meaning }) => (
            <li key={key} className={classes.group} data-group={key}>
              <label className={classes.name} htmlFor={`${fieldId}-${key}`}>
                {name}
                <span className={classes.meaning}>{meaning}</span>
              </label>
              <input
                type="range"
                id={`${fieldId}-${key}`}
                className={classes.range}
                min={0}
                max={100}
                step={1}
                value={parts[key]}
                aria-valuetext={`${parts[key]} percent`}
                onChange={(event) => set(key, event.currentTarget.valueAsNumber)}
              />
              <NumberInput
                className={classes.number}
                aria-label={`${name}, percent`}
                size="sm"
                min={0}
                max={100}
                allowDecimal={false}
                allowNegative={false}
                clampBehavior="strict"
                suffix="%"
                value={parts[key]}
                onChange={(value) => typeof value === 'number' && set(key, value)}
              />
            </li>
          ))}
        </ul>
        <p className={classes.sum}>Together 100%. What you haven’t set yet makes room for what you set.</p>
        <div className={classes.buttons}>
          <Button type="submit">Keep this guess</Button>
          <Button variant="subtle" onClick={() => void run('guess-time', { id, on: today, parts: null })}>
            Go on without a guess
          </Button>
        </div>
      </form>
    </Panel>
  );
}
