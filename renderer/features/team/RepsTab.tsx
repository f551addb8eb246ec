import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Panel } from '../../ui/Panel.tsx';
import { RepTable } from './RepTable.tsx';
import { TeamFigures } from './TeamFigures.tsx';
import classes from './TeamOverviewScreen.module.css';
import type { TeamMember, TeamOverview } from './team-overview.ts';
import { usePaged } from './use-paged.ts';

/** From so many reps on, finding one by name is quicker than looking. */
const SEARCH_FROM = 12;
const PAGE = 40;

/** The reps one by one: rhythm, last session, commitments. */
export function RepsTab({ overview, active }: { overview: TeamOverview; active: readonly TeamMember[] }) {
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLocaleLowerCase();
  const found = active.filter(({ rep }) => rep.name.toLocaleLowerCase().includes(wanted));
  const { shown, more, showMore } = usePaged(found, PAGE);
  return (
    <>
      <TeamFigures overview={overview} />
      <Panel
        title="Reps"
        actions={
          active.length >= SEARCH_FROM && (
            <TextInput
              aria-label="Find a rep"
              placeholder="Find a rep"
              size="xs"
              leftSection={<IconSearch size={15} stroke={1.6} />}
              value={sought}
              onChange={(event) => setSought(event.currentTarget.value)}
            />
          )
        }
        flush
      >
        {found.length === 0 ? (
          <p className={classes.none}>Nobody of this name. Write less of it, or add a rep.</p>
        ) : (
          <RepTable members={shown} />
        )}
        {more > 0 && (
          <div className={classes.more}>
            <Button variant="default" size="xs" onClick={showMore}>
              Show {Math.min(PAGE, more)} more of {found.length}
            </Button>
          </div>
        )}
      </Panel>
    </>
  );
}
