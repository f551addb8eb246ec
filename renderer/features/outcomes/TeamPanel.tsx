import type { TeamOutcomes } from '../../../src/core/insights/outcomes/team-outcomes.ts';
import { countDaysIn } from '../../../src/core/insights/outcomes/team-outcomes.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { OutcomePlot } from '../../charts/OutcomePlot.tsx';
import { valueRange } from '../../charts/value-range.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useTransition } from '../../state/use-plan.ts';
import { OutcomeLegend } from './OutcomeLegend.tsx';
import { OutcomeSources } from './OutcomeSources.tsx';
import classes from './Outcomes.module.css';
import { comparisonWords, runVerdict, seriesTable } from './outcome-words.ts';

const HEIGHT = 250;

/** The team's figures over time: the latest against the baseline, what the run of them says, and the sessions beside. */
export function TeamPanel({ outcomes }: { outcomes: TeamOutcomes }) {
  const { team, sessionDays, span, measure } = outcomes;
  const { firstDay } = useTransition();
  const since = team.latest ? countDaysIn(sessionDays, { from: firstDay, to: team.latest.to }) : 0;
  const together = `Together with ${formatCounted(since, 'coaching session')} from the plan’s first day to the end of that period.`;
  const words = comparisonWords(team);
  const verdict = runVerdict(team);
  return (
    <ChartFrame
      title={`${measure.name}: the team`}
      caption={
        <>
          <span className={classes.comparison}>{words}</span>
          <span className={classes.line}>
            {together} {verdict.join(' ')}
          </span>
          {team.overlapping > 0 && (
            <span className={classes.line}>
              {formatCounted(team.overlapping, 'figure')} of longer periods that overlap with shorter ones are
              left out here.
            </span>
          )}
        </>
      }
      alternative={`${measure.name} of the team in ${formatCounted(team.points.length, 'period')}. ${words} ${together} ${verdict.join(' ')}`}
      table={seriesTable(team, (point) => countDaysIn(sessionDays, point))}
      draw={(width) => (
        <OutcomePlot
          large
          series={team}
          sessionDays={sessionDays}
          pull={null}
          span={span}
          range={valueRange([team], true)}
          firstDay={firstDay}
          width={width}
          height={HEIGHT}
        />
      )}
    >
      <OutcomeLegend pull={false} interval={team.points.some(({ low }) => low !== null)} />
      <OutcomeSources measureId={measure.id} />
    </ChartFrame>
  );
}
