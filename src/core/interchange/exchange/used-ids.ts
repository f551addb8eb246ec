import type { StoredTranscript } from '../../domain/conversation/stored-transcript.ts';
import type { Content, ItemKey } from './item.ts';

/** All texts inside records other than the records' own ids: whatever a record refers to is among them. */
export function idsUsedIn(
  items: ReadonlyMap<ItemKey, Content>,
  transcripts: readonly Pick<StoredTranscript, 'id'>[],
): ReadonlySet<string> {
  // A transcript has the id of its conversation, which it needs.
  const used = new Set<string>(transcripts.map(({ id }) => id));
  for (const content of items.values()) {
    for (const [field, value] of Object.entries(content)) if (field !== 'id') gather(value, used);
  }
  return used;
}

function gather(value: unknown, used: Set<string>): void {
  if (typeof value === 'string') used.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) gather(part, used);
}
