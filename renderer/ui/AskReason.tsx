import { Button, Group, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Outcome, Problem } from '../../src/core/foundation/outcome.ts';
import { GrowingTextarea } from './GrowingTextarea.tsx';
import { ProblemNote } from './ProblemNote.tsx';

/** Asks for a reason in a few words before something is done that the report will show. */
export function AskReason({
  title,
  explanation,
  confirm,
  onConfirm,
  close,
}: {
  title: string;
  explanation: string;
  confirm: string;
  onConfirm: (reason: string) => Promise<Outcome<unknown>>;
  close: () => void;
}) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [missing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setMissing(true);
    const outcome = await onConfirm(reason.trim());
    if (outcome.ok) close();
    else setProblem(outcome.problem);
  };
  return (
    <Modal opened onClose={close} title={title}>
      <form onSubmit={submit}>
        <p style={{ margin: '0 0 1rem', color: 'var(--ink-soft)' }}>{explanation}</p>
        <GrowingTextarea
          label="Reason"
          data-autofocus
          minRows={2}
          maxLength={300}
          value={reason}
          error={missing && 'Write the reason in a few words.'}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {problem && <ProblemNote problem={problem} />}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit">{confirm}</Button>
        </Group>
      </form>
    </Modal>
  );
}
