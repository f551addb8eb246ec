import { ActionIcon, Menu } from '@mantine/core';
import { modals } from '@mantine/modals';
import {
  IconCalendarRepeat,
  IconDots,
  IconLogout,
  IconPencil,
  IconPrinter,
  IconTrash,
  IconUserCheck,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { Rep } from '../../../src/core/domain/rep/rep.ts';
import { addressOf } from '../../app/router.ts';
import { useRun } from '../../state/use-plan.ts';
import { tellDone, tellProblem } from '../../ui/tell-problem.tsx';
import { RepForm } from './RepForm.tsx';
import { RhythmForm } from './RhythmForm.tsx';

/** What can be done with a rep besides coaching them. `removed` hears that the rep is gone. */
export function RepMenu({ rep, removed }: { rep: Rep; removed?: () => void }) {
  const run = useRun();
  const runQuietly = useRun({ quietly: true });
  const [open, setOpen] = useState<'edit' | 'rhythm' | null>(null);
  const { id, name, status } = rep;
  const markLeft = async () => {
    const outcome = await run('edit-rep', { id, patch: { status: 'left' } });
    if (outcome.ok) tellDone(`${name} is marked as having left. The history stays.`);
  };
  const remove = async () => {
    const outcome = await runQuietly('remove-rep', { id });
    if (outcome.ok) {
      tellDone(`${name} is removed.`);
      return removed?.();
    }
    if (outcome.problem.code !== 'rep-has-sessions' || status === 'left') {
      return tellProblem(outcome.problem);
    }
    modals.openConfirmModal({
      title: 'This rep can’t be removed',
      children: (
        <p style={{ margin: 0, color: 'var(--ink-soft)', lineHeight: 1.55, overflowWrap: 'anywhere' }}>
          {outcome.problem.message} {outcome.problem.remedy}
        </p>
      ),
      closeButtonProps: { 'aria-label': 'Close' },
      labels: { confirm: 'Mark as left', cancel: 'Cancel' },
      onConfirm: () => void markLeft(),
    });
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`More for ${name}`}>
            <IconDots size={18} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component="a"
            href={addressOf('reports', 'rep', id)}
            leftSection={<IconPrinter size={16} />}
          >
            Print for a one-to-one
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setOpen('edit')}>
            Change the details
          </Menu.Item>
          {status === 'active' ? (
            <>
              <Menu.Item leftSection={<IconCalendarRepeat size={16} />} onClick={() => setOpen('rhythm')}>
                Plan the rhythm
              </Menu.Item>
              <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void markLeft()}>
                Left the team
              </Menu.Item>
            </>
          ) : (
            <Menu.Item
              leftSection={<IconUserCheck size={16} />}
              onClick={() => void run('edit-rep', { id, patch: { status: 'active' } })}
            >
              Back in the team
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
            Remove
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'edit' && <RepForm rep={rep} close={() => setOpen(null)} />}
      {open === 'rhythm' && <RhythmForm reps={[rep]} close={() => setOpen(null)} />}
    </>
  );
}
