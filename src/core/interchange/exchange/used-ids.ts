import type { RecordKind } from '../../records/kinds.ts';
import { type Content, type ItemKey, keyOf } from './item.ts';

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

/** The keys of all records that others refer to, such as `rep:a1` for a session with that rep. */
export function usedIn(contents: Iterable<Content>): Set<ItemKey> {
  const used = new Set<ItemKey>();
  for (const content of contents) gather(content, used);
  return used;
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
