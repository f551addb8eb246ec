import type { BehaviourInventory } from '../../../../src/core/insights/behaviour-inventory.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import classes from './Behaviours.module.css';
import { behaviourName, gapNotes } from './inventory-words.ts';

/** Where one's own rating and others' lie apart, in words, without a verdict. */
export function GapPanel({ inventory }: { inventory: BehaviourInventory }) {
  const found = gapNotes(inventory);
  if (!found) return null;
  const overrated = found.notes.some(({ direction }) => direction === 'higher');
  return (
    <Panel
      title={`Where you and others differ, day ${found.stage}`}
      hint="A gap is no verdict on who is right. It is a question worth asking out loud."
    >
      <dl className={classes.gaps}>
        {found.notes.map(({ behaviour, words, direction }) => (
          <div key={behaviour} data-direction={direction}>
            <dt>{behaviourName(behaviour)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {overrated && (
        <div className={classes.sources}>
          <SourceNote benchmark="leaders-overrate-themselves">
            You are in company: 24% of leaders rate their coaching higher than others do
          </SourceNote>
          <SourceNote benchmark="overraters-percentile">Why it is worth a look</SourceNote>
        </div>
      )}
    </Panel>
  );
}
