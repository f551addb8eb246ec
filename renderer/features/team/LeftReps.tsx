import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { formatCounted } from '../../format/numbers.ts';
import { Panel } from '../../ui/Panel.tsx';
import { RepName } from '../../ui/RepName.tsx';
import classes from './LeftReps.module.css';
import { RepMenu } from './RepMenu.tsx';
import { sinceWords } from './rhythm-words.ts';
import type { TeamMember } from './team-overview.ts';

/** Those who left the team, folded away: their history stays, and they can be taken back. */
export function LeftReps({ members }: { members: readonly TeamMember[] }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel>
      <UnstyledButton className={classes.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconChevronDown size={18} stroke={1.6} aria-hidden data-open={open || undefined} />
        {formatCounted(members.length, 'rep has', 'reps have')} left the team
      </UnstyledButton>
      <Collapse expanded={open}>
        <ul className={classes.list}>
          {members.map(({ rep, rhythm }) => (
            <li key={rep.id}>
              <span className={classes.words}>
                <RepName id={rep.id} />
                <span className={classes.soft}>
                  {formatCounted(rhythm.sessions, 'session')}, last {sinceWords(rhythm.daysSince)}
                </span>
              </span>
              <RepMenu rep={rep} />
            </li>
          ))}
        </ul>
      </Collapse>
    </Panel>
  );
}
