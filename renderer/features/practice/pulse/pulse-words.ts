import { PULSE_QUESTIONS } from '../../../../src/core/content/pulse-questions.ts';
import type { PulseKey } from '../../../../src/core/domain/survey/survey-terms.ts';
import type { CoachingPulse, PulseRound } from '../../../../src/core/insights/coaching-pulse.ts';
import type { RatingSummary } from '../../../../src/core/insights/survey-answers.ts';
import type { TableContent } from '../../../charts/ChartTable.tsx';
import type { RatingRow } from '../../../charts/RatingPlot.tsx';
import { formatDay } from '../../../format/days.ts';
import { formatDecimal, NO_VALUE } from '../../../format/numbers.ts';
import { summaryWords } from '../behaviours/inventory-words.ts';

/** What a round is called in a chart: `Day 30`, or the day on which it was handed out. */
function roundLabel({ survey }: PulseRound): string {
  return survey.stage === null ? formatDay(survey.openedOn) : `Day ${survey.stage}`;
}

/** The rows of a question's plot: all rounds. */
export function pulseRows(rounds: readonly PulseRound[], key: PulseKey): RatingRow[] {
  return rounds.map((round) => {
    const summary = round.questions[key];
    const mark = summary && {
      rater: 'reps' as const,
      value: summary.mean,
      low: summary.low,
      high: summary.high,
      words: summaryWords(summary),
    };
    return { key: round.survey.id, label: roundLabel(round), marks: mark ? [mark] : [] };
  });
}

/** The chart as a table: a row for each question, a column for each round. */
export function pulseTable(rounds: readonly PulseRound[]): TableContent {
  return {
    columns: [
      { title: 'Question' },
      ...rounds.map((round) => ({
        title: `${roundLabel(round)}, closed ${formatDay(round.closedOn)}`,
        numeric: true,
      })),
    ],
    rows: PULSE_QUESTIONS.map(({ key, name }) => ({
      key,
      cells: [name, ...rounds.map(({ questions }) => summaryWords(questions[key]))],
    })),
  };
}

/** How far the coaching quality has moved: `+0.9 since 3 May`, or that there is one round only. */
export function changeWords({ change, since, rounds }: CoachingPulse): string {
  if (change === null || since === null) {
    return rounds.length > 1 ? 'no earlier round to compare with' : 'the first round';
  }
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return `${sign}${formatDecimal(Math.abs(change))} since the first round, closed ${formatDay(since)}`;
}

/** What the chart shows, for those who don't see it. */
export function pulseAlternative(rounds: readonly PulseRound[]): string {
  const [first, latest] = [rounds[0], rounds.at(-1)];
  if (!first || !latest) return 'No round is closed yet.';
  const of = (round: PulseRound, key: PulseKey) => formatDecimal(round.questions[key]?.mean ?? null);
  return PULSE_QUESTIONS.map(({ key, name }) =>
    rounds.length > 1
      ? `${name}: ${of(first, key)} in the first round, ${of(latest, key)} in the latest.`
      : `${name}: ${of(latest, key)}.`,
  ).join(' ');
}

/** How many gave each point, in words: `1 Weak, 3 Good`. */
export function countWords(summary: RatingSummary, points: readonly string[]): string {
  const given = summary.counts.flatMap((count, point) => (count > 0 ? [`${count} ${points[point]}`] : []));
  return given.length > 0 ? given.join(', ') : NO_VALUE;
}
