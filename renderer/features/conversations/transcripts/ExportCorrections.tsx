import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { correctedLines } from '../../../../src/core/interchange/training/corrected-lines.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { usePlanStore, useRecords, useToday } from '../../../state/use-plan.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { saveAsFile } from '../../../ui/save-as-file.ts';

/** Takes the corrected lines out as a table, after saying what it holds. Nothing is sent anywhere. */
export function ExportCorrections() {
  const plan = usePlanStore();
  const records = useRecords();
  const today = useToday();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const corrected = records
    .all('conversation')
    .filter(({ corrections, keepsText }) => keepsText && corrections.length > 0);
  const lines = corrected.reduce((sum, { corrections }) => sum + corrections.length, 0);
  if (lines === 0) return null;

  const save = async () => {
    setBusy(true);
    const problems = await Promise.all(corrected.map(({ id }) => plan.loadTranscript(id)));
    setBusy(false);
    const first = problems.find((one) => one !== null) ?? null;
    setProblem(first);
    if (first) return;
    const loaded = plan.snapshot().records;
    const talks = corrected.flatMap((conversation) => {
      const turns = loaded.get('transcript', conversation.id)?.turns;
      return turns ? [{ conversation, turns }] : [];
    });
    saveAsFile(`coachward-corrections-${today}.tsv`, correctedLines(talks), 'text/tab-separated-values');
    setOpen(false);
  };

  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        Export your corrections
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title="Export your corrections"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <p style={{ marginTop: 0, lineHeight: 1.55 }}>
          A table (.tsv) of {formatCounted(lines, 'line')} from{' '}
          {formatCounted(corrected.length, 'conversation')}: your own words on the lines that you corrected or
          confirmed, each with its label. It has the columns of the data that the coder is trained on.
        </p>
        <p style={{ lineHeight: 1.55 }}>
          Not in it: names, titles, days, and anything that somebody else said. A line of yours may still name
          a person or a customer, so read it before you pass it on.
        </p>
        {problem && <ProblemNote problem={problem} />}
        <Button loading={busy} onClick={() => void save()}>
          Save the table
        </Button>
      </Modal>
    </>
  );
}
