import { usePlotArea, useYAxisScale, ZIndexLayer } from 'recharts';
import { COACHING_SHARE_BAND } from '../../src/core/content/coaching-bands.ts';
import { useFormats } from '../format/use-formats.ts';
import { labelSize, type Medium } from './plot.ts';

const BETWEEN_GRID_AND_LINES = 50;

/** The band that good practice aims for, behind the shares, with its name at the right. */
export function TargetBand({ medium }: { medium: Medium }) {
  const formats = useFormats();
  const area = usePlotArea();
  const scale = useYAxisScale();
  if (!area || !scale) return null;
  const { targetFrom, targetTo } = COACHING_SHARE_BAND;
  const top = scale(targetTo / 100) ?? area.y;
  const bottom = scale(targetFrom / 100) ?? top;
  return (
    <ZIndexLayer zIndex={BETWEEN_GRID_AND_LINES}>
      <rect
        x={area.x}
        y={top}
        width={area.width}
        height={bottom - top}
        fill="var(--coaching)"
        fillOpacity={0.13}
      />
      <path
        d={`M${area.x} ${top}h${area.width}M${area.x} ${bottom}h${area.width}`}
        stroke="var(--coaching)"
        strokeDasharray="5 4"
        strokeOpacity={0.7}
      />
      <text
        x={area.x + area.width + 8}
        y={(top + bottom) / 2}
        dy="0.35em"
        fontSize={labelSize(medium)}
        fill="var(--coaching)"
      >
        {formats.text(`${targetFrom}–${targetTo}%`)}
      </text>
    </ZIndexLayer>
  );
}
