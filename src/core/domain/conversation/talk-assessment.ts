import { findMoveStarts } from './clauses.ts';
import { type FeatureCodes, roomForFeatures } from './feature-codes.ts';
import { addCodes, type LinearHeads, scoreHeads } from './linear-heads.ts';
import type { TalkTurn } from './move.ts';
import { type ConversationContext, readConversation } from './talk-context.ts';
import { collectFeatures, type Stretch } from './talk-features.ts';
import { ACT_COUNT, LABEL_COUNT } from './talk-model.ts';
import { turnContext } from './turn-context.ts';

/**
 * A conversation after the first pass: what the linear models say about every turn of the manager and every move.
 *
 * The moves of turn `t` are numbers `firstMove[t]` to `firstMove[t + 1] - 1` (none for turns of others and turns without words);
 * move `m` begins at word `moveStart[m]` and has `moveWords[m]` words. `turnLabels` holds LABEL_COUNT probabilities per turn, `moveLabels` per move, `moveActs`
 * ACT_COUNT per move. `coachTurns` lists the manager's turns, `labelSums` their summed probabilities;
 * `chopped` is the share of them that directly follow another: high where the source cuts speech into acts instead of turns.
 */
export type Assessment = {
  readonly conversation: ConversationContext;
  readonly firstMove: Int32Array;
  readonly moveStart: Int32Array;
  readonly moveWords: Int32Array;
  readonly turnLabels: Float64Array;
  readonly moveLabels: Float64Array;
  readonly moveActs: Float64Array;
  readonly coachTurns: readonly number[];
  readonly labelSums: Float64Array;
  readonly chopped: number;
};

/** The two linear models of the first pass. */
export type Heads = { readonly labelHeads: LinearHeads; readonly actHeads: LinearHeads };

/** Runs the first pass over a conversation. */
export function assessConversation(heads: Heads, turns: readonly TalkTurn[]): Assessment {
  const conversation = readConversation(turns);
  const { firstMove, moveStart } = findMoves(conversation);
  const coachTurns = turns.flatMap((turn, index) => (turn.role === 'coach' ? [index] : []));
  const assessment = {
    conversation,
    firstMove,
    moveStart,
    moveWords: new Int32Array(moveStart.length),
    turnLabels: new Float64Array(turns.length * LABEL_COUNT),
    moveLabels: new Float64Array(moveStart.length * LABEL_COUNT),
    moveActs: new Float64Array(moveStart.length * ACT_COUNT),
    coachTurns,
    labelSums: new Float64Array(LABEL_COUNT),
    chopped: choppedShare(coachTurns),
  };
  const features = roomForFeatures(longestTurn(conversation));
  for (const turn of assessment.coachTurns) assessTurn(heads, assessment, { turn, features });
  return assessment;
}

function longestTurn({ speech, turns }: ConversationContext): number {
  let longest = 0;
  for (let turn = 0; turn < turns.length; turn += 1) {
    longest = Math.max(longest, (speech.first[turn + 1] as number) - (speech.first[turn] as number));
  }
  return longest;
}

function findMoves({ speech, turns }: ConversationContext): { firstMove: Int32Array; moveStart: Int32Array } {
  const firstMove = new Int32Array(turns.length + 1);
  const starts = new Int32Array((speech.first[turns.length] as number) + 1);
  let count = 0;
  for (let turn = 0; turn < turns.length; turn += 1) {
    firstMove[turn] = count;
    const words = (speech.first[turn + 1] as number) - (speech.first[turn] as number);
    if (turns[turn]?.role !== 'coach' || words === 0) continue;
    count += findMoveStarts(speech, turn, turns[turn]?.text ?? '', starts.subarray(count));
  }
  firstMove[turns.length] = count;
  return { firstMove, moveStart: starts.slice(0, count) };
}

/** The words of move `move`, which belongs to `turn`. */
export function stretchOfMove(
  { conversation, firstMove, moveStart }: Assessment,
  turn: number,
  move: number,
): Stretch {
  const { speech } = conversation;
  const last = move + 1 === (firstMove[turn + 1] as number);
  const to = last ? (speech.first[turn + 1] as number) : (moveStart[move + 1] as number);
  const tail = (last ? speech.tail[turn] : speech.gap[to]) as number;
  return { from: moveStart[move] as number, to, tail };
}

/** All words of a turn. */
export function stretchOfTurn({ speech }: ConversationContext, turn: number): Stretch {
  return {
    from: speech.first[turn] as number,
    to: speech.first[turn + 1] as number,
    tail: speech.tail[turn] as number,
  };
}

function assessTurn(
  heads: Heads,
  assessment: Assessment,
  { turn, features }: { turn: number; features: FeatureCodes },
): void {
  const { conversation, turnLabels, moveLabels, firstMove, labelSums } = assessment;
  const given = new Float64Array(LABEL_COUNT);
  addCodes(heads.labelHeads, turnContext(conversation, turn), given);
  const from = firstMove[turn] as number;
  const to = firstMove[turn + 1] as number;
  for (let move = from; move < to; move += 1) {
    const stretch = stretchOfMove(assessment, turn, move);
    assessment.moveWords[move] = stretch.to - stretch.from;
    collectFeatures(features, conversation, stretch);
    scoreHeads(heads.labelHeads, features, features.count, {
      out: moveLabels,
      at: move * LABEL_COUNT,
      given,
    });
    scoreHeads(heads.actHeads, features, features.text, { out: assessment.moveActs, at: move * ACT_COUNT });
  }
  const at = turn * LABEL_COUNT;
  if (to - from === 1) {
    turnLabels.set(moveLabels.subarray(from * LABEL_COUNT, to * LABEL_COUNT), at);
  } else {
    collectFeatures(features, conversation, stretchOfTurn(conversation, turn));
    scoreHeads(heads.labelHeads, features, features.count, { out: turnLabels, at, given });
  }
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    labelSums[label] = (labelSums[label] as number) + (turnLabels[at + label] as number);
  }
}

function choppedShare(coachTurns: readonly number[]): number {
  let chopped = 0;
  for (let rank = 1; rank < coachTurns.length; rank += 1) {
    if ((coachTurns[rank] as number) === (coachTurns[rank - 1] as number) + 1) chopped += 1;
  }
  return coachTurns.length < 2 ? 0 : chopped / (coachTurns.length - 1);
}
