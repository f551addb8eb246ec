import { Button } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { openingMeasure } from '../../../src/core/insights/outcomes/falling-outcome.ts';
import { measureWithId } from '../../../src/core/insights/outcomes/measures.ts';
import { teamOutcomes } from '../../../src/core/insights/outcomes/team-outcomes.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { addressOf, goTo } from '../../app/router.ts';
import { useInsight, useRecords } from '../../state/use-plan.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TakeOutLink } from '../../ui/TakeOutLink.tsx';
import { FiguresPanel } from './FiguresPanel.tsx';
import { MeasureForm } from './MeasureForm.tsx';
import { MeasureTabs } from './MeasureTabs.tsx';
import { NoFigures } from './NoFigures.tsx';
import classes from './Outcomes.module.css';
import { RepMultiples } from './RepMultiples.tsx';
import { TeamPanel } from './TeamPanel.tsx';

const ImportScreen = fetchedPart(async () => ({
  default: (await import('./import/ImportScreen.tsx')).ImportScreen,
}));

/** What came of it: `team/outcomes` with the first measure that has figures, `team/outcomes/ID` with that one, `team/outcomes/import`. */
export default function OutcomesScreen({ place }: { place: string | undefined }) {
  if (place === 'import') return <ImportScreen />;
  return <OutcomesOfMeasure place={place} />;
}

function OutcomesOfMeasure({ place }: { place: string | undefined }) {
  const records = useRecords();
  const measure = (place !== undefined && measureWithId(records, place)) || openingMeasure(records);
  const insight = useCallback(
    (all: RecordSet, today: Day) => teamOutcomes(all, today, measureWithId(all, measure.id) ?? measure),
    // Its name may change, what it measures by does not.
    [measure.id, measure],
  );
  const outcomes = useInsight(insight);
  const [form, setForm] = useState<'add' | 'edit' | null>(null);
  const close = useCallback(() => setForm(null), []);
  // The team answers first; the reps and the grid may follow a moment later.
  const settled = useDeferredValue(true, false);
  const empty = outcomes.team.points.length === 0;
  return (
    <Screen
      title="Outcomes"
      lead={
        <>
          <a className={classes.back} href={addressOf('team')}>
            Team
          </a>{' '}
          · The team’s results, together with the coaching. What caused what, figures alone can’t tell.
        </>
      }
      actions={
        <>
          <Button
            component="a"
            href={addressOf('team', 'outcomes', 'import')}
            leftSection={<IconTableImport size={17} stroke={1.6} />}
          >
            Bring in a table
          </Button>
          <Button variant="default" leftSection={<IconPlus size={17} />} onClick={() => setForm('add')}>
            Own measure
          </Button>
          <TakeOutLink kind="outcomes" what="the outcomes" />
        </>
      }
    >
      <MeasureTabs current={measure} edit={() => setForm('edit')} />
      {empty ? (
        <NoFigures measure={measure} />
      ) : (
        <>
          <TeamPanel outcomes={outcomes} />
          {settled && measure.of === 'rep' && outcomes.reps.length > 0 && (
            <RepMultiples outcomes={outcomes} />
          )}
        </>
      )}
      {settled && <FiguresPanel key={measure.id} measure={measure} />}
      {form && (
        <MeasureForm
          measure={form === 'edit' ? measure : undefined}
          close={close}
          added={(id) => goTo('team', 'outcomes', id)}
        />
      )}
    </Screen>
  );
}
