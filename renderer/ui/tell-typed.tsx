import { Button, CopyButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import classes from './TellTyped.module.css';

/** Tells what was typed into a form that closed before it was saved, until somebody closes it. */
export function tellTyped(texts: readonly string[]): void {
  const all = texts.join('\n\n');
  notifications.show({
    title: 'The form closed before it was saved.',
    autoClose: false,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close' },
    message: (
      <div className={classes.told}>
        <p>
          What it was about was removed in another window, or its page was left. Undo brings back what was
          removed. This is what you typed:
        </p>
        <div className={classes.typed} dir="auto">
          {all}
        </div>
        <CopyButton value={all}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy it'}
            </Button>
          )}
        </CopyButton>
      </div>
    ),
  });
}
