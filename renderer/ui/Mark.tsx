/** The sign of Coachward: a question that turns outward, an open ring with its point set free. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <title>Coachward</title>
      <path
        d="M24.5 9.2A11 11 0 1 0 24.5 22.8"
        fill="none"
        stroke="var(--coaching)"
        strokeWidth="3.6"
        strokeLinecap="round"
      />
      <circle cx="20.5" cy="16" r="3.4" fill="var(--coaching)" />
    </svg>
  );
}
