import type { Person } from './proposals/people.ts';

/** An owner is in nearly all entries that name anybody. */
const OWNER_SHARE = 0.9;
const LEAST_SERIES = 3;

type Named = { readonly seriesUid: string; readonly attendees: readonly Person[] };

/**
 * The address whose calendar this probably is: the only one in nine of ten entries with people, over three series or
 * more, and of nobody in the team. Null where that is nobody.
 * @example
 * likelyOwner([with(sam, ana), with(sam, ben), with(sam, zoe)], []) // 'sam@firm.example'
 */
export function likelyOwner(occurrences: readonly Named[], team: readonly Person[]): string | null {
  const inTeam = new Set(team.map(({ address }) => address.toLowerCase()));
  const bySeries = new Map(
    occurrences
      .filter(({ attendees }) => attendees.length > 1)
      .map((each) => [each.seriesUid, each.attendees]),
  );
  if (bySeries.size < LEAST_SERIES) return null;
  const counts = new Map<string, number>();
  for (const attendees of bySeries.values()) {
    for (const address of new Set(attendees.map((person) => person.address.toLowerCase()))) {
      if (address !== '' && !inTeam.has(address)) counts.set(address, (counts.get(address) ?? 0) + 1);
    }
  }
  const likely = [...counts].filter(([, count]) => count >= OWNER_SHARE * bySeries.size);
  return likely.length === 1 ? (likely[0]?.[0] ?? null) : null;
}
