/** Who rates: the manager, consultants, reps. */
export const RATERS = ['self', 'consultants', 'reps'] as const;
export type Rater = (typeof RATERS)[number];

const OUTLINES: Readonly<Record<Rater, string>> = {
  self: 'M0 -5.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11z',
  consultants: 'M0 -6.5L6.5 0L0 6.5L-6.5 0z',
  reps: 'M-5 -5h10v10h-10z',
};

/** The mark of a rater: a full disc is oneself, an open diamond a consultant, a square the reps. */
export function RatingShape({ rater, x, y }: { rater: Rater; x: number; y: number }) {
  const open = rater === 'consultants';
  return (
    <path
      d={OUTLINES[rater]}
      transform={`translate(${x} ${y})`}
      fill={open ? 'var(--surface)' : rater === 'self' ? 'var(--ink)' : 'var(--coaching)'}
      stroke={open ? 'var(--ink-soft)' : 'var(--surface)'}
      strokeWidth={open ? 2 : 1}
    />
  );
}

/** The mark beside its name, for a chart's caption. */
export function RatingKey({ rater, children }: { rater: Rater; children: string }) {
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: '0.375rem', marginRight: '1.125rem' }}>
      <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden>
        <RatingShape rater={rater} x={0} y={0} />
      </svg>
      {children}
    </span>
  );
}
