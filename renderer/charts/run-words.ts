import type { RunChart, RunSignal } from '../../src/core/insights/run-chart.ts';
import { SHIFT_POINTS } from '../../src/core/insights/run-rules.ts';
import type {
  CountedProportion,
  RunAct,
  RunGrain,
  TalkRun,
  TalkRunPoint,
} from '../../src/core/insights/talk-run.ts';
import { formatDay, formatDayWithYear } from '../format/days.ts';
import { formatCount, formatCounted, formatShare, NO_VALUE } from '../format/numbers.ts';
import type { TableContent } from './ChartTable.tsx';
import { ACT_NAMES } from './talk-kinds.ts';

const GRAIN_WORDS: Readonly<Record<RunGrain, string>> = { session: 'conversation', week: 'week' };

/** What a point is called: a conversation by its title, a live tally and a week by their day. */
export function nameOfPoint({ title, day, tallies }: TalkRunPoint, grain: RunGrain): string {
  if (grain === 'week') return `Week of ${formatDayWithYear(day)}`;
  return title ?? (tallies > 0 ? `Live tally of ${formatDayWithYear(day)}` : formatDayWithYear(day));
}

/** Whether everything in a point was counted live, without a transcript. */
export function isTallied({ conversations, tallies }: TalkRunPoint): boolean {
  return tallies === conversations;
}

/** A share with its interval and its count: `60% (44% to 74%), 24 of 40`. */
export function countedWords({ value, low, high, part, of }: CountedProportion): string {
  if (value === null) return NO_VALUE;
  return `${formatShare(value)} (${formatShare(low)} to ${formatShare(high)}), ${formatCount(part)} of ${formatCount(of)}`;
}

/** So many signals are named, in words and in the drawing. */
const NAMED_SIGNALS = 3;

/** The signals that are named: shifts before anything else, the latest first. */
export function namedSignals({ signals }: RunChart): readonly RunSignal[] {
  const rank = ({ rule }: RunSignal) => (rule === 'shift' ? 0 : 1);
  return [...signals].sort((a, b) => rank(a) - rank(b) || b.from - a.from).slice(0, NAMED_SIGNALS);
}

/** A signal beside its place in the chart, short: `8 below since 3 Mar`. */
export function signalLabel(signal: RunSignal): string {
  const since = `since ${formatDay(signal.since)}`;
  switch (signal.rule) {
    case 'shift':
      return `${signal.points} ${signal.side} ${since}`;
    case 'trend':
      return `${signal.points} ${signal.direction} ${since}`;
    case 'far':
      return `far ${signal.side} the others`;
    case 'runs':
      return `median crossed too ${signal.found === 'few' ? 'seldom' : 'often'}`;
  }
}

type Subject = { readonly what: string; readonly point: string; readonly isLastShift: boolean };

/** What a signal means, in a sentence or two; of the last shift in the present, of earlier ones in the past. */
function signalSentence(signal: RunSignal, { what, point, isLastShift }: Subject): string {
  const since = formatDay(signal.since);
  switch (signal.rule) {
    case 'shift':
      return shiftSentence(signal, { what, point, isLastShift });
    case 'trend':
      return `${formatCounted(signal.points, point)} in a row, each ${
        signal.direction === 'falling' ? 'lower' : 'higher'
      } than the one before, since ${since}: ${what} was ${signal.direction}.`;
    case 'far':
      return `The ${point} of ${since} lies far ${signal.side} all others. Look what was different there.`;
    case 'runs':
      return signal.found === 'few'
        ? `From ${since} on the median is crossed only ${crossings(signal.runs)}, less often than by chance: ${what} drifted.`
        : `From ${since} on the median is crossed ${crossings(signal.runs)}, more often than by chance: two kinds of ${point} may be mixed here.`;
  }
}

function shiftSentence(
  { points, side, median, newMedian, since }: Extract<RunSignal, { rule: 'shift' }>,
  { what, point, isLastShift }: Subject,
): string {
  const run = `${formatCounted(points, point)} in a row ${side} the old median of ${formatShare(median)}`;
  const [has, did] = side === 'below' ? ['fallen', 'fell'] : ['risen', 'rose'];
  return isLastShift
    ? `${run} since ${formatDay(since)}: ${what} has really ${has}. The new median is ${formatShare(newMedian)}.`
    : `${run} from ${formatDay(since)} on: ${what} really ${did}, to a median of ${formatShare(newMedian)}.`;
}

function crossings(runs: number): string {
  return formatCounted(runs - 1, 'time');
}

/** What the chart of an act comes to: a sentence for each signal, or that there is none, or that it is too early to say. */
export function verdictOf(run: TalkRun, act: RunAct): readonly string[] {
  const { signals, enough } = run.charts[act];
  const lastShift = signals.findLast(({ rule }) => rule === 'shift');
  if (signals.length > 0) {
    const named = namedSignals(run.charts[act]).map((signal) =>
      signalSentence(signal, {
        what: ACT_NAMES[act].toLowerCase(),
        point: GRAIN_WORDS[run.grain],
        isLastShift: signal === lastShift,
      }),
    );
    const more = signals.length - named.length;
    return more > 0 ? [...named, `${formatCounted(more, 'more signal')}: see the table.`] : named;
  }
  if (enough) return ['No more than the usual ups and downs so far.'];
  const judged = formatCounted(run.judged.length, GRAIN_WORDS[run.grain]);
  return [`${judged} to judge so far. From ${SHIFT_POINTS} on, a real shift can be told from ups and downs.`];
}

/** Where the first median comes from. */
export function baselineWords({ baseline, grain }: TalkRun): string {
  if (!baseline) return '';
  const { points, ofTwoWeeks, from, to } = baseline;
  const span = `${formatDay(from)} to ${formatDay(to)}`;
  const filled =
    ofTwoWeeks < points
      ? ` (${formatCount(ofTwoWeeks)} of the first two weeks, then the next ones up to ${SHIFT_POINTS})`
      : ', the first two weeks';
  return `Baseline (grey bar): ${formatCounted(points, GRAIN_WORDS[grain])}, ${span}${filled}.`;
}

/** What the chart says about the point under the pointer. */
export function tipOfPoint(
  point: TalkRunPoint,
  { act, grain }: { act: RunAct; grain: RunGrain },
): { readonly title: string; readonly lines: readonly string[] } {
  return {
    title: nameOfPoint(point, grain),
    lines: [
      grain === 'week'
        ? formatCounted(point.conversations, 'conversation')
        : `Day ${point.planDay}, ${formatDayWithYear(point.day)}`,
      `${ACT_NAMES[act]} ${countedWords(point.shares[act])} acts`,
      ...(point.tallies > 0 ? [`${formatCounted(point.tallies, 'live tally', 'live tallies')} in it`] : []),
      ...(point.few ? ['Too few acts to judge'] : []),
    ],
  };
}

function readingOf(point: TalkRunPoint, run: TalkRun, act: RunAct): string {
  if (point.few) return 'Too few to judge';
  const at = run.judged.indexOf(point);
  const { segments, signals } = run.charts[act];
  const segment = segments.find(({ from, to }) => at >= from && at <= to);
  const starting = signals.filter(({ from }) => from === at).map(signalLabel);
  return [...(segment ? [`Median ${formatShare(segment.median)}`] : []), ...starting].join(', ');
}

/** The chart's numbers: a row for each point, the asking chart with the ratio of asks to asks and tells as well. */
export function runTable(run: TalkRun, act: RunAct): TableContent {
  const percent = (share: number | null) => formatShare(share);
  const withRatio = act === 'ask';
  return {
    columns: [
      { title: run.grain === 'week' ? 'Week' : 'Conversation' },
      { title: 'Day', numeric: true },
      { title: ACT_NAMES[act], numeric: true },
      { title: '95% from', numeric: true },
      { title: '95% to', numeric: true },
      { title: 'Count', numeric: true },
      ...(withRatio ? [{ title: 'Asks of asks and tells', numeric: true }] : []),
      { title: 'Against' },
    ],
    rows: run.points.map((point) => {
      const { value, low, high, part, of } = point.shares[act];
      return {
        key: point.key,
        cells: [
          nameOfPoint(point, run.grain),
          formatCount(point.planDay),
          percent(value),
          percent(low),
          percent(high),
          `${formatCount(part)} of ${formatCount(of)}`,
          ...(withRatio ? [countedWords(point.askRatio)] : []),
          readingOf(point, run, act),
        ],
      };
    }),
  };
}

/** What the drawing shows, in words. */
export function runAlternative(run: TalkRun, act: RunAct): string {
  const medians = run.charts[act].segments.map(({ median }) => formatShare(median)).join(', then ');
  return [
    `${ACT_NAMES[act]} in ${formatCounted(run.points.length, GRAIN_WORDS[run.grain])} over the days of the plan.`,
    ...(medians ? [`Median ${medians}.`] : []),
    ...verdictOf(run, act),
  ].join(' ');
}
