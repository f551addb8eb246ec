import { PULSE_QUESTIONS } from '../../content/pulse-questions.ts';
import { PULSE_SCALE } from '../../domain/survey/survey-terms.ts';
import type { PulseRound } from '../../insights/coaching-pulse.ts';
import type { RatingSummary } from '../../insights/survey-answers.ts';
import { ownBenchmarksOf } from '../report-benchmark.ts';
import {
  column,
  type Line,
  own,
  paragraph,
  quantity,
  type ReportBlock,
  type ReportFigure,
  type ReportSection,
  type ReportTable,
} from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';

function figuresOf({ pulse: rounds, records }: ReportInput): ReportFigure[] {
  const rated = rounds.filter(({ questions }) => questions.quality !== null);
  const latest = rated.at(-1);
  const first = rated.length > 1 ? rated[0] : undefined;
  if (!latest?.questions.quality) return [];
  const { mean, n } = latest.questions.quality;
  const of: Line = ['of ', quantity(n, 'count'), ' reps, asked until ', { day: latest.closedOn }];
  const before = first?.questions.quality;
  const change: Line = before
    ? ['; ', quantity(mean - before.mean, 'more'), ' since ', { day: first?.closedOn ?? latest.closedOn }]
    : [];
  const share = (label: string, value: number | null): ReportFigure => ({
    label,
    value: quantity(value, 'percent'),
    count: of,
    people: n,
  });
  return [
    {
      label: `Coaching quality, ${PULSE_SCALE.from} to ${PULSE_SCALE.to}`,
      value: quantity(mean, 'count'),
      count: [...of, ...change],
      people: n,
      benchmarks: ownBenchmarksOf(records, 'coaching-quality'),
    },
    share('Who call it excellent', latest.excellent),
    share('Who call it poor', latest.poor),
    ...(latest.noUse === null ? [] : [share('Who could use nothing of it', latest.noUse)]),
  ];
}

function cellOf(summary: RatingSummary | null): Line {
  if (!summary) return ['too few answers'];
  return [quantity(summary.mean, 'count'), ', of ', quantity(summary.n, 'count')];
}

/** The rounds shown: more than these columns no sheet holds. */
const LATEST_ROUNDS = 4;

function questionsTable(rounds: readonly PulseRound[]): ReportTable {
  const shown = rounds.slice(-LATEST_ROUNDS);
  return {
    caption: 'The five questions, mean of each round',
    columns: [
      column('Question'),
      ...shown.map((_, index) => column(`Round ${rounds.length - shown.length + index + 1}`, true)),
    ],
    rows: [
      { key: 'closed', cells: [['Asked until'], ...shown.map(({ closedOn }): Line => [{ day: closedOn }])] },
      ...PULSE_QUESTIONS.map(({ key, name }) => ({
        key,
        cells: [[name], ...shown.map(({ questions }) => cellOf(questions[key]))],
      })),
    ],
  };
}

function notesOf(round: PulseRound | undefined): ReportBlock[] {
  if (!round || round.notes.length === 0) return [];
  return [
    { kind: 'paragraph', only: 'manager', text: ['What reps wrote in the latest round, in no order:'] },
    { kind: 'list', only: 'manager', items: round.notes.map((note) => [own(note)]) },
  ];
}

/** How good the reps find the coaching, by the rounds of the pulse that are closed. */
export function pulseSection(input: ReportInput): ReportSection {
  const { pulse } = input;
  const title = 'How good the reps find the coaching';
  if (pulse.length === 0) {
    const text = 'The reps haven’t been asked yet, or too few have answered for a result to be shown.';
    return { id: 'pulse', title, blocks: [paragraph(text)] };
  }
  const fewest = Math.min(...pulse.slice(-LATEST_ROUNDS).map(({ answers }) => answers));
  return {
    id: 'pulse',
    title,
    blocks: [
      { kind: 'figures', figures: figuresOf(input) },
      { kind: 'table', people: fewest, table: questionsTable(pulse) },
      ...notesOf(pulse.at(-1)),
    ],
  };
}
