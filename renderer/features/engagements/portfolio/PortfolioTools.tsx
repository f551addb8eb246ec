import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import type { PortfolioFilter, PortfolioGrouping } from '../../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { TakeOutLink } from '../../../ui/TakeOutLink.tsx';
import { engagementChoices } from '../standing-words.ts';
import classes from './Portfolio.module.css';
import type { PortfolioView } from './view.ts';

const SHOWN: { value: PortfolioFilter['show']; label: string }[] = [
  { value: 'all', label: 'All managers' },
  { value: 'stalled', label: 'Stalled' },
  { value: 'gate-behind', label: 'A gate behind' },
  { value: 'below-target', label: 'Coaching share under 25%' },
  { value: 'tells-most', label: 'Telling half or more' },
];

const GROUPINGS: { value: PortfolioGrouping; label: string }[] = [
  { value: 'engagement', label: 'By engagement' },
  { value: 'client', label: 'By client' },
  { value: 'phase', label: 'By phase' },
  { value: 'none', label: 'In one list' },
];

/** Search, filters, groups, and whether the managers stand in a table or on a board. */
export function PortfolioTools({
  view: { search, show, engagement, grouping, layout },
  change,
  practice,
}: {
  view: PortfolioView;
  change: (change: Partial<PortfolioView>) => void;
  practice: RecordSet;
}) {
  return (
    <div className={classes.tools}>
      <TextInput
        className={classes.search}
        aria-label="Find a manager, client or engagement"
        placeholder="Find a manager, client or engagement"
        leftSection={<IconSearch size={16} stroke={1.6} />}
        value={search}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      <Choices
        show={show}
        engagement={engagement}
        grouping={grouping}
        layout={layout}
        change={change}
        practice={practice}
      />
    </div>
  );
}

/** All but the search, apart from it: a letter that is typed doesn't draw hundreds of engagements to choose from anew. */
const Choices = memo(function Choices({
  change,
  practice,
  ...view
}: Pick<PortfolioView, 'show' | 'engagement' | 'grouping' | 'layout'> & {
  change: (change: Partial<PortfolioView>) => void;
  practice: RecordSet;
}) {
  const engagements = useMemo(
    () => [...engagementChoices(practice), { value: 'none', label: 'In no engagement' }],
    [practice],
  );
  return (
    <>
      <Select
        aria-label="Which managers"
        data={SHOWN}
        value={view.show}
        allowDeselect={false}
        onChange={(show) => change({ show: (show ?? 'all') as PortfolioFilter['show'] })}
      />
      <Select
        aria-label="Which engagement"
        placeholder="All engagements"
        data={engagements}
        value={view.engagement}
        clearable
        searchable
        limit={60}
        nothingFoundMessage="No engagement goes by that name."
        clearButtonProps={{ 'aria-label': 'All engagements' }}
        onChange={(engagement) => change({ engagement })}
      />
      {view.layout === 'table' && (
        <Select
          aria-label="Groups"
          data={GROUPINGS}
          value={view.grouping}
          allowDeselect={false}
          onChange={(grouping) => change({ grouping: (grouping ?? 'none') as PortfolioGrouping })}
        />
      )}
      <SegmentedControl
        aria-label="Layout"
        data={[
          { value: 'table', label: 'Table' },
          { value: 'board', label: 'Board' },
        ]}
        value={view.layout}
        onChange={(layout) => change({ layout: layout as PortfolioView['layout'] })}
      />
      <TakeOutLink kind="portfolio" what="the portfolio" />
    </>
  );
});
