/**
 * Moves positions apart until neighbours keep a gap, as little as that takes, within bounds; in the order given.
 * Where the bounds are too narrow for all, the last ones leave them.
 *
 * @example spread([50, 52], { gap: 10, from: 0, to: 100 }) // [46, 56]
 */
export function spread(
  positions: readonly number[],
  { gap, from, to }: { readonly gap: number; readonly from: number; readonly to: number },
): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => at(positions, a) - at(positions, b));
  const groups: { start: number; members: number[] }[] = [];
  for (const index of order) {
    groups.push({ start: at(positions, index), members: [index] });
    mergeBackwards(groups, positions, { gap, from, to });
  }
  const placed = [...positions];
  for (const { start, members } of groups) {
    for (const [step, index] of members.entries()) placed[index] = start + step * gap;
  }
  return placed;
}

function at(positions: readonly number[], index: number): number {
  return positions[index] ?? 0;
}

/** Joins the last group with those before it as long as they come too near, each group centred on its members. */
function mergeBackwards(
  groups: { start: number; members: number[] }[],
  positions: readonly number[],
  { gap, from, to }: { readonly gap: number; readonly from: number; readonly to: number },
): void {
  for (;;) {
    const last = groups.at(-1);
    if (!last) return;
    const length = (last.members.length - 1) * gap;
    const centre = last.members.reduce((sum, index) => sum + at(positions, index), 0) / last.members.length;
    last.start = Math.max(from, Math.min(to - length, centre - length / 2));
    const before = groups.at(-2);
    if (!before || before.start + before.members.length * gap <= last.start) return;
    groups.pop();
    before.members.push(...last.members);
  }
}
