/** What a manager's sentence does in a coaching conversation. The five kinds are final: records, charts and the command line use them. */
export const MOVE_LABELS = ['ask-open', 'ask-closed', 'tell', 'reflect', 'other'] as const;

/**
 * - `ask-open`: a question that needs more than a word for an answer ("What have you tried?").
 * - `ask-closed`: a question that a word answers ("Did you call them?").
 * - `tell`: advice, directive, information or opinion, also when put as a question that answers itself.
 * - `reflect`: gives back what the rep said, as a paraphrase or a summary, also with a question mark.
 * - `other`: acknowledging, small talk, procedure.
 */
export type MoveLabel = (typeof MOVE_LABELS)[number];

/** A turn as the coder sees it: `coach` is the manager, `other` is everybody else. */
export type TalkTurn = { readonly role: 'coach' | 'other'; readonly text: string };

/**
 * One sentence or clause of the manager.
 * `start` and `end` are character offsets into the turn's text, so that `text === turn.text.slice(start, end)`.
 * `confidence` (0-1) is the coder's probability for its label; under {@link DOUBTFUL_BELOW} the page asks for a look.
 */
export type Move = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly label: MoveLabel;
  readonly confidence: number;
};

/** Confidence under which a label is shown as doubtful. */
export const DOUBTFUL_BELOW = 0.6;

/** A coach turn after coding: the label of the whole utterance, and its moves in order. */
export type CodedTurn = {
  readonly label: MoveLabel;
  readonly confidence: number;
  readonly moves: readonly Move[];
};
