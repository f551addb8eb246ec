import { Button } from '@mantine/core';
import { IconClockHour4, IconMessages, IconUsers } from '@tabler/icons-react';
import { goTo } from '../../app/router.ts';
import { Panel } from '../../ui/Panel.tsx';
import { askToLogSession } from '../conversations/log-session-request.ts';
import classes from './FirstSteps.module.css';

const STEPS = [
  {
    icon: IconClockHour4,
    title: 'See where your week goes',
    text: 'Enter the hours of a week by category. It takes five minutes and gives you your coaching share.',
    button: 'Record time',
    run: () => goTo('time'),
  },
  {
    icon: IconMessages,
    title: 'Hear how you talk',
    text: 'Add the transcript of one real conversation. You see how much you told, asked and reflected.',
    button: 'Add a transcript',
    run: () => goTo('conversations', 'add'),
  },
  {
    icon: IconUsers,
    title: 'Note your first session',
    text: 'Log a coaching session as soon as it is over. Under half a minute is enough.',
    button: 'Log a session',
    run: () => askToLogSession({}),
  },
] as const;

/** The first three things to do, until the first of them is done. */
export function FirstSteps() {
  return (
    <Panel title="Three things to begin with" hint="In any order. Each makes the next screens worth opening.">
      <ol className={classes.steps}>
        {STEPS.map(({ icon: Icon, title, text, button, run }) => (
          <li key={title}>
            <Icon size={24} stroke={1.5} aria-hidden className={classes.icon} />
            <h3 className={classes.title}>{title}</h3>
            <p className={classes.text}>{text}</p>
            <Button variant="default" size="xs" onClick={run}>
              {button}
            </Button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
