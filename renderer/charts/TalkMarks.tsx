import { useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { TalkOverTime } from '../../src/core/insights/talk-balance.ts';
import { ActShape } from './ActShape.tsx';
import { TALK_ACTS } from './talk-kinds.ts';
import { marksOf, type TalkMark } from './talk-marks.ts';

const OVER_THE_AXES = 600;

/** The mark of a conversation at its place in the drawing. */
export function TalkMarkShape({
  mark: { act, point },
  x,
  y,
  radius,
}: {
  mark: TalkMark;
  x: number;
  y: number;
  radius: number;
}) {
  return (
    <ActShape act={act} x={x} y={y} hollow={point.few} pale={point.source === 'tally'} radius={radius} />
  );
}

/**
 * The conversations on paper. The library's own points can be pointed at, which paper can't use: each of them takes five times as
 * long to draw.
 */
export function TalkMarks({ series, radius }: { series: TalkOverTime; radius: number }) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale) return null;
  const marks = TALK_ACTS.flatMap((act) => marksOf(series, act));
  return (
    <ZIndexLayer zIndex={OVER_THE_AXES}>
      {marks.map((mark, index) => (
        <TalkMarkShape
          // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once, and several conversations may share a day
          key={index}
          mark={mark}
          x={xScale(mark.x) ?? 0}
          y={yScale(mark.y) ?? 0}
          radius={radius}
        />
      ))}
    </ZIndexLayer>
  );
}
