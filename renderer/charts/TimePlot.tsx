import { Bar, BarChart, type BarShapeProps, LabelList, Tooltip, XAxis, YAxis } from 'recharts';
import type { TimeShare } from '../../src/core/insights/time-share.ts';
import { ChartTip } from './ChartTip.tsx';
import { type PlotSize, tickStyle } from './plot.ts';
import { type GroupTime, groupTimes } from './time-words.ts';

const ROW_HEIGHT = { screen: 36, paper: 24 } as const;

/** How high the drawing is: a row for each of the seven groups. */
export function timePlotHeight(medium: PlotSize['medium']): number {
  return ROW_HEIGHT[medium] * 7;
}

function GroupBar({ x, y, width, height, payload }: BarShapeProps) {
  const { group, minutes } = payload as GroupTime;
  return (
    <rect
      x={x}
      y={y}
      width={minutes > 0 ? Math.max(2, width) : 0}
      height={height}
      rx={2}
      fill={group === 'coaching' ? 'var(--coaching)' : 'var(--neutral)'}
    />
  );
}

/** Minutes by group as bars, each with its time and its share. Coaching stands out. */
export function TimePlot({ share, width, height, medium }: PlotSize & { share: TimeShare }) {
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={groupTimes(share)}
      margin={{ top: 0, right: medium === 'paper' ? 120 : 140, bottom: 0, left: 0 }}
      barCategoryGap="24%"
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[0, 'dataMax']} />
      <YAxis
        type="category"
        dataKey="name"
        width={medium === 'paper' ? 92 : 112}
        tick={{ ...tickStyle(medium), fill: 'var(--ink)' }}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        interval={0}
      />
      <Bar dataKey="minutes" isAnimationActive={false} shape={GroupBar}>
        <LabelList dataKey="words" position="right" offset={8} {...tickStyle(medium)} fill="var(--ink)" />
      </Bar>
      {medium === 'screen' && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--ink)', fillOpacity: 0.04 }}
          content={({ payload }) => {
            const row = payload[0]?.payload as GroupTime | undefined;
            return row ? <ChartTip title={row.name} lines={[row.words, ...row.categories]} /> : null;
          }}
        />
      )}
    </BarChart>
  );
}
