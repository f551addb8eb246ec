import { UnstyledButton } from '@mantine/core';
import { commandKey } from '../../app/platform.ts';
import { askToLogSession } from '../conversations/log-session-request.ts';
import classes from './QuickEntryPrompt.module.css';

/** Where a session is jotted down in one line. What understands the line is fetched when somebody asks for it. */
export function QuickEntryPrompt() {
  return (
    <UnstyledButton className={classes.prompt} onClick={() => askToLogSession({ quick: true })}>
      <span className={classes.words}>
        Log a session in one line: “Ana 30m deal coaching, next: call CFO by Fri, 8/10”
      </span>
      <kbd className={classes.keys}>{commandKey}⇧L</kbd>
    </UnstyledButton>
  );
}
