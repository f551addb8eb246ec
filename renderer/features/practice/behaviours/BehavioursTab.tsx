import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { behaviourInventory } from '../../../../src/core/insights/behaviour-inventory.ts';
import { useInsight } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { BehaviourPanel } from '../../plan/BehaviourPanel.tsx';
import { ReadAnswersModal } from '../surveys/ReadAnswersModal.tsx';
import { RoundRow } from '../surveys/RoundRow.tsx';
import classes from './Behaviours.module.css';
import { GapPanel } from './GapPanel.tsx';
import { InventoryChart } from './InventoryChart.tsx';
import { MomentsPanel } from './MomentsPanel.tsx';
import { StageTable } from './StageTable.tsx';
import { useOpenRounds } from './use-open-rounds.ts';

/** The behaviour inventory: who rated when, how far the manager and others lie apart, and what is to be done differently. */
export default function BehavioursTab() {
  const inventory = useInsight(behaviourInventory);
  const open = useOpenRounds('inventory');
  const [reading, setReading] = useState(false);
  return (
    <div className={classes.stack}>
      <Panel
        title="The four behaviours, rated four times"
        hint="You rate yourself, and ask a consultant and your reps how they see it. Early or late is fine; the day is kept."
        actions={
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFileImport size={15} stroke={1.6} />}
            onClick={() => setReading(true)}
          >
            Read answers in
          </Button>
        }
        flush
      >
        <StageTable stages={inventory.stages} />
      </Panel>
      {open.length > 0 && (
        <Panel title="Forms that are out">
          <ul className={classes.rounds}>
            {open.map((state) => (
              <RoundRow key={state.survey.id} state={state} />
            ))}
          </ul>
        </Panel>
      )}
      <InventoryChart inventory={inventory} />
      <GapPanel inventory={inventory} />
      <BehaviourPanel />
      <MomentsPanel inventory={inventory} />
      {reading && <ReadAnswersModal close={() => setReading(false)} />}
    </div>
  );
}
