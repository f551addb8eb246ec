import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Outcome, Problem } from '../../src/core/foundation/outcome.ts';
import { ProblemNote } from './ProblemNote.tsx';
import { useTypedKept } from './use-typed-kept.ts';

/**
 * A small form over the screen. `save` answers with what became of it: null keeps the form open, for errors that stand
 * beside a field; a success closes it; a problem is shown above the buttons. `size` is its width, as CSS writes it. Where it is taken
 * away unasked, what was typed is told.
 */
export function FormModal({
  title,
  saveLabel,
  save,
  close,
  size,
  extra,
  children,
}: {
  title: string;
  saveLabel: string;
  save: () => Promise<Outcome<unknown> | null>;
  close: () => void;
  size?: string;
  extra?: ReactNode;
  children: ReactNode;
}) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const { watch, settle } = useTypedKept();
  const leave = () => {
    settle(true);
    close();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    settle(true);
    const outcome = await save();
    setBusy(false);
    if (outcome?.ok) return close();
    settle(false);
    setProblem(outcome?.problem ?? null);
  };
  return (
    <Modal opened onClose={leave} title={title} {...(size === undefined ? {} : { size })}>
      <form ref={watch} onSubmit={submit} noValidate>
        <Stack gap="md">
          {children}
          {problem && <ProblemNote problem={problem} />}
          <Group justify="space-between" mt="xs">
            <div>{extra}</div>
            <Group>
              <Button variant="default" onClick={leave}>
                Cancel
              </Button>
              <Button type="submit" loading={busy}>
                {saveLabel}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
