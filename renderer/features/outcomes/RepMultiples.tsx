import { useMemo } from 'react';
import type { RepOutcomes, TeamOutcomes } from '../../../src/core/insights/outcomes/team-outcomes.ts';
import { addressOf } from '../../app/router.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { OutcomePlot } from '../../charts/OutcomePlot.tsx';
import { valueRange } from '../../charts/value-range.ts';
import { formatCounted } from '../../format/numbers.ts';
import { formatCountOf, formatFigure, formatPeriod } from '../../format/outcomes.ts';
import { useTransition } from '../../state/use-plan.ts';
import { OutcomeLegend } from './OutcomeLegend.tsx';
import { changeWords, pullWords } from './outcome-words.ts';
import classes from './RepMultiples.module.css';

const LEAST_WIDTH = 236;
const GAP = 16;
const INSET = 14;
const HEIGHT = 108;

function changeOf({ series }: RepOutcomes): string {
  const { baseline, latest, change, measure } = series;
  if (!latest) return 'No figure yet';
  if (change === null || !baseline) return `${formatPeriod(latest)}; nothing before it to compare`;
  return `${changeWords(change, measure)} since ${formatPeriod(baseline)}`;
}

function Multiple({
  own,
  span,
  range,
  width,
}: {
  own: RepOutcomes;
  span: TeamOutcomes['span'];
  range: readonly [number, number];
  width: number;
}) {
  const { firstDay } = useTransition();
  const { rep, series, sessionDays, pull } = own;
  const { latest, measure } = series;
  return (
    <li className={classes.multiple}>
      <div className={classes.head}>
        <a href={addressOf('team', rep.id)} className={classes.name} title={rep.name}>
          {rep.name}
        </a>
        <span className={classes.value} data-few={latest?.few || undefined}>
          {formatFigure(latest?.value ?? null, measure)}
        </span>
      </div>
      <p className={classes.change}>{changeOf(own)}</p>
      <OutcomePlot
        series={series}
        sessionDays={sessionDays}
        pull={pull}
        span={span}
        range={range}
        firstDay={firstDay}
        width={width - 2 * INSET}
        height={HEIGHT}
      />
      <p className={classes.foot}>
        {[
          ...(latest ? [formatPeriod(latest), formatCountOf(latest.count, measure)] : []),
          ...(latest?.few ? ['too few to judge'] : []),
          formatCounted(sessionDays.length, 'session'),
        ]
          .filter((part) => part !== '')
          .join(', ')}
      </p>
    </li>
  );
}

/** Every rep's figures side by side on one scale, with their coaching sessions marked underneath. */
export function RepMultiples({ outcomes }: { outcomes: TeamOutcomes }) {
  const { measure, reps, span } = outcomes;
  const range = useMemo(() => valueRange(reps.map(({ series }) => series)), [reps]);
  const pulled = reps.filter(({ pull }) => pull !== null);
  return (
    <ChartFrame
      title={`${measure.name}: rep by rep`}
      caption="All on one scale of value and time. A rise beside many sessions is no proof: look at the counts, and at what was to be expected anyway."
      alternative=""
      table={{
        columns: [
          { title: 'Rep' },
          { title: 'Latest', numeric: true },
          { title: 'In', numeric: true },
          { title: 'Baseline', numeric: true },
          { title: 'From', numeric: true },
          { title: 'Change', numeric: true },
          { title: 'Sessions', numeric: true },
        ],
        rows: reps.map((own) => rowOf(own)),
      }}
      draw={(width) => {
        const columns = Math.max(1, Math.floor((width + GAP) / (LEAST_WIDTH + GAP)));
        const each = Math.floor((width - GAP * (columns - 1)) / columns);
        return (
          <ul
            className={classes.multiples}
            style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
          >
            {reps.map((own) => (
              <Multiple key={own.rep.id} own={own} span={span} range={range} width={each} />
            ))}
          </ul>
        );
      }}
      plain
    >
      <OutcomeLegend pull={pulled.length > 0} interval={false} />
      {pulled.length > 0 && (
        <section className={classes.pulls} aria-label="Where coaching began right after a bad period">
          <h3>Where coaching began right after a bad period</h3>
          {pulled.map(({ rep, pull, series }) => (
            <p key={rep.id}>
              <strong>{rep.name}.</strong> {pull && pullWords(pull, series)}
            </p>
          ))}
        </section>
      )}
    </ChartFrame>
  );
}

function rowOf({ rep, series, sessionDays }: RepOutcomes) {
  const { latest, baseline, change, measure } = series;
  const within = (span: typeof latest) =>
    span
      ? [formatPeriod(span), formatCountOf(span.count, measure)].filter((part) => part !== '').join(', ')
      : '–';
  return {
    key: rep.id,
    cells: [
      rep.name,
      formatFigure(latest?.value ?? null, measure),
      within(latest),
      formatFigure(baseline?.value ?? null, measure),
      within(baseline),
      change === null ? '–' : changeWords(change, measure),
      String(sessionDays.length),
    ],
  };
}
