import { Menu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

/** The menu behind a button with three dots, open from the start. */
export default function OpenMoreMenu({ button, children }: { button: ReactElement; children: ReactNode }) {
  return (
    <Menu position="bottom-end" defaultOpened withinPortal>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
