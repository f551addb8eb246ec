import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { FrequencyWeek } from '../../src/core/insights/coaching-frequency.ts';
import { labelSize, type Medium } from './plot.ts';

const ABOVE_THE_BARS = 450;

/** The planned number of sessions as steps over the bars; weeks in which nothing was planned leave a gap. */
export function PlannedSteps({ weeks, medium }: { weeks: readonly FrequencyWeek[]; medium: Medium }) {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const planned = weeks.filter((week) => week.planned > 0);
  const last = planned.at(-1);
  if (!area || !xScale || !yScale || !last) return null;
  let before: FrequencyWeek | undefined;
  const path = weeks
    .map((week) => {
      const joins = before !== undefined && before.planned > 0;
      const y = yScale(week.planned);
      const from = xScale(week.weekStart, { position: 'start' });
      const to = xScale(week.weekStart, { position: 'end' });
      // While other weeks come in, the scale still knows those before for a moment.
      const isKnown = from !== undefined && to !== undefined && y !== undefined;
      before = isKnown ? week : undefined;
      if (week.planned === 0 || !isKnown) return '';
      return `${joins ? 'L' : 'M'}${from} ${y}H${to}`;
    })
    .join('');
  const endX = xScale(last.weekStart, { position: 'end' }) ?? area.x + area.width;
  return (
    <ZIndexLayer zIndex={ABOVE_THE_BARS}>
      <path d={path} fill="none" stroke="var(--ink)" strokeWidth={2} />
      <text
        x={endX + 8}
        y={yScale(last.planned)}
        dy="0.35em"
        fontSize={labelSize(medium)}
        fontWeight={600}
        fill="var(--ink)"
      >
        planned
      </text>
    </ZIndexLayer>
  );
}
