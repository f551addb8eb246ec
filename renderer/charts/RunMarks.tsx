import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { TalkRun } from '../../src/core/insights/talk-run.ts';
import type { TalkAct } from './talk-kinds.ts';

const BEHIND_THE_POINTS = 100;

/** With more points than this the intervals are left to the table and the tooltip: they would cover each other. */
const MANY_POINTS = 60;

/** The interval of every point, the line through those that are judged, and the stretch that makes the baseline. */
export function RunMarks({ run, act }: { run: TalkRun; act: TalkAct }) {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale || !yScale) return null;
  const x = (planDay: number) => xScale(planDay) ?? area.x;
  const y = (share: number | null) => yScale(share ?? 0) ?? area.y;
  const line = run.judged.map((point) => `${x(point.planDay)} ${y(point.shares[act].value)}`).join('L');
  const first = run.judged[0];
  const last = run.judged[(run.baseline?.points ?? 0) - 1];
  const bottom = area.y + area.height;
  return (
    <ZIndexLayer zIndex={BEHIND_THE_POINTS}>
      {first && last && (
        <rect
          x={x(first.planDay) - 6}
          y={bottom - 5}
          width={x(last.planDay) - x(first.planDay) + 12}
          height={5}
          fill="var(--neutral)"
          fillOpacity={0.55}
        />
      )}
      {run.points.length <= MANY_POINTS &&
        run.points.map((point) => (
          <path
            key={point.key}
            d={`M${x(point.planDay)} ${y(point.shares[act].low)}V${y(point.shares[act].high)}`}
            stroke={`var(--${act})`}
            strokeOpacity={point.few ? 0.18 : 0.35}
            strokeWidth={1.5}
            strokeDasharray={point.few ? '2 3' : '0'}
          />
        ))}
      {line && <path d={`M${line}`} fill="none" stroke={`var(--${act})`} strokeOpacity={0.55} />}
    </ZIndexLayer>
  );
}
