import { MenuItem } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { RowPlace } from './move-by-arrow.ts';

/** The entries of a row's menu that move it up and down. */
export function MoveItems({ position, count, move }: RowPlace) {
  return (
    <>
      <MenuItem
        leftSection={<IconArrowUp size={16} />}
        disabled={position === 0}
        onClick={() => move(position - 1)}
      >
        Move up
      </MenuItem>
      <MenuItem
        leftSection={<IconArrowDown size={16} />}
        disabled={position === count - 1}
        onClick={() => move(position + 1)}
      >
        Move down
      </MenuItem>
    </>
  );
}
