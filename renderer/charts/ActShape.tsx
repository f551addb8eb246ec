import type { TalkAct } from './talk-kinds.ts';

const OUTLINES: Readonly<Record<TalkAct, (radius: number) => string>> = {
  tell: (r) => `M${-r * 0.9} ${-r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}z`,
  ask: (r) => `M0 ${-r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}z`,
  reflect: (r) => `M0 ${-r * 1.15}L${r * 1.1} ${r * 0.85}H${-r * 1.1}z`,
};

function fillOf(act: TalkAct, hollow: boolean, pale: boolean): string {
  if (hollow) return 'none';
  return pale ? `var(--${act}-soft)` : `var(--${act})`;
}

/** The mark of an act in a chart: a square tells, a disc asks, a triangle reflects. `hollow` stands for few acts, `pale` for a tally by hand. */
export function ActShape({
  act,
  x,
  y,
  hollow = false,
  pale = false,
  radius = 5,
}: {
  act: TalkAct;
  x: number;
  y: number;
  hollow?: boolean;
  pale?: boolean;
  radius?: number;
}) {
  return (
    <path
      d={OUTLINES[act](radius)}
      transform={`translate(${x} ${y})`}
      fill={fillOf(act, hollow, pale)}
      stroke={hollow || pale ? `var(--${act})` : 'var(--surface)'}
      strokeWidth={hollow || pale ? 1.5 : 1}
      strokeOpacity={hollow ? 0.6 : 1}
    />
  );
}
