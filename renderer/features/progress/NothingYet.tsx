import { Button } from '@mantine/core';
import { IconChartDots } from '@tabler/icons-react';
import { addressOf } from '../../app/router.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { askToLogSession } from '../conversations/log-session-request.ts';

/** What the screen shows before anything was recorded: the three ways to begin. */
export function NothingYet() {
  return (
    <Panel>
      <EmptyState
        icon={<IconChartDots size={36} stroke={1.4} />}
        title="Your 90 days will be told here"
        action={
          <>
            <Button component="a" href={addressOf('time')}>
              Record a week’s time
            </Button>
            <Button component="a" href={addressOf('conversations', 'add')} variant="default">
              Add a transcript
            </Button>
            <Button variant="default" onClick={() => askToLogSession({})}>
              Log a session
            </Button>
          </>
        }
      >
        How you spend your time, how you talk, how often you coach and what your reps keep. Begin with one
        ordinary week of time: it is the baseline for everything after.
      </EmptyState>
    </Panel>
  );
}
