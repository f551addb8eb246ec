import { useState } from 'react';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { RhythmPart } from '../../../../src/core/domain/rhythm/rhythm-part.ts';
import { newId } from '../../../state/new-id.ts';
import { useRun, useTransition } from '../../../state/use-plan.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { FormModal } from '../../../ui/FormModal.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import { type PartDraft, PartFields, partOf } from '../PartFields.tsx';

/** Plans the session in which the team practises together. */
export function TeamRhythmForm({
  present,
  from: first,
  close,
}: {
  present: RhythmPart;
  from: Day;
  close: () => void;
}) {
  const run = useRun({ quietly: true });
  const { firstDay } = useTransition();
  const [part, setPart] = useState<PartDraft>({ perWeek: present.perWeek, minutes: present.minutes });
  const [from, setFrom] = useState<Day | null>(first);
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    const team = partOf(part);
    if (team === null || from === null) return null;
    return run('plan-rhythm', { plans: [], team: { id: newId(), from, ...team } });
  };
  return (
    <FormModal title="Plan the team’s session" saveLabel="Plan session" save={save} close={close}>
      <PartFields label="How often" of="the team’s session" part={part} tried={tried} change={setPart} />
      <DayField
        label="From"
        value={from}
        min={firstDay}
        error={tried && from === null && 'Choose a day.'}
        onChange={setFrom}
      />
      <SourceNote benchmark="team-session-length">The team practises together 60 minutes a week</SourceNote>
    </FormModal>
  );
}
