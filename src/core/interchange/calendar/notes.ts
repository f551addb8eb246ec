const MAX_NOTES = 2000;

/** Meeting software rules its block of links off with a line of underscores, whatever the language. */
const JOIN_BLOCK = /^[ \t]*_{10,}[ \t]*$/m;

/** What an event's description says itself: without the block that meeting software appends, and cut to 2,000 characters. */
export function ownNotes(description: string): string {
  const rule = description.includes('__________') ? JOIN_BLOCK.exec(description) : null;
  const own = rule ? description.slice(0, rule.index) : description;
  return own.trim().slice(0, MAX_NOTES);
}
