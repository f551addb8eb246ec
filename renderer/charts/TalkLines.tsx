import { useXAxisScale, useYAxisScale } from 'recharts';
import type { TalkOverTime } from '../../src/core/insights/talk-balance.ts';
import { ACT_DASHES, TALK_ACTS } from './talk-kinds.ts';
import { linesOf } from './talk-marks.ts';

/** The line of each act through the weeks. */
export function TalkLines({ series }: { series: TalkOverTime }) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale) return null;
  return (
    <>
      {TALK_ACTS.map((act) => (
        <polyline
          key={act}
          points={linesOf(series, act)
            .map(({ x, y }) => `${xScale(x)},${yScale(y)}`)
            .join(' ')}
          fill="none"
          stroke={`var(--${act})`}
          strokeWidth={2}
          strokeDasharray={ACT_DASHES[act]}
        />
      ))}
    </>
  );
}
