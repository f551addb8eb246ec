/** The pattern of what doesn't count, told apart without colour. Fill with `url(#id)`. */
export function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V7" stroke="var(--line-strong)" strokeWidth="2.5" />
      </pattern>
    </defs>
  );
}
