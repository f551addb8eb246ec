import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { fetchedPart } from './fetched-part.tsx';

const OpenMoreMenu = fetchedPart(() => import('./OpenMoreMenu.tsx'));

/**
 * A button with three dots whose menu is made only once somebody asks for it: lists have dozens of them, and each menu
 * would cost a piece of every first paint. `children` are Mantine's menu items.
 */
export function MoreMenu({ label, children }: { label: string; children: ReactNode }) {
  const [asked, setAsked] = useState(false);
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    >
      <IconDots size={18} stroke={1.6} />
    </ActionIcon>
  );
  if (!asked) return button;
  return (
    <Suspense fallback={button}>
      <OpenMoreMenu button={button}>{children}</OpenMoreMenu>
    </Suspense>
  );
}
