import { Anchor } from '@mantine/core';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { Rep } from '../../../src/core/domain/rep/rep.ts';
import { outcomeMeasures } from '../../../src/core/insights/outcomes/measures.ts';
import { type TeamOutcomes, teamOutcomes } from '../../../src/core/insights/outcomes/team-outcomes.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { addressOf } from '../../app/router.ts';
import { OutcomePlot } from '../../charts/OutcomePlot.tsx';
import { useWidth } from '../../charts/use-width.ts';
import { valueRange } from '../../charts/value-range.ts';
import { useInsight, useTransition } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { OutcomeLegend } from './OutcomeLegend.tsx';
import { comparisonWords, pullWords, runVerdict } from './outcome-words.ts';
import classes from './RepOutcomesPanel.module.css';

function measuresOfReps(records: RecordSet, today: Day): TeamOutcomes[] {
  const used = new Set(records.all('outcome-figure').map(({ measureId }) => measureId));
  return outcomeMeasures(records)
    .filter(({ id, of }) => of === 'rep' && used.has(id))
    .map((measure) => teamOutcomes(records, today, measure));
}

function RepMeasure({ outcomes, repId }: { outcomes: TeamOutcomes; repId: string }) {
  const { firstDay } = useTransition();
  const [ref, width] = useWidth<HTMLDivElement>();
  const own = outcomes.reps.find(({ rep }) => rep.id === repId);
  if (!own || own.series.points.length === 0) return null;
  const { series, sessionDays, pull } = own;
  return (
    <li className={classes.measure}>
      <h3 className={classes.title}>
        <a href={addressOf('team', 'outcomes', outcomes.measure.id)}>{outcomes.measure.name}</a>
      </h3>
      <div className={classes.words}>
        <p>{comparisonWords(series)}</p>
        <p>{runVerdict(series).join(' ')}</p>
        {pull && <p className={classes.pull}>{pullWords(pull, series)}</p>}
      </div>
      <div ref={ref} className={classes.plot}>
        {width > 0 && (
          <OutcomePlot
            series={series}
            sessionDays={sessionDays}
            pull={pull}
            span={outcomes.span}
            range={valueRange([series])}
            firstDay={firstDay}
            width={width}
            height={116}
          />
        )}
      </div>
    </li>
  );
}

/** A rep's results beside their coaching: each measure with its latest against the baseline. */
export function RepOutcomesPanel({ rep }: { rep: Rep }) {
  const all = useInsight(measuresOfReps);
  const own = all.filter(({ reps }) =>
    reps.some((each) => each.rep.id === rep.id && each.series.points.length > 0),
  );
  return (
    <Panel
      title="Outcomes"
      hint="Together with the coaching, marked underneath. What caused what, figures alone can’t tell."
      actions={
        <Anchor href={addressOf('team', 'outcomes')} size="sm" c="inherit" underline="always">
          All outcomes
        </Anchor>
      }
    >
      {own.length === 0 ? (
        <p className={classes.none}>
          No figure of this rep yet. Type one in, or bring in a table, under Outcomes.
        </p>
      ) : (
        <>
          <ul className={classes.measures}>
            {own.map((outcomes) => (
              <RepMeasure key={outcomes.measure.id} outcomes={outcomes} repId={rep.id} />
            ))}
          </ul>
          <OutcomeLegend
            pull={own.some(({ reps }) => reps.some((each) => each.rep.id === rep.id && each.pull !== null))}
            interval={false}
          />
        </>
      )}
    </Panel>
  );
}
