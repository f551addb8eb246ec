import { Button } from '@mantine/core';
import { useAll, useRun, useToday } from '../../../state/use-plan.ts';

/** Offers to tick off the first open milestone that a guess fulfils. */
export function TickOff({ keys }: { keys: readonly string[] }) {
  const run = useRun();
  const today = useToday();
  const open = useAll('milestone').find(
    ({ templateKey, status }) => status === 'open' && keys.includes(templateKey ?? ''),
  );
  if (!open) return null;
  return (
    <Button
      size="xs"
      variant="default"
      onClick={() => void run('complete-milestone', { id: open.id, on: today })}
    >
      Tick off “{open.title}”
    </Button>
  );
}
