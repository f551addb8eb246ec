import { type DecisionTrees, type PackedTrees, unpackTrees } from './decision-trees.ts';
import { type EvidenceVote, type ReadyVote, unpackVote } from './evidence-vote.ts';
import { type LinearHeads, type PackedHeads, unpackHeads } from './linear-heads.ts';
import { MOVE_LABELS } from './move.ts';
import packed from './talk-model.json' with { type: 'json' };

/**
 * The shipped file: two linear models over words and patterns, trees and a regression over their answers and the plain measures, and a small
 * regression over the cues of open and closed questions.
 */
export type PackedModel = {
  readonly format: number;
  readonly labelHeads: PackedHeads;
  readonly actHeads: PackedHeads;
  readonly kindTrees: PackedTrees;
  readonly kindVote: EvidenceVote;
  readonly openVote: EvidenceVote;
};

/**
 * The coder's weights, ready for use. `labelHeads` answers with the five labels, `actHeads` with the kinds of act that meetings are
 * coded with ({@link ACTS}); `kindTrees` and `kindVote` decide on the kind ({@link KINDS}), `openVote` between an open and a closed question.
 */
export type TalkModel = {
  readonly labelHeads: LinearHeads;
  readonly actHeads: LinearHeads;
  readonly kindTrees: DecisionTrees;
  readonly kindVote: ReadyVote;
  readonly openVote: ReadyVote;
};

/** How many labels there are. */
export const LABEL_COUNT = MOVE_LABELS.length;

/** Kinds of move: a question, open or closed, counts as one kind. */
export const KINDS = ['ask', 'tell', 'reflect', 'other'] as const;
export const KIND_COUNT = KINDS.length;

/** Kinds of act in the codes of the AMI meetings, some of the rare ones joined with their nearest kin. */
export const ACTS = [
  'inform',
  'suggest',
  'offer',
  'assess',
  'elicit-inform',
  'elicit-offer',
  'elicit-assess',
  'backchannel',
  'stall',
  'be-positive',
] as const;
export const ACT_COUNT = ACTS.length;

/** Unpacks a model. */
export function unpackModel(source: PackedModel): TalkModel {
  return {
    labelHeads: unpackHeads(source.labelHeads),
    actHeads: unpackHeads(source.actHeads),
    kindTrees: unpackTrees(source.kindTrees),
    kindVote: unpackVote(source.kindVote),
    openVote: unpackVote(source.openVote),
  };
}

let shipped: TalkModel | undefined;

/** The weights shipped with Coachward (docs/talk-coder-model-card.md), unpacked at first use and kept: tables of fixed size. */
export function shippedModel(): TalkModel {
  shipped ??= unpackModel(packed);
  return shipped;
}
