import { Button } from '@mantine/core';
import { IconCalendarPlus, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { Weekday } from '../../../src/core/domain/calendar/day.ts';
import type { CoachingBlock } from '../../../src/core/domain/reclaim/coaching-block.ts';
import type { ReclaimPlan } from '../../../src/core/insights/reclaim-plan.ts';
import { formatCounted, formatMinutes } from '../../format/numbers.ts';
import { useRecords } from '../../state/use-plan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { BlockForm } from './BlockForm.tsx';
import classes from './Blocks.module.css';
import { BlockWeek } from './BlockWeek.tsx';
import { ProposedBlocks } from './ProposedBlocks.tsx';
import { useExportBlocks } from './use-export-blocks.ts';

type Editing = { readonly block: CoachingBlock | null; readonly weekday: Weekday };

/** The coaching blocks of the working week against the minutes freed, and their way into a calendar. */
export function BlocksPanel({ plan }: { plan: ReclaimPlan }) {
  const records = useRecords();
  const [editing, setEditing] = useState<Editing | null>(null);
  const all = records.all('coaching-block');
  const blocks = all.filter(({ cancelled }) => !cancelled);
  const waiting = all.length - blocks.length;
  const exportBlocks = useExportBlocks();
  return (
    <Panel
      title="Coaching blocks"
      hint="Places in your week that are kept for coaching, every week, and that nothing else may take."
      actions={
        <>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconCalendarPlus size={16} stroke={1.6} />}
            onClick={() => setEditing({ block: null, weekday: 1 })}
          >
            Add a block
          </Button>
          {all.length > 0 && (
            <Button
              size="xs"
              leftSection={<IconDownload size={16} stroke={1.6} />}
              onClick={() => void exportBlocks()}
            >
              Export as .ics
            </Button>
          )}
        </>
      }
    >
      <p className={classes.sum}>
        <strong>{formatMinutes(plan.blockMinutes)}</strong> a week in {formatCounted(blocks.length, 'block')},
        of {formatMinutes(plan.freed + plan.effective)} freed.
        {plan.unplaced > 0 && ` ${formatMinutes(plan.unplaced)} have no place yet.`}
      </p>
      {blocks.length > 0 ? (
        <BlockWeek blocks={blocks} edit={(block) => setEditing({ block, weekday: block.weekday })} />
      ) : (
        <EmptyState title="No block yet">
          Add one by hand, or take what is proposed once minutes are freed above.
        </EmptyState>
      )}
      {waiting > 0 && (
        <p className={classes.note}>
          {waiting === 1 ? 'One removed block is' : `${waiting} removed blocks are`} still in your calendar.
          The next export cancels {waiting === 1 ? 'it' : 'them'} there.
        </p>
      )}
      <ProposedBlocks />
      <div className={classes.sources}>
        <SourceNote benchmark="middle-performers">Middle performers first: they gain most</SourceNote>
        <SourceNote benchmark="minutes-per-rep-start">A start: 30–60 minutes a rep a week</SourceNote>
      </div>
      {editing && <BlockForm {...editing} close={() => setEditing(null)} />}
    </Panel>
  );
}
