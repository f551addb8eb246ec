import { Button, TextInput } from '@mantine/core';
import { IconCalendarRepeat, IconPlus, IconSearch, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { goTo } from '../../app/router.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useInsight } from '../../state/use-plan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { LeftReps } from './LeftReps.tsx';
import { RepForm } from './RepForm.tsx';
import { RepTable } from './RepTable.tsx';
import { RhythmBoard } from './RhythmBoard.tsx';
import { RhythmForm } from './RhythmForm.tsx';
import { TeamFigures } from './TeamFigures.tsx';
import classes from './TeamOverviewScreen.module.css';
import { teamOverview } from './team-overview.ts';
import { usePaged } from './use-paged.ts';

/** From so many reps on, finding one by name is quicker than looking. */
const SEARCH_FROM = 12;
const PAGE = 40;

/** The team: who is to be coached how often, how it is kept, and what was promised. */
export function TeamOverviewScreen({ adding }: { adding: boolean }) {
  const overview = useInsight(teamOverview);
  const [open, setOpen] = useState<'add' | 'rhythm' | null>(null);
  const [sought, setSought] = useState('');
  const active = overview.members.filter(({ rep }) => rep.status === 'active');
  const left = overview.members.filter(({ rep }) => rep.status === 'left');
  const wanted = sought.trim().toLocaleLowerCase();
  const found = active.filter(({ rep }) => rep.name.toLocaleLowerCase().includes(wanted));
  const { shown, more, showMore } = usePaged(found, PAGE);
  const closeAdd = () => {
    setOpen(null);
    if (adding) goTo('team');
  };
  const addButton = (
    <Button leftSection={<IconPlus size={17} />} onClick={() => setOpen('add')}>
      Add rep
    </Button>
  );
  return (
    <Screen
      title="Team"
      lead={active.length > 0 && `${formatCounted(active.length, 'rep')} to coach.`}
      actions={
        active.length > 0 && (
          <>
            {addButton}
            <Button
              variant="default"
              leftSection={<IconCalendarRepeat size={17} stroke={1.6} />}
              onClick={() => setOpen('rhythm')}
            >
              Plan the rhythm
            </Button>
          </>
        )
      }
    >
      {active.length === 0 ? (
        <Panel>
          <EmptyState
            icon={<IconUsers size={34} stroke={1.4} />}
            title="Nobody in the team yet"
            action={addButton}
          >
            Add the reps whom you coach. From then on you see here who is due, and how well the rhythm is
            kept.
          </EmptyState>
        </Panel>
      ) : (
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
          {shown.length > 0 && <RhythmBoard members={shown} frequency={overview.frequency} />}
        </>
      )}
      {left.length > 0 && <LeftReps members={left} />}
      {(adding || open === 'add') && <RepForm close={closeAdd} />}
      {open === 'rhythm' && <RhythmForm reps={active.map(({ rep }) => rep)} close={() => setOpen(null)} />}
    </Screen>
  );
}
