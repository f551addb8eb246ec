import { Button, Group, Progress, Text } from '@mantine/core';
import type { useSplit } from './use-split.ts';

/** What is going on while managers are printed one by one: which one is shown, how many there are, and how to go on or stop. */
export function SplitBar({
  of: { split, shown, next, stop },
  count,
  isDrawn,
}: {
  of: ReturnType<typeof useSplit>;
  count: number;
  isDrawn: boolean;
}) {
  if (!split || !shown) return null;
  const words = `${split.at + 1} of ${count}`;
  const printNext = () => {
    window.print();
    next();
  };
  return (
    <Group mb="md" role="status">
      <Progress value={(100 * split.at) / count} w={140} aria-label={`Printing one by one, ${words}`} />
      <Text size="sm">
        <bdi>{shown.title}</bdi>, {words}
      </Text>
      {split.folder === null && (
        <Button size="compact-sm" disabled={!isDrawn} onClick={printNext}>
          Print this one
        </Button>
      )}
      {split.folder === null && (
        <Button size="compact-sm" variant="default" onClick={next}>
          Skip
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={stop}>
        Stop
      </Button>
    </Group>
  );
}
