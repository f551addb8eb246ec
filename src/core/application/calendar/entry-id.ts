/** Ids up to this length are what they name; longer ones are cut and told apart by their hash. */
const LONGEST_PLAIN = 180;
const KEPT = 150;

/** 32 bits of FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/. Two with different beginnings make 64. */
function fnv(text: string, basis: number): string {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The id of a calendar entry: the same for the same occurrence in every export of a calendar.
 * @example calendarEntryId('weekly@firm', '2026-03-02T08:00:00Z') // 'weekly@firm/2026-03-02T08:00:00Z'
 */
export function calendarEntryId(uid: string, recurrenceId: string | undefined): string {
  const name = recurrenceId === undefined ? uid : `${uid}/${recurrenceId}`;
  if (name.length > 0 && name.length <= LONGEST_PLAIN) return name;
  return `${name.slice(0, KEPT)}~${fnv(name, 0x811c9dc5)}${fnv(name, 0x9e3779b9)}`;
}
