import type { OutcomeKind } from '../../../src/core/domain/outcome/built-in-measures.ts';
import { isBetter } from '../../../src/core/insights/outcomes/measures.ts';
import type { OutcomePoint, OutcomeSeries } from '../../../src/core/insights/outcomes/outcome-series.ts';
import type { PullToMean } from '../../../src/core/insights/outcomes/pull-to-mean.ts';
import type { RunSignal } from '../../../src/core/insights/run-chart.ts';
import { SHIFT_POINTS } from '../../../src/core/insights/run-rules.ts';
import type { TableContent } from '../../charts/ChartTable.tsx';
import { formatDay, formatDayWithYear } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import {
  formatApart,
  formatChange,
  formatCountOf,
  formatFigure,
  formatPeriod,
  spanWords,
} from '../../format/outcomes.ts';

/** How a change reads: better, worse, or no change; by the measure's direction, not by its sign. */
export function changeWords(change: number, measure: OutcomeKind): string {
  const better = isBetter(change, measure.better);
  const shown = formatChange(change, measure);
  // What rounds to nothing is neither better nor worse.
  if (better === null || !/[1-9]/.test(shown)) return 'about the same';
  return `${shown}, ${better ? 'better' : 'worse'}`;
}

/** Latest against baseline in words, with the dates and counts of both; or what is missing to compare. */
export function comparisonWords({ baseline, latest, change, measure }: OutcomeSeries): string {
  if (!latest || !baseline) return 'No period is over yet.';
  const now = `${formatFigure(latest.value, measure)} in ${spanWords(latest, measure)}`;
  if (change === null) return `${now}. One period alone shows no change.`;
  const then = `${formatFigure(baseline.value, measure)} in ${spanWords(baseline, measure)}`;
  return `${now}, against ${then}: ${changeWords(change, measure)}.`;
}

/** A rep whom coaching reached after a low period: what was to be expected in any case, and what lies beyond it. */
export function pullWords(pull: PullToMean, { measure }: OutcomeSeries): string {
  const { low, began, expected, basis, from, beyond } = pull;
  const usual =
    basis === 'own'
      ? `usual over the ${formatCounted(from, 'period')} before`
      : `mean of ${formatCounted(from, 'rep')} in that period`;
  const start = `Coaching began on ${formatDayWithYear(began)}, right after the worst period, ${formatFigure(low.value, measure)} in ${formatPeriod(low)}`;
  const chance = `After such a period figures tend to come back by themselves, here towards ${formatFigure(expected, measure)} (the ${usual})`;
  if (beyond === null) return `${start}. ${chance}. Expect that much in any case.`;
  const better = isBetter(beyond, measure.better);
  const rest =
    better === true
      ? `The latest lies ${formatApart(beyond, measure)} beyond that; only this part is news.`
      : 'The latest does not lie beyond that, so what came since says nothing about the coaching.';
  return `${start}. ${chance}. ${rest}`;
}

/** What a run signal of figures means, short; no word about why. */
export function signalWords(signal: RunSignal, { measure }: OutcomeSeries): string {
  const since = formatDay(signal.since);
  switch (signal.rule) {
    case 'shift':
      return `${signal.points} periods in a row ${signal.side} the old median of ${formatFigure(signal.median, measure)} since ${since}: more than ups and downs. The new median is ${formatFigure(signal.newMedian, measure)}.`;
    case 'trend':
      return `${signal.points} periods in a row, each ${signal.direction === 'falling' ? 'lower' : 'higher'} than the one before, since ${since}.`;
    case 'far':
      return `The period to ${since} lies far ${signal.side} all others. Look what was different there.`;
    case 'runs':
      return signal.found === 'few'
        ? 'The median is crossed less often than by chance: the figures drift.'
        : 'The median is crossed more often than by chance: two kinds of period may be mixed here.';
  }
}

/** What the run of a measure comes to. */
export function runVerdict(series: OutcomeSeries): readonly string[] {
  const { signals, enough } = series.run;
  if (signals.length > 0) return signals.slice(-2).map((signal) => signalWords(signal, series));
  if (enough) return ['No more than the usual ups and downs so far.'];
  const judged = formatCounted(series.judged.length, 'period');
  return [`${judged} so far. From ${SHIFT_POINTS} on, a real shift can be told from ups and downs.`];
}

/** One measure over time as a table: a row a period, with the sessions held in it. */
export function seriesTable(
  series: OutcomeSeries,
  sessionsIn: (point: OutcomePoint) => number,
): TableContent {
  const { measure, points, repId } = series;
  return {
    columns: [
      { title: 'Period' },
      { title: measure.name, numeric: true },
      { title: 'Counted', numeric: true },
      { title: '95% interval', numeric: true },
      ...(repId === null ? [{ title: 'Reps', numeric: true }] : []),
      { title: 'Coaching sessions in it', numeric: true },
    ],
    rows: points.map((point) => ({
      key: point.from,
      cells: [
        `${formatPeriod(point)}${point.open ? ', not over yet' : ''}`,
        formatFigure(point.value, measure),
        formatCountOf(point.count, measure) || 'not known',
        point.low === null
          ? '–'
          : `${formatFigure(point.low, measure)} to ${formatFigure(point.high, measure)}`,
        ...(repId === null ? [point.reps === null ? 'entered as such' : String(point.reps)] : []),
        String(sessionsIn(point)),
      ],
    })),
  };
}
