import { ActionIcon, Checkbox } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReclaimAction } from '../../../src/core/domain/reclaim/reclaim-action.ts';
import { formatMinutes } from '../../format/numbers.ts';
import { useRun, useToday } from '../../state/use-plan.ts';
import { tellDone } from '../../ui/tell-problem.tsx';
import classes from './Reclaim.module.css';
import { actionWords } from './reclaim-words.ts';

/** Something that is dropped, delegated or shortened: ticked once it is so, changed, or taken back. */
export function ActionLine({ action, edit }: { action: ReclaimAction; edit: () => void }) {
  const run = useRun();
  const today = useToday();
  const words = actionWords(action);
  const remove = async () => {
    const outcome = await run('remove-reclaim-action', { id: action.id });
    if (outcome.ok) tellDone('Taken out of the plan. Undo brings it back.');
  };
  return (
    <li className={classes.action}>
      <Checkbox
        className={classes.actionText}
        label={words}
        checked={action.done}
        onChange={(event) =>
          void run('settle-reclaim-action', {
            id: action.id,
            done: event.currentTarget.checked,
            on: today,
          })
        }
      />
      <span className={classes.actionMinutes}>{formatMinutes(action.minutesPerWeek)} a week</span>
      <ActionIcon variant="subtle" color="gray" aria-label={`Change: ${words}`} onClick={edit}>
        <IconPencil size={16} stroke={1.6} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={`Remove: ${words}`} onClick={() => void remove()}>
        <IconTrash size={16} stroke={1.6} />
      </ActionIcon>
    </li>
  );
}
