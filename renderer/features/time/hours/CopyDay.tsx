import { Button, Menu } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { placesOf } from '../../../../src/core/domain/audit/day-blocks.ts';
import { MINUTES_OF_A_DAY } from '../../../../src/core/domain/audit/day-time.ts';
import { formatLongDay } from '../../../format/days.ts';
import { offsetOn } from '../../../state/local-moment.ts';
import { useRun, useWorkspace } from '../../../state/use-plan.ts';
import { tellDone } from '../../../ui/tell-problem.tsx';
import type { HoursDay } from './hours-week.ts';

/**
 * Copies the blocks of the day on which the selection stands to another day: what was painted there gives way, what came
 * from the calendar or the timer stays.
 */
export function CopyDay({ week, from }: { week: readonly HoursDay[]; from: HoursDay }) {
  const run = useRun();
  const { zone } = useWorkspace().workspace;
  const copyTo = async ({ day }: HoursDay) => {
    const places = placesOf(from.entries);
    const blocks = from.entries.flatMap(({ id, categoryId }) =>
      (places.get(id) ?? []).map((span) => ({ ...span, categoryId })),
    );
    const stretch = (fromMinute: number, toMinute: number, categoryId: string | null) => ({
      day,
      fromMinute,
      toMinute,
      offset: offsetOn(day, fromMinute, zone),
      categoryId,
    });
    const stretches = blocks.map(({ from: start, to, categoryId }) =>
      stretch(Math.max(0, start), Math.min(MINUTES_OF_A_DAY, to), categoryId),
    );
    const outcome = await run('paint-time', {
      stretches: [stretch(0, MINUTES_OF_A_DAY, null), ...stretches],
      over: false,
    });
    if (outcome.ok) tellDone(`Copied ${formatLongDay(from.day)} to ${formatLongDay(day)}.`);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          disabled={from.blocks.length === 0}
          leftSection={<IconCopy size={15} stroke={1.6} />}
        >
          Copy this day
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{formatLongDay(from.day)} to</Menu.Label>
        {week
          .filter((other) => other.day !== from.day && !other.closed)
          .map((other) => (
            <Menu.Item key={other.day} onClick={() => void copyTo(other)}>
              {formatLongDay(other.day)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
