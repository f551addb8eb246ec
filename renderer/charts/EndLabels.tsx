import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { ActShape } from './ActShape.tsx';
import { labelSize, type Medium, roughWidth } from './plot.ts';
import { spread } from './spread.ts';
import { ACT_NAMES, type TalkAct } from './talk-kinds.ts';

/** Room to the right of a plot for the names of its lines, in pixels. */
export const END_LABEL_WIDTH = 118;

const ABOVE_THE_LINES = 700;

/**
 * Names the lines where they end, instead of a legend. Name and shape stand in a frame, lest the shape be read as a point.
 * `ends` are the last points and `beyond` the place that the
 * names keep clear of, in the values of the axes.
 */
export function EndLabels({
  ends,
  beyond,
  medium,
}: {
  ends: readonly { readonly act: TalkAct; readonly x: number; readonly y: number }[];
  beyond: number;
  medium: Medium;
}) {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale || !yScale) return null;
  const size = labelSize(medium);
  const placed = ends.map(({ act, x, y }) => ({
    act,
    fromX: xScale(x) ?? area.x + area.width,
    fromY: yScale(y) ?? area.y,
  }));
  const heights = spread(
    placed.map(({ fromY }) => fromY),
    { gap: size + 11, from: area.y + size / 2, to: area.y + area.height - size / 2 },
  );
  const left = Math.max(xScale(beyond) ?? 0, ...placed.map(({ fromX }) => fromX)) + 14;
  return (
    <ZIndexLayer zIndex={ABOVE_THE_LINES}>
      {placed.map(({ act, fromX, fromY }, index) => {
        const y = heights[index] ?? fromY;
        return (
          <g key={act}>
            <path d={`M${fromX} ${fromY}L${left} ${y}`} stroke={`var(--${act})`} strokeOpacity={0.5} />
            <rect
              x={left}
              y={y - size / 2 - 4}
              width={roughWidth(ACT_NAMES[act], medium) + 24}
              height={size + 8}
              rx={size / 2 + 4}
              fill="var(--surface)"
              stroke={`var(--${act})`}
              strokeOpacity={0.6}
            />
            <ActShape act={act} x={left + 11} y={y} radius={4} />
            <text x={left + 19} y={y} dy="0.35em" fontSize={size} fontWeight={600} fill={`var(--${act})`}>
              {ACT_NAMES[act]}
            </text>
          </g>
        );
      })}
    </ZIndexLayer>
  );
}
