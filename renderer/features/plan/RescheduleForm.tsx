import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { Milestone } from '../../../src/core/domain/plan/milestone.ts';
import { useRun } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';

/** Sets another day for a milestone, or gives it back to the plan. */
export function RescheduleForm({
  close,
  milestone,
  due,
}: {
  close: () => void;
  milestone: Milestone;
  due: Day;
}) {
  const run = useRun({ quietly: true });
  const [day, setDay] = useState<Day | null>(due);
  const [missing, setMissing] = useState(false);
  const giveBack = async () => {
    await run('reschedule-milestone', { id: milestone.id, dueDay: null });
    close();
  };
  return (
    <FormModal
      title="Reschedule the milestone"
      saveLabel="Reschedule"
      close={close}
      extra={
        milestone.dueDay !== null && (
          <Button variant="subtle" onClick={giveBack}>
            Back to the planned day
          </Button>
        )
      }
      save={async () => {
        setMissing(day === null);
        return day === null ? null : run('reschedule-milestone', { id: milestone.id, dueDay: day });
      }}
    >
      <p style={{ margin: 0, color: 'var(--ink-soft)' }}>
        “{milestone.title}” keeps the day that you set, also when the plan shifts.
      </p>
      <DayField label="Due" data-autofocus value={day} onChange={setDay} error={missing && 'Choose a day.'} />
    </FormModal>
  );
}
