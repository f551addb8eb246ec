import { Button, NumberInput } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { groupName } from '../../../src/core/content/time-categories.ts';
import type { ReclaimAction } from '../../../src/core/domain/reclaim/reclaim-action.ts';
import { RECLAIM_STEP } from '../../../src/core/domain/reclaim/reclaim-group.ts';
import type { GroupReclaim } from '../../../src/core/insights/reclaim-plan.ts';
import { formatMinutes } from '../../format/numbers.ts';
import { ActionLine } from './ActionLine.tsx';
import classes from './Reclaim.module.css';

/** One group: how many minutes go, by slider or number, what is left of it, and what is written down. */
export function GroupRow({
  reclaim,
  taken,
  change,
  settle,
  write,
}: {
  reclaim: GroupReclaim;
  taken: number;
  change: (minutes: number) => void;
  settle: (minutes: number) => void;
  write: (action: ReclaimAction | null) => void;
}) {
  const { group, measured, written, most, actions } = reclaim;
  const name = groupName(group);
  const within = (minutes: number) => Math.min(most, Math.max(written, minutes));
  const settleNow = () => {
    if (taken !== reclaim.taken) settle(within(taken));
  };
  const unsaid = taken - written;
  return (
    <section className={classes.group} aria-label={name}>
      <div className={classes.groupHead}>
        <h3 className={classes.groupName}>{name}</h3>
        <p className={classes.left}>
          {formatMinutes(Math.max(0, (measured ?? 0) - taken))} left of {formatMinutes(measured ?? 0)} a week
        </p>
      </div>
      <div className={classes.take}>
        <input
          type="range"
          className={classes.slider}
          aria-label={`Minutes a week out of ${name}`}
          aria-valuetext={formatMinutes(taken)}
          min={0}
          max={Math.max(most, RECLAIM_STEP)}
          step={RECLAIM_STEP}
          value={taken}
          disabled={most === 0}
          onChange={(event) => change(within(event.currentTarget.valueAsNumber))}
          onPointerUp={settleNow}
          onKeyUp={settleNow}
          onBlur={settleNow}
        />
        <NumberInput
          className={classes.number}
          label="Minutes a week"
          aria-label={`Minutes a week, ${name}`}
          min={written}
          max={most}
          step={RECLAIM_STEP}
          allowDecimal={false}
          clampBehavior="blur"
          disabled={most === 0}
          value={taken}
          onChange={(value) => typeof value === 'number' && change(value)}
          onBlur={settleNow}
          onKeyDown={({ key }) => key === 'Enter' && settleNow()}
        />
      </div>
      {actions.length > 0 && (
        <ul className={classes.actions} aria-label={`${name}: what goes`}>
          {actions.map((action) => (
            <ActionLine key={action.id} action={action} edit={() => write(action)} />
          ))}
        </ul>
      )}
      {unsaid > 0 && (
        <p className={classes.unsaid}>{formatMinutes(unsaid)} without a word yet on what gives them.</p>
      )}
      {most > 0 && (
        <Button
          variant={unsaid > 0 ? 'light' : 'subtle'}
          size="compact-sm"
          leftSection={<IconPencilPlus size={15} stroke={1.6} />}
          aria-label={`Write down what goes: ${name}`}
          onClick={() => write(null)}
        >
          Write down what goes
        </Button>
      )}
    </section>
  );
}
