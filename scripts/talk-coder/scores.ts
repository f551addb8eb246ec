import { MOVE_LABELS, type MoveLabel } from '../../src/core/domain/conversation/move.ts';
import { labelBit } from './dataset.ts';

/** A coded turn with the experts' answer: `target` as in CodedDialogue, `dialogue` to group by session. */
export type Answer = {
  readonly target: number;
  readonly label: MoveLabel;
  readonly confidence: number;
  readonly dialogue: string;
};

/** How well labels agree with the experts. Shares from 0 to 1; NaN where nothing could be compared. */
export type Scores = {
  readonly turns: number;
  readonly accuracy3: number;
  readonly macro3: number;
  readonly macro4: number;
  readonly askAgainstTell: number;
  readonly openAgainstClosed: number;
  readonly sessionError: number;
  readonly f1: Readonly<Record<string, number>>;
  readonly confusion: readonly (readonly number[])[];
};

const THREE = ['ask', 'tell', 'neutral'] as const;
const FOUR = ['ask', 'tell', 'reflect', 'other'] as const;
const REFLECT_OR_OTHER = labelBit('reflect') | labelBit('other');

function threeOf(mask: number): number {
  if ((mask & (labelBit('ask-open') | labelBit('ask-closed'))) !== 0) return 0;
  return mask === labelBit('tell') ? 1 : 2;
}

function fourOf(mask: number): number {
  return mask === labelBit('other') ? 3 : threeOf(mask);
}

function tally(answers: readonly Answer[], size: number, classOf: (mask: number) => number): number[][] {
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const answer of answers) {
    const row = table[classOf(answer.target)];
    const column = classOf(labelBit(answer.label));
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}

function f1Of(table: readonly (readonly number[])[], one: number): number {
  const hits = table[one]?.[one] ?? 0;
  const given = table.reduce((sum, row) => sum + (row[one] ?? 0), 0);
  const right = (table[one] ?? []).reduce((sum, count) => sum + count, 0);
  return given + right === 0 ? Number.NaN : (2 * hits) / (given + right);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);

/** Mean absolute difference between a session's ask ratio by the experts and by the coder, over sessions where both have one. */
function sessionErrorOf(answers: readonly Answer[]): number {
  const sessions = new Map<string, [number, number, number, number]>();
  for (const { dialogue, target, label } of answers) {
    const counts = sessions.get(dialogue) ?? [0, 0, 0, 0];
    sessions.set(dialogue, counts);
    const right = threeOf(target);
    const given = threeOf(labelBit(label));
    if (right === 0) counts[0] += 1;
    if (right === 1) counts[1] += 1;
    if (given === 0) counts[2] += 1;
    if (given === 1) counts[3] += 1;
  }
  const errors = [...sessions.values()]
    .filter(([asks, tells, givenAsks, givenTells]) => asks + tells > 0 && givenAsks + givenTells > 0)
    .map(([asks, tells, givenAsks, givenTells]) =>
      Math.abs(asks / (asks + tells) - givenAsks / (givenAsks + givenTells)),
    );
  return errors.length === 0 ? Number.NaN : mean(errors);
}

/** Computes every score over the answers whose target is not 0. Open against closed counts questions that both call a question. */
export function scoreAnswers(all: readonly Answer[]): Scores {
  const answers = all.filter((answer) => answer.target !== 0);
  const three = tally(answers, 3, threeOf);
  const fine = answers.filter((answer) => answer.target !== REFLECT_OR_OTHER);
  const four = tally(fine, 4, (mask) => (mask === labelBit('reflect') ? 2 : fourOf(mask)));
  const acts = [three[0]?.[0] ?? 0, three[0]?.[1] ?? 0, three[1]?.[0] ?? 0, three[1]?.[1] ?? 0] as const;
  const asks = answers.filter(
    ({ target, label }) => (target === 1 || target === 2) && threeOf(labelBit(label)) === 0,
  );
  const names = [
    ...THREE.map((name, one) => [name, f1Of(three, one)] as const),
    ...FOUR.slice(2).map((name, one) => [name, f1Of(four, one + 2)] as const),
  ];
  // A class that the experts never gave (meetings have no reflections) has no F1 to average.
  const present = FOUR.flatMap((_, one) => ((four[one] ?? []).some((count) => count > 0) ? [one] : []));
  return {
    turns: answers.length,
    accuracy3: share(
      three.reduce((sum, row, one) => sum + (row[one] ?? 0), 0),
      answers.length,
    ),
    macro3: mean(THREE.map((_, one) => f1Of(three, one))),
    macro4: mean(present.map((one) => f1Of(four, one))),
    askAgainstTell: share(acts[0] + acts[3], acts[0] + acts[1] + acts[2] + acts[3]),
    openAgainstClosed: share(
      asks.filter(({ target, label }) => target === labelBit(label)).length,
      asks.length,
    ),
    sessionError: sessionErrorOf(answers),
    f1: Object.fromEntries(names),
    confusion: tallyLabels(fine),
  };
}

function tallyLabels(answers: readonly Answer[]): number[][] {
  return MOVE_LABELS.map((right) => {
    const own = answers.filter((answer) => (answer.target & labelBit(right)) !== 0);
    return MOVE_LABELS.map((given) => own.filter((answer) => answer.label === given).length);
  });
}

/** For bands of confidence, how many answers there are and which share of them is right. */
export function calibrationOf(answers: readonly Answer[]): { from: number; count: number; right: number }[] {
  return [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from, index, bands) => {
    const own = answers.filter(
      (answer) =>
        answer.target !== 0 && answer.confidence >= from && answer.confidence < (bands[index + 1] ?? 2),
    );
    return {
      from,
      count: own.length,
      right: share(own.filter(({ target, label }) => (target & labelBit(label)) !== 0).length, own.length),
    };
  });
}
