import { Button, Group, Stack } from '@mantine/core';
import { formatCounted } from '../../../format/numbers.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import classes from './Editor.module.css';
import type { Brought } from './use-bring-to-plans.ts';

/** What became of the plans that a template was brought to, with a way to take it back in all of them. */
export function BroughtList({
  brought,
  busy,
  undo,
  close,
}: {
  brought: readonly Brought[];
  busy: boolean;
  undo: () => void;
  close: () => void;
}) {
  const failed = brought.filter(({ problem }) => problem !== null);
  const done = brought.length - failed.length;
  return (
    <Stack gap="md">
      {done > 0 && (
        <p className={classes.explain} role="status">
          {`Brought to ${formatCounted(done, 'plan')}. It can be taken back here for all, or by Undo in each plan.`}
        </p>
      )}
      {failed.map(({ plan, problem }) => (
        <div key={plan.id}>
          <bdi>{plan.managerName}</bdi>
          {problem && <ProblemNote problem={problem} />}
        </div>
      ))}
      <Group justify="flex-end">
        {done > 0 && (
          <Button variant="default" loading={busy} onClick={undo}>
            Take back in all
          </Button>
        )}
        <Button data-autofocus onClick={close}>
          Done
        </Button>
      </Group>
    </Stack>
  );
}
