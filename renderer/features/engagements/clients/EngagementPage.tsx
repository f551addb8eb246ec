import { Button, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconClock,
  IconPencil,
  IconTrash,
  IconUserPlus,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { findManagers, sortManagers, summaryOfManagers } from '../../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { addressOf, goTo } from '../../../app/router.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { PortfolioFigures } from '../portfolio/PortfolioFigures.tsx';
import { PortfolioTable } from '../portfolio/PortfolioTable.tsx';
import { usePortfolioView } from '../portfolio/view.ts';
import { usePortfolio } from '../use-portfolio.ts';
import { AddManagers } from './AddManagers.tsx';
import classes from './Clients.module.css';
import { EngagementForm } from './EngagementForm.tsx';
import { EntriesPanel } from './EntriesPanel.tsx';
import { EntryForm } from './EntryForm.tsx';
import { spanWords } from './span-words.ts';

/** One engagement: sponsor and goals, its managers, and the consultant's own hours and notes in it. */
export default function EngagementPage({ practice, id }: { practice: RecordSet; id: string }) {
  const run = useRunPractice();
  const { portfolio, problem } = usePortfolio(practice);
  const [view, change] = usePortfolioView();
  const [open, setOpen] = useState<'edit' | 'log' | 'managers' | null>(null);
  const engagement = practice.get('engagement', id);
  const { order, direction } = view;
  const managers = useMemo(() => {
    const all = portfolio?.managers ?? [];
    return sortManagers(findManagers(all, { search: '', show: 'all', engagement: id }), order, direction);
  }, [portfolio, id, order, direction]);
  if (!engagement) return <Gone />;
  const client = practice.get('client', engagement.clientId);
  const sponsor = [engagement.sponsorName, engagement.sponsorRole].filter(Boolean).join(', ');
  const isClosed = engagement.status === 'closed';
  const remove = async () => {
    const outcome = await run('remove-engagement', { id });
    if (outcome.ok) goTo('engagements', 'clients');
  };
  return (
    <Screen
      title={engagement.title}
      lead={
        <>
          <a className={classes.back} href={addressOf('engagements', 'clients')}>
            Clients and engagements
          </a>
          {` · ${[client?.name, spanWords(engagement), isClosed && 'closed'].filter(Boolean).join(', ')}`}
        </>
      }
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconUserPlus size={17} stroke={1.6} />}
            onClick={() => setOpen('managers')}
          >
            Add managers
          </Button>
          <Button leftSection={<IconClock size={17} stroke={1.6} />} onClick={() => setOpen('log')}>
            Log my work
          </Button>
          <MoreMenu label={`More for ${engagement.title}`}>
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setOpen('edit')}>
              Change the engagement
            </Menu.Item>
            <Menu.Item
              leftSection={isClosed ? <IconArchiveOff size={16} /> : <IconArchive size={16} />}
              onClick={() =>
                void run('edit-engagement', { id, patch: { status: isClosed ? 'running' : 'closed' } })
              }
            >
              {isClosed ? 'Open it again' : 'Close the engagement'}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
              Remove
            </Menu.Item>
          </MoreMenu>
        </>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      {(sponsor || engagement.goals) && (
        <Panel>
          <dl className={classes.facts}>
            {sponsor && (
              <div>
                <dt>Sponsor</dt>
                <dd>{sponsor}</dd>
              </div>
            )}
            {engagement.goals && (
              <div>
                <dt>Goals</dt>
                <dd className={classes.goals}>{engagement.goals}</dd>
              </div>
            )}
          </dl>
        </Panel>
      )}
      {!portfolio && !problem && <Loading />}
      {portfolio && managers.length > 0 && (
        <>
          <PortfolioFigures
            summary={summaryOfManagers(managers)}
            practice={practice}
            of={portfolio.managers.length}
            waiting={portfolio.waiting}
          />
          <Panel title="Managers" flush>
            <PortfolioTable
              groups={[{ key: id, engagement, client: client ?? null, managers }]}
              order={view.order}
              direction={view.direction}
              isGrouped={false}
              ticked={view.ticked}
              change={change}
              practice={practice}
              namesEngagement={false}
            />
          </Panel>
        </>
      )}
      {portfolio && managers.length === 0 && (
        <Panel title="Managers">
          <p className={classes.none}>No manager is in this engagement yet.</p>
        </Panel>
      )}
      <EntriesPanel engagement={engagement} practice={practice} managers={managers} />
      {open === 'edit' && (
        <EngagementForm
          engagement={engagement}
          clientId={engagement.clientId}
          practice={practice}
          close={() => setOpen(null)}
        />
      )}
      {open === 'log' && (
        <EntryForm engagement={engagement} managers={managers} close={() => setOpen(null)} />
      )}
      {open === 'managers' && portfolio && (
        <AddManagers engagement={engagement} all={portfolio.managers} close={() => setOpen(null)} />
      )}
    </Screen>
  );
}

function Gone() {
  return (
    <Screen title="Engagement">
      <Panel>
        <EmptyState
          title="This engagement is no longer there"
          action={
            <Button component="a" variant="default" href={addressOf('engagements', 'clients')}>
              Clients and engagements
            </Button>
          }
        >
          It was removed, perhaps in another window. Undo brings it back.
        </EmptyState>
      </Panel>
    </Screen>
  );
}
