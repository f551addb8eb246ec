import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useAll, usePlanStore, useRun } from '../../../state/use-plan.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import classes from './Questions.module.css';

/** Says where the lengths of answers come from, and looks through the transcripts again for questions that were kept later. */
export function AnswersNote() {
  const plan = usePlanStore();
  const run = useRun();
  const conversations = useAll('conversation');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const readable = conversations.filter(({ keepsText }) => keepsText).map(({ id }) => id);
  const searched = conversations.filter(({ questionsAsked }) => questionsAsked !== undefined).length;
  const lookAgain = async () => {
    setBusy(true);
    const problems = await Promise.all(readable.map((id) => plan.loadTranscript(id)));
    const first = problems.find((one) => one !== null) ?? null;
    setProblem(first);
    const outcome = first ? null : await run('look-for-questions', { conversationIds: readable });
    setBusy(false);
    if (outcome?.ok) tellDone(`${formatCounted(readable.length, 'transcript')} looked through.`);
  };
  if (conversations.length === 0) return null;
  return (
    <div className={classes.note}>
      <p className={classes.explain}>
        Heard in {searched} of {formatCounted(conversations.length, 'conversation')}, small differences in
        wording aside. What the others said until you spoke again is counted, none of it is kept. A question
        that you added later is found when you look again.
      </p>
      {readable.length > 0 && (
        <Button size="xs" variant="default" loading={busy} onClick={() => void lookAgain()}>
          Look through the transcripts again
        </Button>
      )}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
