import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { usePlanStore, useRun } from '../../state/use-plan.ts';
import { tellDone, tellProblem } from '../../ui/tell-problem.tsx';

/** How long the way back stands on the page, in milliseconds; after that it is in the history. */
const UNDO_OFFERED_MS = 10_000;

const CHANGED_SINCE: Problem = {
  code: 'changed-since',
  message: 'Something else was done since.',
  remedy: 'Take the steps back one by one: in the history under Settings, or with Undo.',
};

/** Removes a session, a commitment, a conversation or the like, and offers to take that back as long as nothing else was done. */
export function useRemoveWithUndo(): (
  command:
    | 'remove-session'
    | 'remove-conversation'
    | 'remove-rescue'
    | 'remove-tally'
    | 'remove-commitment'
    | 'remove-preparation'
    | 'remove-gap-decision',
  id: string,
  words: string,
) => Promise<boolean> {
  const run = useRun();
  const plan = usePlanStore();
  return useCallback(
    async (command, id, words) => {
      const removed = await run(command, { id });
      if (!removed.ok) return false;
      const { title } = removed.value;
      const note = `removed:${id}`;
      const undo = async () => {
        notifications.hide(note);
        if (plan.snapshot().canUndo !== title) return tellProblem(CHANGED_SINCE);
        const outcome = await plan.undo();
        if (outcome.ok) tellDone('It is back.');
        else tellProblem(outcome.problem);
      };
      notifications.show({
        id: note,
        withBorder: true,
        closeButtonProps: { 'aria-label': 'Close' },
        autoClose: UNDO_OFFERED_MS,
        message: (
          <>
            {words}{' '}
            <Button size="compact-sm" variant="default" ml="xs" onClick={() => void undo()}>
              Undo
            </Button>
          </>
        ),
      });
      return true;
    },
    [run, plan],
  );
}
