import { piecesOf, splitIntoMoves, trimmedPiece } from './clauses.ts';
import { scoreTrees } from './decision-trees.ts';
import { meetHalfway, scoreVote } from './evidence-vote.ts';
import { toProbabilities } from './linear-heads.ts';
import type { CodedTurn, Move, MoveLabel, TalkTurn } from './move.ts';
import { collectOpenCues, OPEN_CUE_COUNT } from './open-cues.ts';
import { type Assessment, assessConversation, stretchOfMove, stretchOfTurn } from './talk-assessment.ts';
import { collectEvidence, EVIDENCE_ROOM, type Judged } from './talk-evidence.ts';
import type { Stretch } from './talk-features.ts';
import type { NumberList } from './talk-measures.ts';
import { ACT_COUNT, KIND_COUNT, KINDS, shippedModel, type TalkModel } from './talk-model.ts';
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
 * `confidence` is the model's probability for the label: in real counselling not seen in training, a label of confidence 0.7 to 0.8 is
 * right in two cases of three (figures in docs/talk-coder-model-card.md); a label that a rule gave has 0.75.
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
  readonly second: Float64Array;
  readonly cues: NumberList;
};

/**
 * Added to the score of telling: the profile rests on its count, and sales managers tell more than the counsellors whom the
 * weights were learnt from. Any more takes questions for advice oftener than it finds advice.
 */
const LEAN_TO_TELL = Math.log(1.2);

/** Confidence of a label that a rule gave: certain enough not to be marked as doubtful, and no more than that. */
const RULE_CONFIDENCE = 0.75;

/** Advice in the form of a question overrules only a question: what the model hears as given back or acknowledged stays so. */
function isToldQuestion({ assessment, scores }: Work, judged: Judged): boolean {
  const told = findToldQuestion(assessment.conversation.speech, stretchOf(assessment, judged));
  return told === TOLD.answered || (told === TOLD.advice && highest(scores) === ASK);
}

function stretchOf(assessment: Assessment, { rank, from, whole }: Judged): Stretch {
  const turn = assessment.coachTurns[rank] as number;
  return whole ? stretchOfTurn(assessment.conversation, turn) : stretchOfMove(assessment, turn, from);
}

/** Share of chopped turns from which a conversation counts as cut into acts rather than turns. */
const CHOPPED_FROM = 0.2;
/** With fewer turns of the manager than this, two in a row say nothing about how the source cuts speech. */
const CHOPPED_TURNS = 8;

/** {@link classify} with a given model: for training and evaluation. */
export function classifyWith(model: TalkModel, turns: readonly TalkTurn[]): (CodedTurn | null)[] {
  const assessment = assessConversation(model, turns);
  const work = {
    model,
    assessment,
    chopped: assessment.coachTurns.length >= CHOPPED_TURNS && assessment.chopped >= CHOPPED_FROM,
    evidence: { values: new Float64Array(EVIDENCE_ROOM), count: 0 },
    scores: new Float64Array(KIND_COUNT),
    second: new Float64Array(KIND_COUNT),
    cues: { values: new Float64Array(OPEN_CUE_COUNT), count: 0 },
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
  const { model, assessment, evidence, scores, second } = work;
  collectEvidence(evidence, assessment, judged);
  scoreTrees(model.kindTrees, evidence.values, scores);
  scoreVote(model.kindVote, evidence.values, second);
  meetHalfway(scores, second, KIND_COUNT);
  scores[TELL] = (scores[TELL] as number) + LEAN_TO_TELL;
  toProbabilities(scores, 0, KIND_COUNT);
  if (work.chopped) leanOnActs(work, judged);
  if (isToldQuestion(work, judged)) return { label: 'tell', confidence: RULE_CONFIDENCE };
  const best = highest(scores);
  const kind = KINDS[best] ?? 'other';
  const confidence = scores[best] as number;
  return kind === 'ask' ? openOrClosed(work, judged, confidence) : { label: kind, confidence };
}

const ASK = 0;
const TELL = 1;
const REFLECT = 2;
const OTHER = 3;

/** Which kind an act of {@link ACTS} speaks for. An assessment is no move of the manager's: it counts as `other`. */
const KIND_OF_ACT = [TELL, TELL, OTHER, OTHER, ASK, ASK, ASK, OTHER, OTHER, OTHER];

/** In speech that is cut into acts the acts decide, and the other judges only part reflecting from the rest of what is neutral. */
function leanOnActs({ assessment, scores }: Work, judged: Judged): void {
  const reflecting = (scores[REFLECT] as number) / ((scores[REFLECT] as number) + (scores[OTHER] as number));
  scores.fill(0);
  for (let act = 0; act < ACT_COUNT; act += 1) {
    const kind = KIND_OF_ACT[act] as number;
    scores[kind] =
      (scores[kind] as number) + (assessment.moveActs[(judged.to - 1) * ACT_COUNT + act] as number);
  }
  scores[REFLECT] = (scores[OTHER] as number) * reflecting;
  scores[OTHER] = (scores[OTHER] as number) * (1 - reflecting);
}

function highest(scores: Float64Array): number {
  let best = 0;
  for (let one = 1; one < KIND_COUNT; one += 1) {
    if ((scores[one] as number) > (scores[best] as number)) best = one;
  }
  return best;
}

function openOrClosed({ model, assessment, cues, second }: Work, judged: Judged, asking: number): Verdict {
  collectOpenCues(cues, assessment.conversation.speech, stretchOf(assessment, judged));
  scoreVote(model.openVote, cues.values, second);
  toProbabilities(second, 0, 2);
  const [open, closed] = second as unknown as [number, number];
  return { label: open >= closed ? 'ask-open' : 'ask-closed', confidence: asking * Math.max(open, closed) };
}
