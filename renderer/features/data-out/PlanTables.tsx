import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { planTables } from '../../../src/core/application/data-out/data-tables.ts';
import { usePlanStore, useToday, useWorkspace } from '../../state/use-plan.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import classes from './DataOut.module.css';
import { TablesPanel } from './TablesPanel.tsx';
import { usePlans } from './use-plans.ts';

const ALL = 'all';

/** The tables of one plan, or of all of them with a column for the manager. */
export function PlanTables({ wanted }: { wanted: string | undefined }) {
  const { workspace } = useWorkspace();
  const open = usePlanStore().transition;
  const today = useToday();
  const [whose, setWhose] = useState(open);
  const [withPrivateNotes, setWithPrivateNotes] = useState(false);
  const { transitions } = workspace;
  const own = useMemo(() => transitions.filter(({ isSample }) => !isSample), [transitions]);
  const ids = useMemo(() => (whose === ALL ? own.map(({ id }) => id) : [whose]), [own, whose]);
  const { plans, problem } = usePlans(ids);
  const isRead = plans.length === ids.length;
  const tables = useMemo(
    () => planTables(isRead ? plans : [], { today, withPrivateNotes }),
    [isRead, plans, today, withPrivateNotes],
  );
  const name = transitions.find(({ id }) => id === whose)?.managerName ?? 'all managers';
  return (
    <TablesPanel
      title="Tables of the plan"
      name={name}
      tables={tables}
      wanted={wanted}
      waiting={!isRead && !problem ? `${ids.length} plans are being read.` : null}
      privateNotes={{
        on: withPrivateNotes,
        set: setWithPrivateNotes,
        label: 'Private notes of sessions too',
      }}
    >
      {transitions.length > 1 && (
        <Select
          className={classes.whose}
          label="Whose"
          allowDeselect={false}
          searchable
          value={whose}
          onChange={(next) => next !== null && setWhose(next)}
          data={[
            ...(own.length > 1
              ? [{ value: ALL, label: `All ${own.length} managers, with a column for the name` }]
              : []),
            ...transitions.map(({ id, managerName }) => ({ value: id, label: managerName })),
          ]}
        />
      )}
      {problem && <ProblemNote problem={problem} />}
    </TablesPanel>
  );
}
