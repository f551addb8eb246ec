import { Checkbox, MenuItem } from '@mantine/core';
import {
  IconCalendarEvent,
  IconPencil,
  IconPlayerSkipForward,
  IconRotate,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { MilestoneProgress } from '../../../src/core/insights/plan-progress.ts';
import { formatDay, formatDistance } from '../../format/days.ts';
import { useRun, useToday } from '../../state/use-plan.ts';
import { AskReason } from '../../ui/AskReason.tsx';
import { MoreMenu } from '../../ui/MoreMenu.tsx';
import { MoveItems } from '../../ui/MoveItems.tsx';
import { moveByArrow } from '../../ui/move-by-arrow.ts';
import { MilestoneForm } from './MilestoneForm.tsx';
import classes from './MilestoneRow.module.css';
import { RescheduleForm } from './RescheduleForm.tsx';

/** A milestone: its tick, its words, when it is due, and all that can be done with it. Alt and an arrow key move it. */
export function MilestoneRow({
  progress,
  position,
  count,
  highlighted,
}: {
  progress: MilestoneProgress;
  position: number;
  count: number;
  highlighted: boolean;
}) {
  const { milestone, due, state } = progress;
  const { id, phase, title, why } = milestone;
  const run = useRun();
  const today = useToday();
  const [open, setOpen] = useState<'edit' | 'reschedule' | 'skip' | null>(null);
  const settled = state === 'done' || state === 'skipped';
  const place = {
    position,
    count,
    move: (to: number) => void run('move-milestone', { id, phase, position: to }),
  };
  return (
    <li
      id={`milestone-${id}`}
      className={classes.row}
      data-state={state}
      data-highlighted={highlighted || undefined}
      onKeyDown={(event) => moveByArrow(event, place)}
    >
      <Checkbox
        className={classes.tick}
        size="sm"
        radius="xl"
        checked={state === 'done'}
        disabled={state === 'skipped'}
        aria-label={title}
        onChange={(event) =>
          void (event.currentTarget.checked
            ? run('complete-milestone', { id, on: today })
            : run('reopen-milestone', { id }))
        }
      />
      <div className={classes.words}>
        <div className={classes.title}>{title}</div>
        {why && !settled && <div className={classes.why}>{why}</div>}
        {state === 'skipped' && <div className={classes.why}>Skipped: {milestone.skipReason}</div>}
      </div>
      <div className={classes.due}>
        {settled && milestone.settledOn ? (
          <span>{formatDay(milestone.settledOn)}</span>
        ) : (
          <>
            <span>{formatDay(due)}</span>
            {(state === 'overdue' || state === 'due-soon') && (
              <span className={classes.distance}>
                {state === 'overdue' ? 'overdue' : formatDistance(due, today)}
              </span>
            )}
          </>
        )}
      </div>
      <MoreMenu label={`More for “${title}”`}>
        <MenuItem leftSection={<IconPencil size={16} />} onClick={() => setOpen('edit')}>
          Change the words
        </MenuItem>
        {!settled && (
          <MenuItem leftSection={<IconCalendarEvent size={16} />} onClick={() => setOpen('reschedule')}>
            Reschedule
          </MenuItem>
        )}
        <MoveItems {...place} />
        {settled ? (
          <MenuItem
            leftSection={<IconRotate size={16} />}
            onClick={() => void run('reopen-milestone', { id })}
          >
            Reopen
          </MenuItem>
        ) : (
          <MenuItem leftSection={<IconPlayerSkipForward size={16} />} onClick={() => setOpen('skip')}>
            Skip, with a reason
          </MenuItem>
        )}
        {milestone.templateKey === null && (
          <MenuItem
            leftSection={<IconTrash size={16} />}
            onClick={() => void run('remove-milestone', { id })}
          >
            Remove
          </MenuItem>
        )}
      </MoreMenu>
      {open === 'edit' && <MilestoneForm close={() => setOpen(null)} milestone={milestone} phase={phase} />}
      {open === 'reschedule' && (
        <RescheduleForm close={() => setOpen(null)} milestone={milestone} due={due} />
      )}
      {open === 'skip' && (
        <AskReason
          title="Skip this milestone"
          explanation={`“${title}” is left out of your plan. The plan and the report show the reason.`}
          confirm="Skip it"
          onConfirm={(reason) => run('skip-milestone', { id, on: today, reason })}
          close={() => setOpen(null)}
        />
      )}
    </li>
  );
}
