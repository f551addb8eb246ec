import { type Assessment, stretchOfMove, stretchOfTurn } from './talk-assessment.ts';
import { addMeasures, type NumberList } from './talk-measures.ts';
import { ACT_COUNT, LABEL_COUNT } from './talk-model.ts';

/** What is judged: moves `from` to `to - 1` of the manager's turn at position `rank` of `coachTurns`; `whole` if that is all of the turn. */
export type Judged = {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
};

/** Room for the numbers that {@link collectEvidence} writes. */
export const EVIDENCE_ROOM = 256;

/** Keeps the logarithm of a probability finite. */
const FLOOR = 1e-4;

/** Weight of the expected share of each label, in turns, when the manager has said little else. */
const PRIOR_TURNS = 3;
const PRIOR_SHARE = 0.15;

/** Collects the numbers that the trees decide on: the linear models' answers here and around, and the plain measures. */
export function collectEvidence(list: NumberList, assessment: Assessment, judged: Judged): void {
  list.count = 0;
  const turn = assessment.coachTurns[judged.rank] as number;
  const own = judged.whole ? assessment.turnLabels : assessment.moveLabels;
  const at = (judged.whole ? turn : judged.from) * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label += 1)
    push(list, Math.log((own[at + label] as number) + FLOOR));
  const words = wordsOf(assessment, judged);
  poolLabels(list, assessment, judged, words);
  addSurroundings(list, assessment, judged.rank);
  const { conversation } = assessment;
  const stretch = judged.whole
    ? stretchOfTurn(conversation, turn)
    : stretchOfMove(assessment, turn, judged.from);
  addMeasures(list, conversation, { turn, stretch, moves: judged.to - judged.from });
  poolActs(list, assessment, judged, words);
  push(list, assessment.chopped);
}

function push(list: NumberList, value: number): void {
  list.values[list.count] = value;
  list.count += 1;
}

function wordsOf({ moveWords }: Assessment, { from, to }: Judged): number {
  let words = 0;
  for (let move = from; move < to; move += 1) words += moveWords[move] as number;
  return Math.max(1, words);
}

function poolLabels(list: NumberList, assessment: Assessment, judged: Judged, words: number): void {
  const { moveLabels, moveWords } = assessment;
  const { from, to } = judged;
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    let highest = 0;
    let mean = 0;
    for (let move = from; move < to; move += 1) {
      const value = moveLabels[move * LABEL_COUNT + label] as number;
      highest = Math.max(highest, value);
      mean += value * (moveWords[move] as number);
    }
    push(list, Math.log(highest + FLOOR));
    push(list, Math.log(mean / words + FLOOR));
    push(list, Math.log((moveLabels[(to - 1) * LABEL_COUNT + label] ?? 0) + FLOOR));
    push(list, Math.log((moveLabels[from * LABEL_COUNT + label] ?? 0) + FLOOR));
  }
}

function poolActs(
  list: NumberList,
  { moveActs, moveWords }: Assessment,
  judged: Judged,
  words: number,
): void {
  const { from, to } = judged;
  for (let act = 0; act < ACT_COUNT; act += 1) {
    let highest = 0;
    let mean = 0;
    for (let move = from; move < to; move += 1) {
      const value = moveActs[move * ACT_COUNT + act] as number;
      highest = Math.max(highest, value);
      mean += value * (moveWords[move] as number);
    }
    push(list, mean / words);
    push(list, highest);
    push(list, moveActs[(to - 1) * ACT_COUNT + act] ?? 0);
  }
}

const TELL = 2;

function addSurroundings(list: NumberList, assessment: Assessment, rank: number): void {
  const { turnLabels, coachTurns, labelSums } = assessment;
  const at = (coachTurns[rank] as number) * LABEL_COUNT;
  const others = coachTurns.length - 1 + PRIOR_TURNS;
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    const rest = (labelSums[label] as number) - (turnLabels[at + label] as number);
    push(list, (rest + PRIOR_SHARE * PRIOR_TURNS) / others);
  }
  for (const offset of [-1, 1]) {
    const near = coachTurns[rank + offset];
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      push(list, near === undefined ? 1 / LABEL_COUNT : (turnLabels[near * LABEL_COUNT + label] as number));
    }
  }
  let tells = 0;
  let count = 0;
  for (const offset of [-3, -2, 2, 3]) {
    const near = coachTurns[rank + offset];
    if (near === undefined) continue;
    tells += turnLabels[near * LABEL_COUNT + TELL] as number;
    count += 1;
  }
  push(list, count === 0 ? PRIOR_SHARE : tells / count);
}
