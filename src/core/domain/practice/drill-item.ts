import type { WordingKind } from '../commitment/commitment-wording.ts';
import type { ConversationKey } from '../session/conversation-key.ts';
import type { DrillKind } from './drill-kind.ts';

/** The kinds of service firms that built-in items come from. */
export const FIRM_KINDS = [
  'facility services',
  'logistics',
  'staffing',
  'IT services',
  'engineering',
  'insurance brokerage',
  'consulting',
  'marketing agency',
  'training firm',
] as const;
export type FirmKind = (typeof FIRM_KINDS)[number];

/** A good answer to a drill, and why it is good. */
export type ModelAnswer = { readonly text: string; readonly why: string };

/**
 * One thing to practise on. `words` are what was said: by the manager where they are to be put otherwise, by the rep
 * where they are to be answered. `wording` is how binding they are, in drills on commitments. `pitfall` is what
 * commonly goes wrong. `conversationId` is set where the words come from a conversation of the manager's own.
 */
export type DrillItem = {
  readonly id: string;
  readonly kind: DrillKind;
  readonly conversation: ConversationKey | null;
  readonly situation: string;
  readonly words: string;
  readonly wording?: WordingKind;
  readonly models: readonly ModelAnswer[];
  readonly pitfall: string;
  readonly conversationId: string | null;
  readonly firm: FirmKind | null;
};
