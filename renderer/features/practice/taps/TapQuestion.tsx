import { UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import classes from './Taps.module.css';

/** A question that is answered with one tap, or with the number of the answer. */
export function TapQuestion({
  question,
  hint,
  options,
  answer,
  takesFocus,
}: {
  question: string;
  hint?: string | undefined;
  options: readonly { readonly key: string; readonly label: string }[];
  answer: (key: string) => void;
  /** Whether the keyboard goes on from here: after a tap, and not when the screen opens. */
  takesFocus: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  useHotkeys(options.map(({ key }, index) => [String(index + 1), () => answer(key)]));
  return (
    <div>
      <h3 className={classes.question} ref={heading} tabIndex={-1}>
        {question}
      </h3>
      {hint && <p className={classes.hint}>{hint}</p>}
      <ul className={classes.options}>
        {options.map(({ key, label }, index) => (
          <li key={key}>
            <UnstyledButton className={classes.option} onClick={() => answer(key)}>
              <span>{label}</span>
              <kbd className={classes.number} aria-hidden>
                {index + 1}
              </kbd>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
