import { Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import { type NextRep, reasonsApart } from '../../../src/core/insights/whom-next.ts';
import { newId } from '../../state/new-id.ts';
import { useRecords, useRun, useToday } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../ui/GrowingTextarea.tsx';
import { kindWords, sentenceOf } from './next-words.ts';

/** The manager sees it otherwise: this rep later, or another one first; with what that says in general, and why. */
export default function DisagreeForm({
  next,
  about,
  reps,
  close,
}: {
  next: NextRep;
  about: 'later' | 'other';
  reps: readonly NextRep[];
  close: () => void;
}) {
  const run = useRun({ quietly: true });
  const records = useRecords();
  const today = useToday();
  const tomorrow = addDays(today, 1);
  const others = reps.filter(({ repId }) => repId !== next.repId);
  const nameOf = (id: string) => records.get('rep', id)?.name ?? '';
  const [until, setUntil] = useState<Day | null>(tomorrow);
  const [insteadId, setInsteadId] = useState<string | null>(null);
  const [learns, setLearns] = useState(about === 'other');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const instead = others.find(({ repId }) => repId === insteadId);
  const [leading] = next.reasons;
  const apart =
    about === 'later'
      ? { before: null, behind: leading?.code ?? null }
      : instead
        ? reasonsApart(instead, next)
        : { before: null, behind: null };
  const lesson = lessonOf(apart);

  const save = async () => {
    setTried(true);
    if (about === 'other' ? !instead : until === null) return null;
    return run('choose-next', {
      id: newId(),
      day: today,
      repId: next.repId,
      insteadId: about === 'other' ? insteadId : null,
      until: about === 'later' ? until : null,
      ...(learns && lesson ? apart : { before: null, behind: null }),
      why: why.trim(),
    });
  };

  return (
    <FormModal
      title={about === 'later' ? `Not ${nameOf(next.repId)} now` : `Someone before ${nameOf(next.repId)}`}
      saveLabel={about === 'later' ? 'Put off' : 'Put first'}
      save={save}
      close={close}
    >
      {about === 'later' ? (
        <DayField
          label="Not before"
          value={until}
          min={tomorrow}
          error={tried && until === null && 'Choose a day.'}
          onChange={setUntil}
        />
      ) : (
        <Select
          label="Who first"
          searchable
          data-autofocus
          data={others.map(({ repId }) => ({ value: repId, label: nameOf(repId) }))}
          value={insteadId}
          description={instead && sentenceOf(instead.reasons)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={tried && !instead && 'Choose who comes first.'}
          onChange={setInsteadId}
        />
      )}
      {lesson && (
        <Checkbox
          label={lesson}
          description="Counts in the order from now on. You can look it up and take it back."
          checked={learns}
          onChange={(event) => setLearns(event.currentTarget.checked)}
        />
      )}
      <GrowingTextarea
        label="Why"
        description="Left empty where you like."
        minRows={2}
        maxLength={2000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
    </FormModal>
  );
}

/** What a choice says of the reasons in general; null where it says nothing. */
function lessonOf({ before, behind }: ReturnType<typeof reasonsApart>): string | null {
  if (behind === null) return null;
  const weaker = kindWords(behind);
  if (before === null) return `To me, ${weaker} matter less than that`;
  return `I put ${kindWords(before)} before ${weaker}`;
}
