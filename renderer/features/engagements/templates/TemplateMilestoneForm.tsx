import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { movedWithin } from '../../../../src/core/application/templates/moved-within.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import { LAST_DUE_OFFSET } from '../../../../src/core/domain/engagement/template-limits.ts';
import type { PhaseNumber } from '../../../../src/core/domain/plan/phase-number.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { MilestoneFields, type MilestoneWords } from '../../plan/MilestoneFields.tsx';
import { useEditTemplate } from './use-edit-template.ts';
import { rowGone, withRow } from './with-row.ts';

/** Adds a milestone to a template, or changes one of it; one that changes its phase goes to the end of the new one. */
export function TemplateMilestoneForm({
  template,
  phase,
  milestone,
  close,
}: {
  template: Template;
  phase: PhaseNumber;
  milestone: Template['milestones'][number] | null;
  close: () => void;
}) {
  const edit = useEditTemplate(template, { quietly: true });
  const [words, setWords] = useState<MilestoneWords>(milestone ?? { phase, title: '', why: '' });
  const [day, setDay] = useState<number | ''>(milestone?.dueOffset ?? LAST_DUE_OFFSET);
  const [tried, setTried] = useState(false);
  const [isGone, setGone] = useState(false);
  const title = words.title.trim();
  const isDay = day !== '' && Number.isInteger(day) && day >= 1 && day <= LAST_DUE_OFFSET;
  const save = async () => {
    setTried(true);
    if (title === '' || !isDay) return null;
    const changed = {
      phase: words.phase,
      title,
      why: words.why,
      dueOffset: day,
      templateKey: milestone?.templateKey ?? null,
    };
    const { milestones } = template;
    if (!milestone || isGone) return edit({ milestones: [...milestones, changed] });
    const list = withRow(milestones, milestone, changed);
    setGone(list === null);
    if (!list) return rowGone('milestone');
    if (changed.phase === milestone.phase) return edit({ milestones: list });
    const last = { item: changed, position: list.length, isAlike: isOfPhase(changed.phase) };
    return edit({ milestones: movedWithin(list, last) });
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
        lacksTitle={tried && title === ''}
      />
      <NumberInput
        label="Due on day"
        description={`Of the phase, counted from 1 to ${LAST_DUE_OFFSET}.`}
        allowDecimal={false}
        value={day}
        error={tried && !isDay && `Enter a day from 1 to ${LAST_DUE_OFFSET}.`}
        onChange={(typed) => setDay(typeof typed === 'number' ? typed : '')}
      />
    </FormModal>
  );
}

function isOfPhase(phase: PhaseNumber) {
  return (milestone: { readonly phase: PhaseNumber }) => milestone.phase === phase;
}
