import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { builtInMeasure, type OutcomeKind } from '../../../src/core/domain/outcome/built-in-measures.ts';
import { outcomeMeasures } from '../../../src/core/insights/outcomes/measures.ts';
import { addressOf } from '../../app/router.ts';
import { useInsight } from '../../state/use-plan.ts';
import classes from './MeasureTabs.module.css';

/** The choice of the measure; each is an address of its own. Below it stands what the measure is and which way is better. */
export function MeasureTabs({ current, edit }: { current: OutcomeKind; edit: () => void }) {
  const measures = useInsight(outcomeMeasures);
  return (
    <div>
      <nav className={classes.tabs} aria-label="Measures">
        {measures.map(({ id, name }) => (
          <a
            key={id}
            className={classes.tab}
            href={addressOf('team', 'outcomes', id)}
            aria-current={id === current.id ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <p className={classes.hint}>
        {current.hint} {current.better === 'higher' ? 'Higher' : 'Lower'} is better.
        {!builtInMeasure(current.id) && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Change the measure ${current.name}`}
            onClick={edit}
          >
            <IconPencil size={15} stroke={1.6} />
          </ActionIcon>
        )}
      </p>
    </div>
  );
}
