import { Button } from '@mantine/core';
import { IconArrowsDiff, IconBuilding, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  findManagers,
  groupManagers,
  sortManagers,
  summaryOfManagers,
} from '../../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { addressOf, goTo } from '../../../app/router.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { NewPlan } from '../../start/NewPlan.tsx';
import { type Portfolio, usePortfolio } from '../use-portfolio.ts';
import classes from './Portfolio.module.css';
import { PortfolioBoard } from './PortfolioBoard.tsx';
import { PortfolioFigures } from './PortfolioFigures.tsx';
import { PortfolioTable } from './PortfolioTable.tsx';
import { PortfolioTools } from './PortfolioTools.tsx';
import { usePortfolioView } from './view.ts';

/** So many managers can stand beside each other and still be read. */
const COMPARED_AT_MOST = 6;

/** All managers of the practice: who is where, who is behind, who has gone quiet. */
export function PortfolioScreen({ practice }: { practice: RecordSet }) {
  const { portfolio, problem } = usePortfolio(practice);
  const [starting, setStarting] = useState(false);
  const [{ ticked }] = usePortfolioView();
  const engagements = practice.all('engagement').filter(({ status }) => status === 'running').length;
  const compared = ticked.filter((id) => portfolio?.managers.some((manager) => manager.id === id));
  return (
    <Screen
      title="Engagements"
      lead={
        portfolio &&
        `${formatCounted(portfolio.managers.length, 'manager')}, ${formatCounted(engagements, 'running engagement')}.`
      }
      actions={
        <>
          <Button
            component="a"
            variant="default"
            leftSection={<IconBuilding size={17} stroke={1.6} />}
            href={addressOf('engagements', 'clients')}
          >
            Clients and engagements
          </Button>
          <Button component="a" variant="default" href={addressOf('engagements', 'templates')}>
            Templates
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowsDiff size={17} stroke={1.6} />}
            disabled={compared.length < 2}
            onClick={() => goTo('engagements', 'compare', compared.slice(0, COMPARED_AT_MOST).join(','))}
          >
            {compared.length < 2 ? 'Compare' : `Compare ${Math.min(compared.length, COMPARED_AT_MOST)}`}
          </Button>
          <Button leftSection={<IconPlus size={17} />} onClick={() => setStarting(true)}>
            Start a manager’s plan
          </Button>
        </>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      {!portfolio && !problem && <Loading />}
      {portfolio && portfolio.managers.length === 0 && (
        <Panel>
          <EmptyState
            icon={<IconUsersGroup size={34} stroke={1.4} />}
            title="No manager here yet"
            action={
              <Button leftSection={<IconPlus size={17} />} onClick={() => setStarting(true)}>
                Start a manager’s plan
              </Button>
            }
          >
            Every plan on this computer stands here with its day, its gates and its measures. Start one, or
            read in the file that a manager sent you.
          </EmptyState>
        </Panel>
      )}
      {portfolio && portfolio.managers.length > 0 && <Managers portfolio={portfolio} practice={practice} />}
      {starting && <NewPlan close={() => setStarting(false)} />}
    </Screen>
  );
}

function Managers({ portfolio, practice }: { portfolio: Portfolio; practice: RecordSet }) {
  const [view, change] = usePortfolioView();
  const { managers } = portfolio;
  // What is typed answers at once, the rows as soon as they are found.
  const search = useDeferredValue(view.search);
  const { show, engagement, order, direction, grouping } = view;
  const found = useMemo(
    () => sortManagers(findManagers(managers, { search, show, engagement }), order, direction),
    [managers, search, show, engagement, order, direction],
  );
  const groups = useMemo(() => groupManagers(found, grouping), [found, grouping]);
  const summary = useMemo(() => summaryOfManagers(found), [found]);
  return (
    <>
      <PortfolioFigures
        summary={summary}
        practice={practice}
        of={managers.length}
        waiting={portfolio.waiting}
      />
      <Panel flush>
        <PortfolioTools view={view} change={change} practice={practice} />
        {found.length === 0 && (
          <p className={classes.none}>
            No manager fits.{' '}
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => change({ search: '', show: 'all', engagement: null })}
            >
              Show all
            </Button>
          </p>
        )}
        {found.length > 0 && view.layout === 'table' && (
          <PortfolioTable
            groups={groups}
            order={order}
            direction={direction}
            isGrouped={grouping !== 'none'}
            ticked={view.ticked}
            change={change}
            practice={practice}
            namesEngagement={grouping !== 'engagement'}
          />
        )}
        {found.length > 0 && view.layout === 'board' && <PortfolioBoard managers={found} />}
      </Panel>
    </>
  );
}
