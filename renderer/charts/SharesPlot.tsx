import { CartesianGrid, type DotItemDotProps, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import type { PlanAxis } from '../../src/core/domain/plan/plan-axis.ts';
import { planWeeks } from '../../src/core/insights/plan-frame.ts';
import type { WeekTimeShare } from '../../src/core/insights/time-share.ts';
import { formatDayWithYear } from '../format/days.ts';
import { formatMinutes, formatShare } from '../format/numbers.ts';
import { useFormats } from '../format/use-formats.ts';
import { ChartTip } from './ChartTip.tsx';
import { PHASE_HEAD, PhaseBands } from './PhaseBands.tsx';
import { spansOfWeeks } from './phase-spans.ts';
import { type PlotSize, tickStyle } from './plot.ts';
import { ShareDot } from './ShareDot.tsx';
import { TargetBand } from './TargetBand.tsx';
import { isMeasured } from './time-words.ts';
import { weekNumber } from './week-number.ts';

/** A week of the axis: `measured` is its share where the coverage is enough, `thin` where it isn't. */
type ShareRow = {
  readonly weekStart: Day;
  readonly measured: number | null;
  readonly thin: number | null;
  readonly week: WeekTimeShare | null;
};

/** All weeks of the plan, and what came after; of a part of it that begins later, its own. */
function weeksToDraw(weeks: readonly WeekTimeShare[], axis: PlanAxis): readonly Day[] {
  const all = planWeeks(axis, weeks.at(-1)?.weekStart ?? null);
  const first = weeks[0]?.weekStart;
  const isPart = first !== undefined && first > (all[0] ?? first);
  return isPart ? weeks.map(({ weekStart }) => weekStart) : all;
}

function rowsOf(weeks: readonly WeekTimeShare[], axis: PlanAxis): ShareRow[] {
  const known = new Map(weeks.map((week) => [week.weekStart, week]));
  return weeksToDraw(weeks, axis).map((weekStart) => {
    const week = known.get(weekStart) ?? null;
    const share = week?.coachingShare ?? null;
    const measured = week !== null && isMeasured(week);
    return { weekStart, measured: measured ? share : null, thin: measured ? null : share, week };
  });
}

function topOf(rows: readonly ShareRow[]): number {
  const most = Math.max(0.5, ...rows.map(({ measured, thin }) => measured ?? thin ?? 0));
  return Math.min(1, Math.ceil(most * 10) / 10);
}

/** Every 10%, or every 20% on a scale that reaches high. */
function tenths(top: number): number[] {
  const step = top > 0.6 ? 2 : 1;
  return Array.from({ length: Math.floor((top * 10) / step) + 1 }, (_, index) => (index * step) / 10);
}

/** With more weeks than this, numbers beside the dots would run into each other. */
const MANY_WEEKS = 30;

function dotsOf(hollow: boolean, many: boolean) {
  return (dot: DotItemDotProps) => (
    <ShareDot key={dot.key} x={dot.cx} y={dot.cy} share={dot.value} hollow={hollow} many={many} />
  );
}

/** Made once, so that a chart drawn anew keeps its dots. */
const DOTS = {
  few: { measured: dotsOf(false, false), thin: dotsOf(true, false) },
  many: { measured: dotsOf(false, true), thin: dotsOf(true, true) },
};

/** The coaching share week by week, with the target band behind it; weeks with little coverage are hollow. */
export function SharesPlot({
  weeks,
  axis,
  width,
  height,
  medium,
}: PlotSize & { weeks: readonly WeekTimeShare[]; axis: PlanAxis }) {
  const formats = useFormats();
  const rows = rowsOf(weeks, axis);
  const starts = rows.map(({ weekStart }) => weekStart);
  const number = weekNumber(axis.firstDay);
  const top = topOf(rows);
  const dots = DOTS[rows.length > MANY_WEEKS ? 'many' : 'few'];
  const line = { isAnimationActive: false, activeDot: false, connectNulls: true } as const;
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: PHASE_HEAD, right: 84, bottom: 20, left: 0 }}
      accessibilityLayer={false}
    >
      <PhaseBands spans={spansOfWeeks(axis, starts)} medium={medium} />
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <TargetBand medium={medium} />
      <XAxis
        dataKey="weekStart"
        tickFormatter={number}
        tick={tickStyle(medium)}
        tickLine={false}
        stroke="var(--line-strong)"
        scale="band"
        label={{ value: 'Week of the plan', position: 'bottom', offset: 0, ...tickStyle(medium) }}
      />
      <YAxis
        domain={[0, top]}
        ticks={tenths(top)}
        tickFormatter={formats.share}
        tick={tickStyle(medium)}
        tickLine={false}
        axisLine={false}
        width={50}
      />
      <Line {...line} dataKey="measured" stroke="var(--coaching)" strokeWidth={2} dot={dots.measured} />
      <Line {...line} dataKey="thin" stroke="none" dot={dots.thin} />
      {medium === 'screen' && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line-strong)' }}
          content={({ label, payload }) => {
            const row = payload[0]?.payload as ShareRow | undefined;
            return row?.week && row.week.recordedMinutes > 0 ? (
              <ShareTip number={number(label as Day)} week={row.week} />
            ) : null;
          }}
        />
      )}
    </LineChart>
  );
}

function ShareTip({ number, week }: { number: string; week: WeekTimeShare }) {
  return (
    <ChartTip
      title={`Week ${number}, from ${formatDayWithYear(week.weekStart)}`}
      lines={[
        `Coaching ${formatShare(week.coachingShare)}: ${formatMinutes(week.coachingMinutes)} of ${formatMinutes(week.recordedMinutes)}`,
        `Coverage ${formatShare(week.coverage)}${isMeasured(week) ? '' : ', too little to judge'}`,
      ]}
    />
  );
}
