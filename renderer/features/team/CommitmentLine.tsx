import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBan,
  IconCheck,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconDots,
  IconPencil,
  IconSwitchHorizontal,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { Commitment } from '../../../src/core/domain/commitment/commitment.ts';
import { formatDay, formatDistance } from '../../format/days.ts';
import { useRecords, useRun, useToday } from '../../state/use-plan.ts';
import { AskReason } from '../../ui/AskReason.tsx';
import { WordingNote } from '../../ui/WordingNote.tsx';
import { useRemoveWithUndo } from '../conversations/use-remove-with-undo.tsx';
import { CommitmentForm } from './CommitmentForm.tsx';
import classes from './RepCommitments.module.css';

const STATUSES = {
  open: { word: 'Open', icon: IconCircleDashed },
  kept: { word: 'Kept', icon: IconCircleCheck },
  missed: { word: 'Missed', icon: IconCircleX },
  changed: { word: 'Changed for another', icon: IconSwitchHorizontal },
  dropped: { word: 'Dropped', icon: IconCircleMinus },
} as const satisfies Record<Commitment['status'], unknown>;

function detailsOf(commitment: Commitment, today: Day): string {
  const { status, due, settledOn, strength, reason } = commitment;
  const strong = strength === null ? '' : `, ${strength} of 10`;
  if (status === 'open') {
    return `${due < today ? `overdue since ${formatDay(due)}` : `due ${formatDistance(due, today)}, ${formatDay(due)}`}${strong}`;
  }
  const when = settledOn === null ? '' : ` on ${formatDay(settledOn)}`;
  return `${STATUSES[status].word}${when}, due ${formatDay(due)}${strong}${reason ? `. ${reason}` : ''}`;
}

/** A commitment with what became of it, and what can become of it. */
export function CommitmentLine({ commitment }: { commitment: Commitment }) {
  const { id, text, status, due } = commitment;
  const run = useRun();
  const records = useRecords();
  const removeWithUndo = useRemoveWithUndo();
  const today = useToday();
  const [asked, setAsked] = useState<'drop' | 'edit' | 'change' | null>(null);
  const settle = (next: Commitment['status']) =>
    void run('settle-commitment', { id, status: next, reason: '', on: today });
  const Icon = STATUSES[status].icon;
  const open = status === 'open';
  const replacement = commitment.replacedBy && records.get('commitment', commitment.replacedBy);
  return (
    <li className={classes.line}>
      <Icon className={classes.state} data-status={status} size={19} stroke={1.6} aria-hidden />
      <div className={classes.words}>
        {text}
        {open && <WordingNote text={text} />}
        {replacement && <span className={classes.soft}>Became: {replacement.text}</span>}
        <span className={`${classes.soft} ${open && due < today ? classes.late : ''}`}>
          {detailsOf(commitment, today)}
        </span>
      </div>
      <div className={classes.buttons}>
        {open && (
          <>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconCheck size={15} />}
              aria-label={`Kept: ${text}`}
              onClick={() => settle('kept')}
            >
              Kept
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Missed: ${text}`}
              onClick={() => settle('missed')}
            >
              Missed
            </Button>
          </>
        )}
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={`More for “${text}”`}>
              <IconDots size={18} stroke={1.6} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setAsked('edit')}>
              Change words or day
            </Menu.Item>
            {open ? (
              <>
                <Menu.Item
                  leftSection={<IconSwitchHorizontal size={16} />}
                  onClick={() => setAsked('change')}
                >
                  Changed for another
                </Menu.Item>
                <Menu.Item leftSection={<IconBan size={16} />} onClick={() => setAsked('drop')}>
                  Drop, with a reason
                </Menu.Item>
              </>
            ) : (
              <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={() => settle('open')}>
                Open again
              </Menu.Item>
            )}
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} />}
              onClick={() => void removeWithUndo('remove-commitment', id, 'Commitment removed.')}
            >
              Remove: entered by mistake
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {asked === 'drop' && (
        <AskReason
          title="Drop this commitment"
          explanation={`“${text}” no longer counts. The reason stays with it.`}
          confirm="Drop it"
          onConfirm={(reason) => run('settle-commitment', { id, status: 'dropped', reason, on: today })}
          close={() => setAsked(null)}
        />
      )}
      {asked === 'change' && (
        <CommitmentForm repId={commitment.repId} replaces={commitment} close={() => setAsked(null)} />
      )}
      {asked === 'edit' && (
        <CommitmentForm repId={commitment.repId} commitment={commitment} close={() => setAsked(null)} />
      )}
    </li>
  );
}
