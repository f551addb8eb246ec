import { Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { GAP_VERDICT_WORDS } from '../../../../src/core/content/coach-or-train.ts';
import { addDays } from '../../../../src/core/domain/calendar/day.ts';
import type { GapDecision } from '../../../../src/core/domain/gap/gap-decision.ts';
import { GAP_VERDICTS, REVIEW_AFTER_DAYS } from '../../../../src/core/domain/gap/gap-review.ts';
import { formatDay } from '../../../format/days.ts';
import { useRun, useToday } from '../../../state/use-plan.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { decidedWords } from './decision-words.ts';
import classes from './Gaps.module.css';

/** Asks whether a decision was right, with room for what was seen; too early, it asks again later. */
export function ReviewForm({ decision, close }: { decision: GapDecision; close: () => void }) {
  const { id, gap, decidedOn, review, reason } = decision;
  const today = useToday();
  const run = useRun({ quietly: true });
  const [verdict, setVerdict] = useState(review?.verdict ?? null);
  const [note, setNote] = useState(review?.note ?? '');
  const [asked, setAsked] = useState(false);
  const save = async () => {
    setAsked(true);
    if (verdict === null) return null;
    const outcome = await run('review-gap-decision', { id, verdict, note: note.trim(), on: today });
    if (outcome.ok) tellDone('Kept with the decision.');
    return outcome;
  };
  const askLater = async () => {
    const reviewOn = addDays(today, REVIEW_AFTER_DAYS);
    const outcome = await run('edit-gap-decision', { id, patch: { reviewOn } });
    if (!outcome.ok) return;
    tellDone(`Asked again on ${formatDay(reviewOn)}.`);
    close();
  };
  return (
    <FormModal
      title="Was it right?"
      saveLabel="Save answer"
      save={save}
      close={close}
      extra={
        review === null && (
          <Button variant="subtle" color="gray" onClick={() => void askLater()}>
            Too early to tell
          </Button>
        )
      }
    >
      <p className={classes.line}>
        On {formatDay(decidedOn)} you decided for “{gap}”: {decidedWords(decision)}.{reason && ` ${reason}`}
      </p>
      <Radio.Group
        label="How did it turn out?"
        value={verdict}
        onChange={(value) => setVerdict(GAP_VERDICTS.find((one) => one === value) ?? null)}
        error={asked && verdict === null ? 'Choose one of the three, or “Too early to tell”.' : undefined}
      >
        <Stack gap="xs" mt="xs">
          {GAP_VERDICTS.map((one) => (
            <Radio key={one} value={one} label={GAP_VERDICT_WORDS[one]} />
          ))}
        </Stack>
      </Radio.Group>
      <GrowingTextarea
        label="What you saw"
        description="Optional."
        minRows={2}
        maxRows={6}
        maxLength={20_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormModal>
  );
}
