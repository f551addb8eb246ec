import type { WordingKind } from '../../domain/commitment/commitment-wording.ts';
import type { DrillItem, FirmKind } from '../../domain/practice/drill-item.ts';
import type { DrillKind } from '../../domain/practice/drill-kind.ts';
import type { ConversationKey } from '../../domain/session/conversation-key.ts';

/** A built-in item as it is written down; each model is an answer and why it is good. Keys are saved and never change. */
export type BuiltIn = {
  readonly key: string;
  readonly firm: FirmKind;
  readonly on: ConversationKey;
  readonly situation: string;
  readonly words: string;
  readonly wording?: WordingKind;
  readonly models: readonly (readonly [text: string, why: string])[];
  readonly pitfall: string;
};

/** Built-in items of a kind, with the ids under which their cards are kept: `drill:tell-to-question:price`. */
export function builtIn(kind: DrillKind, items: readonly BuiltIn[]): DrillItem[] {
  return items.map(({ key, on, models, ...item }) => ({
    ...item,
    id: `drill:${kind}:${key}`,
    kind,
    conversation: on,
    models: models.map(([text, why]) => ({ text, why })),
    conversationId: null,
  }));
}
