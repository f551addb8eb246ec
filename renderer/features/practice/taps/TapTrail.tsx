import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import classes from './Taps.module.css';

/** The answers so far; each takes one back to its question. */
export function TapTrail({
  answers,
  backTo,
}: {
  answers: readonly { readonly key: string; readonly label: string }[];
  backTo: (position: number) => void;
}) {
  if (answers.length === 0) return null;
  return (
    <ol className={classes.trail} aria-label="Your answers">
      {answers.map(({ key, label }, position) => (
        <li key={key}>
          <UnstyledButton
            className={classes.given}
            aria-label={`Change the answer “${label}”`}
            onClick={() => backTo(position)}
          >
            {label}
          </UnstyledButton>
          <IconChevronRight size={14} stroke={1.7} aria-hidden />
        </li>
      ))}
    </ol>
  );
}
