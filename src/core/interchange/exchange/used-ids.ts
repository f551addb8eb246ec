import type { RecordKind } from '../../records/kinds.ts';
import { type Content, type ItemKey, keyOf, placeOf } from './item.ts';

/** Which kind of record a field refers to, wherever it stands in a record; a list of ids has the field's name in the plural. */
const KIND_REFERRED_TO: Readonly<Record<string, RecordKind>> = {
  repId: 'rep',
  insteadId: 'rep',
  sessionId: 'session',
  preparationId: 'preparation',
  replacedBy: 'commitment',
  categoryId: 'time-category',
  supersedes: 'audit',
  conversationId: 'conversation',
  fromConversationId: 'conversation',
  questionId: 'question',
  surveyId: 'survey',
  measureId: 'outcome-measure',
  cardId: 'drill-card',
};

/**
 * Adds the keys of all items that others need: `rep:a1` for a session with that rep; for a private note its session, and its own
 * key, which says that the session has to be private.
 */
export function gatherUsed(items: Iterable<readonly [ItemKey, Content]>, used: Set<ItemKey>): void {
  for (const [key, content] of items) {
    const place = placeOf(key);
    if (place?.isNote) used.add(key).add(keyOf(place.kind, place.id));
    else gather(content, used);
  }
}

function gather(content: object, used: Set<ItemKey>): void {
  for (const [field, value] of Object.entries(content)) {
    const kind = KIND_REFERRED_TO[field] ?? KIND_REFERRED_TO[field.replace(/s$/, '')];
    for (const part of Array.isArray(value) ? value : [value]) {
      if (kind && typeof part === 'string') used.add(keyOf(kind, part));
      else if (typeof part === 'object' && part !== null) gather(part, used);
    }
  }
}
