import { findMoveStarts, piecesOf, splitIntoMoves } from './clauses.ts';
import { type CodedTurn, MOVE_LABELS, type Move, type MoveLabel, type TalkTurn } from './move.ts';
import { type ConversationContext, readConversation, type TurnContext, turnContext } from './talk-context.ts';
import { collectFeatures, type FeatureCodes, roomForFeatures, type Stretch } from './talk-features.ts';
import { LABEL_COUNT, scoreFeatures, shippedModel, type TalkModel } from './talk-model.ts';

export { splitIntoMoves };

type Verdict = { readonly label: MoveLabel; readonly confidence: number };

/**
 * Codes every turn of the manager, and every sentence or clause in it, as asking, telling, reflecting or other.
 *
 * One entry per turn, in order; null for turns of role `other`. Hand over the whole conversation: what the other person
 * said before and after counts. Punctuation and capitals help, but aren't needed. Deterministic, never throws,
 * takes time linear in the length of the text. A turn of one move has the label and the confidence of its move.
 *
 * `confidence` is the model's probability for the label.
 *
 * @example
 * classify([
 *   { role: 'other', text: 'They want to think about it.' },
 *   { role: 'coach', text: 'What did you ask them then?' },
 * ]); // [null, { label: 'ask-open', confidence: …, moves: [{ text: 'What did you ask them then?', … }] }]
 */
export function classify(turns: readonly TalkTurn[]): (CodedTurn | null)[] {
  return classifyWith(shippedModel(), turns);
}

/** {@link classify} with a given model: for training and evaluation. */
export function classifyWith(model: TalkModel, turns: readonly TalkTurn[]): (CodedTurn | null)[] {
  const conversation = readConversation(turns);
  const longest = longestTurn(conversation);
  const work = {
    model,
    features: roomForFeatures(longest),
    starts: new Int32Array(longest + 1),
    scores: new Float64Array(LABEL_COUNT),
  };
  return turns.map((turn, index) => (turn.role === 'coach' ? codeTurn(work, conversation, index) : null));
}

type Work = {
  readonly model: TalkModel;
  readonly features: FeatureCodes;
  readonly starts: Int32Array;
  readonly scores: Float64Array;
};

function longestTurn({ speech, turns }: ConversationContext): number {
  let longest = 0;
  for (let turn = 0; turn < turns.length; turn += 1) {
    longest = Math.max(longest, (speech.first[turn + 1] as number) - (speech.first[turn] as number));
  }
  return longest;
}

function codeTurn(work: Work, conversation: ConversationContext, index: number): CodedTurn {
  const { speech, turns } = conversation;
  const text = turns[index]?.text ?? '';
  const from = speech.first[index] as number;
  const to = speech.first[index + 1] as number;
  const tail = speech.tail[index] as number;
  const context = turnContext(conversation, index);
  const whole = judge(work, conversation, { context, stretch: { from, to, tail, whole: true } });
  const count = findMoveStarts(speech, index, text, work.starts);
  const starts = work.starts.slice(0, count);
  const pieces = piecesOf(speech, text, starts);
  const moves = pieces.map((piece, at): Move => {
    if (pieces.length === 1) return { ...piece, ...whole };
    const next = at + 1 < count ? (starts[at + 1] as number) : to;
    const marks = next < to ? (speech.gap[next] as number) : tail;
    const stretch = { from: starts[at] as number, to: next, tail: marks, whole: false };
    return { ...piece, ...judge(work, conversation, { context, stretch }) };
  });
  return { ...whole, moves };
}

function judge(
  work: Work,
  conversation: ConversationContext,
  what: { context: TurnContext; stretch: Stretch },
): Verdict {
  if (what.stretch.from === what.stretch.to) return { label: 'other', confidence: 1 };
  collectFeatures(work.features, conversation, what.context, what.stretch);
  scoreFeatures(work.model, work.features, work.scores);
  return bestLabel(work.scores);
}

function bestLabel(scores: Float64Array): Verdict {
  let best = 0;
  for (let label = 1; label < LABEL_COUNT; label += 1) {
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  }
  let sum = 0;
  for (let label = 0; label < LABEL_COUNT; label += 1)
    sum += Math.exp((scores[label] as number) - (scores[best] as number));
  return { label: MOVE_LABELS[best] ?? 'other', confidence: 1 / sum };
}
