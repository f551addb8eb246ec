import { useFormats } from '../format/use-formats.ts';

/**
 * A week's share with its number above; hollow and without a number where the coverage is too low to read it. Among
 * `many` weeks the dots are small and bear no numbers.
 */
export function ShareDot({
  x,
  y,
  share,
  hollow,
  many,
}: {
  x: number | undefined;
  y: number | undefined;
  share: unknown;
  hollow: boolean;
  many: boolean;
}) {
  const formats = useFormats();
  if (x === undefined || y === undefined || typeof share !== 'number') return <g />;
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={many ? 2.5 : 4.5}
        fill={hollow ? 'var(--surface)' : 'var(--coaching)'}
        stroke="var(--coaching)"
        strokeWidth={1.5}
      />
      {!hollow && !many && (
        <text
          x={x}
          y={y - 11}
          textAnchor="middle"
          fontSize={12}
          fontWeight={600}
          fill="var(--ink)"
          stroke="var(--surface)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {formats.share(share)}
        </text>
      )}
    </g>
  );
}
