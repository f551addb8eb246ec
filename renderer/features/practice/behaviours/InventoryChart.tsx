import { BEHAVIOURS } from '../../../../src/core/content/behaviours.ts';
import { BEHAVIOUR_SCALE } from '../../../../src/core/domain/survey/survey-terms.ts';
import type { BehaviourInventory } from '../../../../src/core/insights/behaviour-inventory.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { RatingPlot } from '../../../charts/RatingPlot.tsx';
import { RatingKey } from '../../../charts/RatingShape.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import classes from './Behaviours.module.css';
import { inventoryAlternative, inventoryTable, rowsOf } from './inventory-words.ts';

/** Below this width the four plots stand under one another. */
const TWO_COLUMNS = 720;
const GAP = 32;

/** Every behaviour between its poles: how the manager, consultants and reps rate it, day by day. */
export function InventoryChart({ inventory }: { inventory: BehaviourInventory }) {
  const table = inventoryTable(inventory);
  return (
    <ChartFrame
      title="How you see it, and how others do"
      caption={
        <>
          <RatingKey rater="self">You</RatingKey>
          <RatingKey rater="consultants">Consultant</RatingKey>
          <RatingKey rater="reps">Reps together, with their lowest and highest</RatingKey>
        </>
      }
      alternative={inventoryAlternative(inventory)}
      table={table}
      empty={
        table.rows.length === 0 && (
          <EmptyState title="Nothing is rated yet">
            Rate yourself first, before you know what others think. Then ask them.
          </EmptyState>
        )
      }
      draw={(width) => {
        const each = width < TWO_COLUMNS ? width : Math.floor((width - GAP) / 2);
        return (
          <div className={classes.plots} style={{ gap: `1.5rem ${GAP}px` }}>
            {BEHAVIOURS.map(({ key, name, rescuer, coach }) => (
              <div key={key} style={{ width: each }}>
                <p className={classes.plotName}>{name}</p>
                <RatingPlot
                  rows={rowsOf(inventory, key)}
                  scale={BEHAVIOUR_SCALE}
                  width={each}
                  medium="screen"
                />
                <p className={classes.poles}>
                  <span>{rescuer.name}</span>
                  <span>{coach.name}</span>
                </p>
              </div>
            ))}
          </div>
        );
      }}
    />
  );
}
