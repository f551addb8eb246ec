import { Popover, UnstyledButton } from '@mantine/core';
import {
  STRENGTH_STEP,
  type Strength,
  type StrengthStep,
} from '../../../../src/core/insights/rhythm-strength.ts';
import { formatDay } from '../../../format/days.ts';
import { formatDecimal } from '../../../format/numbers.ts';
import classes from './Board.module.css';

/** So many of the latest weeks are reckoned out. */
const STEPS_SHOWN = 5;

function stepWords({ state, before, after, held, planned }: StrengthStep): string {
  const [from, to] = [before, after].map(formatDecimal);
  if (state === 'kept') return `kept: ${from} + ¼ × (100 − ${from}) = ${to}`;
  const part = held > 0 ? ` × ${planned - held} of ${planned} missing` : '';
  return `missed: ${from} − ¼ × ${from}${part} = ${to}`;
}

/** The strength of a rhythm; the weeks that it comes from, and how, open beside it. */
export function StrengthNote({ name, strength: { value, steps } }: { name: string; strength: Strength }) {
  if (value === null) return <span>–</span>;
  return (
    <Popover width={360} position="bottom-end" shadow="md" withArrow>
      <Popover.Target>
        <UnstyledButton
          className={classes.strength}
          aria-label={`Strength of ${name}’s rhythm: ${Math.round(value)} of 100`}
        >
          <span className={classes.meter} aria-hidden>
            <span style={{ width: `${value}%` }} />
          </span>
          {Math.round(value)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.formula}>
          Each planned week moves it: a kept one {STRENGTH_STEP * 100}% of the way to 100, a missed one{' '}
          {STRENGTH_STEP * 100}% of the way to 0. Excused weeks leave it. Our own measure.
        </p>
        <ul className={classes.steps}>
          {steps.slice(-STEPS_SHOWN).map((step) => (
            <li key={step.weekStart}>
              <span>{formatDay(step.weekStart)}</span> {stepWords(step)}
            </li>
          ))}
        </ul>
        {steps.length > STEPS_SHOWN && (
          <p className={classes.formula}>
            The latest {STEPS_SHOWN} of {steps.length} weeks; it began at 0.
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
