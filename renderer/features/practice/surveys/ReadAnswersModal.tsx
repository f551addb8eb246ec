import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import {
  type PreviewedAnswer,
  previewAnswers,
} from '../../../../src/core/application/survey/preview-answers.ts';
import { succeed } from '../../../../src/core/foundation/outcome.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useRecords, useRun } from '../../../state/use-plan.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { AnswerPreview } from './AnswerPreview.tsx';
import { ChooseAnswers } from './ChooseAnswers.tsx';
import { openAnswers } from './open-answers.ts';

/**
 * Reads answers in: files dropped or chosen, or text pasted, each with what would become of it. What can't be read stays
 * out with a sentence; the others come in together, as one step that can be taken back.
 */
export function ReadAnswersModal({ close }: { close: () => void }) {
  const records = useRecords();
  const run = useRun();
  const [answers, setAnswers] = useState<readonly PreviewedAnswer[]>([]);
  const [pasted, setPasted] = useState('');
  const [busy, setBusy] = useState(false);
  const sealed = answers.flatMap((answer) => (answer.verdict === 'left-out' ? [] : [answer.sealed]));

  const takeFiles = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setBusy(true);
    setAnswers(previewAnswers(records, await openAnswers(files)));
    setBusy(false);
  };
  const takePasted = () =>
    setAnswers(previewAnswers(records, [{ from: 'Pasted text', text: succeed(pasted) }]));
  const save = async () => {
    setBusy(true);
    const outcome = await run('read-answers', { sealed });
    setBusy(false);
    if (!outcome.ok) return;
    tellDone(`${formatCounted(sealed.length, 'answer')} read in.`);
    close();
  };

  return (
    <Modal opened onClose={close} title="Read answers in" size="lg">
      <Stack gap="md">
        <ChooseAnswers busy={busy} takeFiles={(files) => void takeFiles(files)} />
        <GrowingTextarea
          label="Or paste an answer that came as text"
          minRows={2}
          maxRows={6}
          dir="auto"
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        {pasted.trim() !== '' && (
          <Group>
            <Button variant="default" size="xs" onClick={takePasted}>
              Look at the pasted text
            </Button>
          </Group>
        )}
        <AnswerPreview answers={answers} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button disabled={sealed.length === 0} loading={busy} onClick={() => void save()}>
            {sealed.length === 0 ? 'Read in' : `Read in ${formatCounted(sealed.length, 'answer')}`}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
