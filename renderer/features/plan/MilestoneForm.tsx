import { useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { Milestone } from '../../../src/core/domain/plan/milestone.ts';
import type { PhaseNumber } from '../../../src/core/domain/plan/phase-number.ts';
import { planProgress } from '../../../src/core/insights/plan-progress.ts';
import { newId } from '../../state/new-id.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useInsight, useRecords, useRun } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { MilestoneFields, type MilestoneWords } from './MilestoneFields.tsx';

/** Adds a milestone of one's own, or changes the words and the phase of one that is there. */
export function MilestoneForm({
  close,
  phase,
  milestone,
}: {
  close: () => void;
  phase: PhaseNumber;
  milestone?: Milestone;
}) {
  const run = useRun({ quietly: true });
  const records = useRecords();
  const { axis } = useInsight(planProgress);
  const [words, setWords] = useState<MilestoneWords>({
    title: milestone?.title ?? '',
    why: milestone?.why ?? '',
    phase: milestone?.phase ?? phase,
  });
  const [due, setDue] = useState<Day | null>(axis.phases[phase - 1]?.to ?? null);
  const [missing, setMissing] = useState<'title' | 'due' | null>(null);

  const edit = useEdit(milestone, (fields) => run('edit-milestone', { id: milestone?.id ?? '', ...fields }));
  const save = async () => {
    const { title, why, phase: chosen } = words;
    if (title.trim() === '') return missed('title');
    if (milestone) {
      if (chosen !== milestone.phase) {
        const position = records.all('milestone').filter((other) => other.phase === chosen).length;
        const moved = await run('move-milestone', { id: milestone.id, phase: chosen, position });
        if (!moved.ok) return moved;
      }
      return edit({ title: title.trim(), why });
    }
    if (due === null) return missed('due');
    return run('add-milestone', { id: newId(), phase: chosen, title: title.trim(), why, dueDay: due });
  };
  const missed = (what: 'title' | 'due') => {
    setMissing(what);
    return null;
  };

  return (
    <FormModal
      title={milestone ? 'Change the milestone' : 'Add a milestone'}
      saveLabel={milestone ? 'Save' : 'Add milestone'}
      save={save}
      close={close}
    >
      <MilestoneFields
        words={words}
        change={(part) => setWords({ ...words, ...part })}
        lacksTitle={missing === 'title'}
      />
      {!milestone && (
        <DayField
          label="Due"
          value={due}
          onChange={setDue}
          error={missing === 'due' && 'Choose the day on which it is due.'}
        />
      )}
    </FormModal>
  );
}
