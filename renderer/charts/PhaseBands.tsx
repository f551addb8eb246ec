import { usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts';
import type { ChartSpan } from './phase-spans.ts';
import { labelSize, type Medium, roughWidth } from './plot.ts';

/** How much room the names of the phases take above a plot, in pixels. */
export const PHASE_HEAD = 30;

/** Below the grid, so that its lines stay visible. */
const UNDER_THE_GRID = -200;

/** The phases behind a plot: a soft ground, a bar in the phase's colour above it, and the name where it fits. */
export function PhaseBands({ spans, medium }: { spans: readonly ChartSpan[]; medium: Medium }) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  return (
    <ZIndexLayer zIndex={UNDER_THE_GRID}>
      {spans.map(({ phase, name, from, to }) => {
        const left = Math.max(area.x, scale(from, { position: 'start' }) ?? area.x);
        const end = scale(to, { position: 'end' }) ?? area.x + area.width;
        const width = Math.max(0, Math.min(area.x + area.width, end) - left);
        const words = roughWidth(`${phase} ${name}`, medium) <= width ? `${phase} ${name}` : `${phase}`;
        return (
          <g key={phase}>
            <rect
              x={left}
              y={area.y}
              width={width}
              height={area.height}
              fill={`var(--phase-${phase}-soft)`}
            />
            <rect
              x={left}
              y={area.y - 4}
              width={Math.max(0, width - 2)}
              height={4}
              fill={`var(--phase-${phase})`}
            />
            <text x={left} y={area.y - 11} fontSize={labelSize(medium)} fill="var(--ink-soft)">
              {words}
            </text>
          </g>
        );
      })}
    </ZIndexLayer>
  );
}
