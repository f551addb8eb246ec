import type { Problem } from '../../../../src/core/foundation/outcome.ts';

/** The zones that a problem asks about; none for any other problem. */
export function unknownZonesIn(problem: Problem): readonly string[] {
  if (problem.code !== 'calendar-zone-unknown' || !('zones' in problem)) return [];
  const { zones } = problem;
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : [];
}
