import { piecesOf, splitIntoMoves, trimmedPiece } from './clauses.ts';
import { scoreTrees } from './decision-trees.ts';
import { toProbabilities } from './linear-heads.ts';
import { type CodedTurn, MOVE_LABELS, type Move, type MoveLabel, type TalkTurn } from './move.ts';
import { type Assessment, assessConversation, stretchOfMove, stretchOfTurn } from './talk-assessment.ts';
import { collectEvidence, EVIDENCE_ROOM, type Judged } from './talk-evidence.ts';
import type { NumberList } from './talk-measures.ts';
import { ACT_COUNT, LABEL_COUNT, shippedModel, type TalkModel } from './talk-model.ts';
import { findToldQuestion, TOLD } from './told-questions.ts';

export { splitIntoMoves };

/**
 * Codes every turn of the manager, and every sentence or clause in it, as asking, telling, reflecting or other.
 *
 * One entry per turn, in order; null for turns of role `other`. Hand over the whole conversation: what the other person
 * said before and after counts, and so does how the manager talks elsewhere in it. Punctuation and capitals help, but aren't needed.
 * Deterministic, never throws, takes time linear in the length of the text. A turn of one move has the label and the confidence of
 * its move; a turn without words is `other` with confidence 1 and without moves if it is blank.
 *
 * `confidence` is the trees' probability for the label, tempered so that on speech like the training data, in dialogues not seen in training, a
 * label of confidence 0.7 is right in about seven cases of ten (figures in docs/talk-coder-model-card.md); a label that a rule gave has 0.75.
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

type Verdict = { readonly label: MoveLabel; readonly confidence: number };

type Work = {
  readonly model: TalkModel;
  readonly assessment: Assessment;
  readonly chopped: boolean;
  readonly evidence: NumberList;
  readonly scores: Float64Array;
  readonly open: Float64Array;
};

/**
 * Takes the trees' scores towards each other before they become probabilities. Measured in cross-validation by dialogue: without it, labels
 * given with a probability of 0.8 were right in about seven cases of ten.
 */
const TEMPER = 0.8;

/** Confidence of a label that a rule gave: certain enough not to be marked as doubtful, and no more than that. */
const RULE_CONFIDENCE = 0.75;

/** Advice in the form of a question overrules only a question: what the trees hear as given back or acknowledged stays so. */
function isToldQuestion({ assessment, scores }: Work, { rank, from, whole }: Judged): boolean {
  const turn = assessment.coachTurns[rank] as number;
  const { conversation } = assessment;
  const stretch = whole ? stretchOfTurn(conversation, turn) : stretchOfMove(assessment, turn, from);
  const told = findToldQuestion(conversation.speech, stretch);
  return told === TOLD.answered || (told === TOLD.advice && highest(scores) <= ASK_CLOSED);
}

/** Share of chopped turns from which a conversation counts as cut into acts rather than turns. */
const CHOPPED_FROM = 0.2;

/** {@link classify} with a given model: for training and evaluation. */
export function classifyWith(model: TalkModel, turns: readonly TalkTurn[]): (CodedTurn | null)[] {
  const assessment = assessConversation(model, turns);
  const work = {
    model,
    assessment,
    chopped: assessment.chopped >= CHOPPED_FROM,
    evidence: { values: new Float64Array(EVIDENCE_ROOM), count: 0 },
    scores: new Float64Array(LABEL_COUNT),
    open: new Float64Array(2),
  };
  const coded: (CodedTurn | null)[] = turns.map(() => null);
  for (const [rank, turn] of assessment.coachTurns.entries()) {
    coded[turn] = codeTurn(work, rank, turns[turn]?.text ?? '');
  }
  return coded;
}

function codeTurn(work: Work, rank: number, text: string): CodedTurn {
  const { conversation, coachTurns, firstMove, moveStart } = work.assessment;
  const turn = coachTurns[rank] as number;
  const from = firstMove[turn] as number;
  const to = firstMove[turn + 1] as number;
  if (from === to) return wordless(text);
  const whole = judge(work, { rank, from, to, whole: true });
  if (to - from === 1) return { ...whole, moves: [{ ...trimmedPiece(text, 0, text.length), ...whole }] };
  const pieces = piecesOf(conversation.speech, text, moveStart.subarray(from, to));
  const moves = pieces.map((piece, index): Move => {
    return { ...piece, ...judge(work, { rank, from: from + index, to: from + index + 1, whole: false }) };
  });
  return { ...whole, moves };
}

function wordless(text: string): CodedTurn {
  const verdict: Verdict = { label: 'other', confidence: 1 };
  const piece = trimmedPiece(text, 0, text.length);
  return { ...verdict, moves: piece.text === '' ? [] : [{ ...piece, ...verdict }] };
}

function judge(work: Work, judged: Judged): Verdict {
  const { model, assessment, evidence, scores, open } = work;
  collectEvidence(evidence, assessment, judged);
  scoreTrees(model.labelTrees, evidence.values, scores);
  for (let label = 0; label < LABEL_COUNT; label += 1) scores[label] = (scores[label] as number) * TEMPER;
  toProbabilities(scores, 0, LABEL_COUNT);
  if (work.chopped) leanOnActs(work, judged);
  if (isToldQuestion(work, judged)) return { label: 'tell', confidence: RULE_CONFIDENCE };
  const best = highest(scores);
  if (best > ASK_CLOSED) return { label: MOVE_LABELS[best] ?? 'other', confidence: scores[best] as number };
  scoreTrees(model.openTrees, evidence.values, open);
  toProbabilities(open, 0, 2);
  return openOrClosed(scores, open);
}

/** Which label an act of {@link ACTS} speaks for. An assessment is no move of the manager's: it counts as `other`. */
const LABEL_OF_ACT = [2, 2, 4, 4, 0, 0, 0, 4, 4, 4];

/** In speech that is cut into acts the acts decide, and the trees only break the tie within asking and within neutral. */
function leanOnActs({ assessment, scores }: Work, judged: Judged): void {
  const acts = [0, 0, 0, 0, 0];
  for (let act = 0; act < ACT_COUNT; act += 1) {
    const label = LABEL_OF_ACT[act] as number;
    acts[label] =
      (acts[label] as number) + (assessment.moveActs[(judged.to - 1) * ACT_COUNT + act] as number);
  }
  const [open, closed, , reflect, other] = scores as unknown as [number, number, number, number, number];
  scores[0] = ((acts[0] as number) * open) / (open + closed);
  scores[1] = ((acts[0] as number) * closed) / (open + closed);
  scores[2] = acts[2] as number;
  scores[3] = ((acts[4] as number) * reflect) / (reflect + other);
  scores[4] = ((acts[4] as number) * other) / (reflect + other);
}

const ASK_OPEN = 0;
const ASK_CLOSED = 1;

function highest(scores: Float64Array): number {
  let best = 0;
  for (let label = 1; label < LABEL_COUNT; label += 1) {
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}

/** Between an open and a closed question both sets of trees have an equal say. */
function openOrClosed(scores: Float64Array, open: Float64Array): Verdict {
  const openScore = (scores[ASK_OPEN] as number) * (open[0] as number);
  const closedScore = (scores[ASK_CLOSED] as number) * (open[1] as number);
  const asking = (scores[ASK_OPEN] as number) + (scores[ASK_CLOSED] as number);
  const share = Math.max(openScore, closedScore) / (openScore + closedScore);
  return { label: openScore >= closedScore ? 'ask-open' : 'ask-closed', confidence: asking * share };
}
