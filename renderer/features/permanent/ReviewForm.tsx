import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { REVIEW_ID } from '../../../src/core/domain/permanent/cycle-review.ts';
import { useRecords, useRun, useToday } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../ui/GrowingTextarea.tsx';
import { NO_ANSWERS, REVIEW_QUESTIONS } from './review-questions.ts';

/** Writes down what was said in the review. */
export function ReviewForm({ close }: { close: () => void }) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const known = useRecords().get('cycle-review', REVIEW_ID);
  const [heldOn, setHeldOn] = useState<Day | null>(known?.heldOn ?? today);
  const [withWhom, setWithWhom] = useState(known?.withWhom ?? '');
  const [answers, setAnswers] = useState({ ...NO_ANSWERS, ...known });
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (heldOn === null) return null;
    const { changed, notYet, keep, next } = answers;
    return run('write-review', { heldOn, withWhom, changed, notYet, keep, next });
  };
  return (
    <FormModal title="Day-90 review" saveLabel="Save the review" save={save} close={close}>
      <DayField
        label="Held on"
        value={heldOn}
        error={tried && heldOn === null && 'Choose the day.'}
        onChange={setHeldOn}
      />
      <TextInput
        label="With"
        maxLength={300}
        value={withWhom}
        onChange={(event) => setWithWhom(event.currentTarget.value)}
      />
      {REVIEW_QUESTIONS.map(({ key, question, hint }) => (
        <GrowingTextarea
          key={key}
          label={question}
          description={hint}
          minRows={2}
          maxRows={10}
          maxLength={20_000}
          value={answers[key]}
          onChange={(event) => setAnswers({ ...answers, [key]: event.currentTarget.value })}
        />
      ))}
    </FormModal>
  );
}
