import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import classes from './FoldButton.module.css';

/** The button at the head of a part that folds a list away and out again. `label` says more than the `children` to who can't see where it stands. */
export function FoldButton({
  isOpen,
  label,
  toggle,
  children,
}: {
  isOpen: boolean;
  label: string;
  toggle: () => void;
  children: string;
}) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-expanded={isOpen}
      aria-label={label}
      rightSection={<IconChevronDown size={16} className={classes.chevron} data-open={isOpen || undefined} />}
      onClick={toggle}
    >
      {children}
    </Button>
  );
}
