import type { ConversationKey } from '../../../domain/session/conversation-key.ts';

/** What the manager says, and what the rep may answer to just that. */
export type MoveLine = readonly [manager: string, ...answers: string[]];

/** The kinds of move that a dialogue is put together from. */
export type MoveKind = 'tell' | 'open' | 'closed' | 'reflect';

/**
 * A stretch of a conversation about one thing. The rep begins with one of `begins`; any of the moves fits after it,
 * also two or three in a row. In the lines `{customer}`, `{contact}` and `{service}` stand for the deal in hand.
 */
export type Exchange = {
  readonly fits: readonly ConversationKey[];
  readonly begins: readonly string[];
  readonly moves: Readonly<Record<MoveKind, readonly MoveLine[]>>;
};
