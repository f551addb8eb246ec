import { Button, Menu } from '@mantine/core';
import { IconLock, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Engagement } from '../../../../src/core/domain/engagement/engagement.ts';
import type { EngagementEntry } from '../../../../src/core/domain/engagement/engagement-entry.ts';
import { engagementHours } from '../../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted, formatMinutes } from '../../../format/numbers.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { WORK_NAMES } from '../work-names.ts';
import classes from './Clients.module.css';
import { EntryForm } from './EntryForm.tsx';

type Manager = { readonly id: string; readonly managerName: string };

const SHOWN = 12;

/** The consultant's own hours and notes in an engagement, newest first. */
export function EntriesPanel({
  engagement,
  practice,
  managers,
}: {
  engagement: Engagement;
  practice: RecordSet;
  managers: readonly Manager[];
}) {
  const [shown, setShown] = useState(SHOWN);
  const entries = practice
    .all('engagement-entry')
    .filter(({ engagementId }) => engagementId === engagement.id)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const { minutes, byWork } = engagementHours(practice, engagement.id);
  const parts = byWork
    .filter((part) => part.minutes > 0)
    .map((part) => `${WORK_NAMES[part.work].toLowerCase()} ${formatMinutes(part.minutes)}`);
  return (
    <Panel
      title="Your work"
      hint={
        entries.length > 0 &&
        `${formatMinutes(minutes)} in ${formatCounted(entries.length, 'entry', 'entries')}${parts.length > 1 ? `: ${parts.join(', ')}` : ''}`
      }
    >
      {entries.length === 0 ? (
        <p className={classes.none}>Log your hours and what you noticed; a private note stays with you.</p>
      ) : (
        <ul className={classes.lines}>
          {entries.slice(0, shown).map((entry) => (
            <EntryLine key={entry.id} entry={entry} engagement={engagement} managers={managers} />
          ))}
        </ul>
      )}
      {entries.length > shown && (
        <Button size="compact-sm" variant="default" mt="sm" onClick={() => setShown(shown + SHOWN)}>
          Show {Math.min(SHOWN, entries.length - shown)} more of {entries.length}
        </Button>
      )}
    </Panel>
  );
}

function EntryLine({
  entry,
  engagement,
  managers,
}: {
  entry: EngagementEntry;
  engagement: Engagement;
  managers: readonly Manager[];
}) {
  const run = useRunPractice();
  const [editing, setEditing] = useState(false);
  const { day, work, minutes, note, noteIsPrivate } = entry;
  const manager = managers.find(({ id }) => id === entry.manager)?.managerName;
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <span className={classes.entryHead}>
          {WORK_NAMES[work]}
          {manager && `, ${manager}`}
        </span>
        <span className={classes.soft}>
          {formatDay(day)}
          {minutes > 0 && `, ${formatMinutes(minutes)}`}
          {note && noteIsPrivate && (
            <span className={classes.private}>
              <IconLock size={13} stroke={1.7} aria-hidden /> private note
            </span>
          )}
        </span>
        {note && <p className={classes.entryNote}>{note}</p>}
      </div>
      <MoreMenu label={`More for the entry of ${formatDay(day)}`}>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setEditing(true)}>
          Change
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          onClick={() => void run('remove-engagement-entry', { id: entry.id })}
        >
          Remove
        </Menu.Item>
      </MoreMenu>
      {editing && (
        <EntryForm
          entry={entry}
          engagement={engagement}
          managers={managers}
          close={() => setEditing(false)}
        />
      )}
    </li>
  );
}
