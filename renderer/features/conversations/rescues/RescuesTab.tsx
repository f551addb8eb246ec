import { Button } from '@mantine/core';
import { IconLifebuoy, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Rescue } from '../../../../src/core/domain/rescue/rescue.ts';
import { rescuesCost } from '../../../../src/core/insights/rescues-cost.ts';
import { goTo } from '../../../app/router.ts';
import { useAll, useInsight } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { VirtualRows } from '../VirtualRows.tsx';
import { RescueCost } from './RescueCost.tsx';
import { RescueForm } from './RescueForm.tsx';
import { RescueLine } from './RescueLine.tsx';
import classes from './Rescues.module.css';

const keyOf = ({ id }: Rescue) => id;
const heightOf = () => 76;
const openForm = () => goTo('conversations', 'rescues', 'log');
const closeForm = () => goTo('conversations', 'rescues');

/** The moments in which the manager took a deal over: what they cost, and each of them, newest first. */
export function RescuesTab({ logs }: { logs: boolean }) {
  const rescues = useAll('rescue');
  const cost = useInsight(rescuesCost);
  const [edited, setEdited] = useState<Rescue | null>(null);
  const newestFirst = useMemo(
    () => [...rescues].reverse().sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    [rescues],
  );
  const logButton = (
    <Button leftSection={<IconPlus size={17} />} onClick={openForm}>
      Log a rescue
    </Button>
  );
  return (
    <div className={classes.tab}>
      {rescues.length === 0 ? (
        <Panel>
          <EmptyState
            icon={<IconLifebuoy size={36} stroke={1.4} />}
            title="No rescue logged"
            action={logButton}
          >
            Whenever you step in and save a deal yourself, note it here in a few words: whose deal, how long,
            and what you could have asked. You see what it costs, and that it gets less.
          </EmptyState>
        </Panel>
      ) : (
        <>
          <RescueCost cost={cost} />
          <Panel title="Rescues" actions={logButton} flush>
            <VirtualRows
              label="Logged rescues"
              rows={newestFirst}
              rowKey={keyOf}
              estimate={heightOf}
              render={(rescue) => <RescueLine rescue={rescue} edit={setEdited} />}
            />
          </Panel>
        </>
      )}
      {logs && <RescueForm close={closeForm} />}
      {edited && <RescueForm rescue={edited} close={() => setEdited(null)} />}
    </div>
  );
}
