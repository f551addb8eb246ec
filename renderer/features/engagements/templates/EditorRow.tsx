import { MenuItem } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { MoveItems } from '../../../ui/MoveItems.tsx';
import { moveByArrow, type RowPlace } from '../../../ui/move-by-arrow.ts';
import classes from './Editor.module.css';

/** A row of a template with what can be done with it. Alt and an arrow key move it. */
export function EditorRow({
  name,
  place,
  aside,
  edit,
  remove,
  children,
}: {
  name: string;
  place: RowPlace;
  aside?: ReactNode;
  edit: () => void;
  remove: () => void;
  children: ReactNode;
}) {
  return (
    <li className={classes.row} onKeyDown={(event) => moveByArrow(event, place)}>
      <div>{children}</div>
      <div className={classes.day}>{aside}</div>
      <MoreMenu label={`More for “${name}”`}>
        <MenuItem leftSection={<IconPencil size={16} />} onClick={edit}>
          Change
        </MenuItem>
        <MoveItems {...place} />
        <MenuItem leftSection={<IconTrash size={16} />} onClick={remove}>
          Remove
        </MenuItem>
      </MoreMenu>
    </li>
  );
}
