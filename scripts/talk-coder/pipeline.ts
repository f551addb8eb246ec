import type { PackedHeads } from '../../src/core/domain/conversation/linear-heads.ts';
import { unpackHeads } from '../../src/core/domain/conversation/linear-heads.ts';
import { assessConversation, type Heads } from '../../src/core/domain/conversation/talk-assessment.ts';
import { readConversation, turnContext } from '../../src/core/domain/conversation/talk-context.ts';
import { collectEvidence, EVIDENCE_ROOM } from '../../src/core/domain/conversation/talk-evidence.ts';
import {
  collectFeatures,
  collectTextFeatures,
  type FeatureCodes,
  roomForFeatures,
} from '../../src/core/domain/conversation/talk-features.ts';
import { ACT_COUNT, LABEL_COUNT, type PackedModel } from '../../src/core/domain/conversation/talk-model.ts';
import { bareText, type CodedDialogue, rewriteDialogue, singleTurns } from './dataset.ts';
import { type LinearCase, type LinearSettings, trainHeads } from './linear-training.ts';
import { dealFolds } from './random.ts';
import { type TreeSettings, trainTrees } from './tree-training.ts';

const LABEL_HEADS: LinearSettings = {
  columns: LABEL_COUNT,
  epochs: 8,
  rate: 0.02,
  decay: 1e-3,
  leastDialogues: 2,
  gramScale: 2,
  keep: 11_000,
  seed: 1,
};
const ACT_HEADS: LinearSettings = {
  columns: ACT_COUNT,
  epochs: 3,
  rate: 0.05,
  decay: 1e-5,
  leastDialogues: 6,
  gramScale: 2,
  keep: 6_000,
  seed: 1,
};
const LABEL_TREES: TreeSettings = {
  classes: LABEL_COUNT,
  rounds: 90,
  depth: 4,
  rate: 0.08,
  decay: 10,
  leastWeight: 5,
  sample: 0.7,
  features: 0.3,
  seed: 3,
};
const OPEN_TREES: TreeSettings = { ...LABEL_TREES, classes: 2, rounds: 40, depth: 3, leastWeight: 3 };

/** Folds within the training dialogues: the trees learn from answers about dialogues that the linear model had not seen. */
const INNER_FOLDS = 5;
/** Weight of turns that stand alone with the one before them, and of those without punctuation, against 1 for a turn in its dialogue. */
const SINGLE_WEIGHT = 0.5;

/** Whether the dialogue has codes of the manager's labels that tell open from closed questions (against a meeting's acts). */
export function isCoached(dialogue: CodedDialogue): boolean {
  return dialogue.acts.every((act) => act < 0);
}

type Copy = { readonly dialogue: CodedDialogue; readonly weight: number; readonly source: number };

/** Every dialogue as written, without punctuation, and turn by turn (every other turn without punctuation). */
function copiesOf(dialogues: readonly CodedDialogue[]): Copy[] {
  return dialogues.flatMap((dialogue, source) => [
    { dialogue, weight: 1, source },
    { dialogue: rewriteDialogue(dialogue, bareText), weight: 1, source },
    ...(dialogue.turns.length <= 2 ? [] : singleTurns(dialogue)).map((single, index) => ({
      dialogue: index % 2 === 0 ? single : rewriteDialogue(single, bareText),
      weight: SINGLE_WEIGHT,
      source,
    })),
  ]);
}

function labelCases({ dialogue, weight, source }: Copy): LinearCase[] {
  const conversation = readConversation(dialogue.turns);
  const { speech } = conversation;
  return dialogue.targets.flatMap((target, turn) => {
    if (target === 0) return [];
    const stretch = {
      from: speech.first[turn] ?? 0,
      to: speech.first[turn + 1] ?? 0,
      tail: speech.tail[turn] ?? 0,
    };
    const features = roomForFeatures(stretch.to - stretch.from);
    collectFeatures(features, conversation, turnContext(conversation, turn), stretch);
    return [caseOf(features, { target, weight, dialogue: source })];
  });
}

function caseOf(
  features: FeatureCodes,
  rest: { target: number; weight: number; dialogue: number },
): LinearCase {
  return { codes: features.codes.slice(0, features.count), grams: features.grams, ...rest };
}

function actCases(dialogue: CodedDialogue, source: number): LinearCase[] {
  const conversation = readConversation(dialogue.turns);
  const { speech } = conversation;
  // What others have just said is unknown where the coder meets single acts, so that no word counts as taken up.
  const plain = { ...conversation, echo: new Uint8Array(conversation.echo.length) };
  return dialogue.acts.flatMap((act, turn) => {
    if (act < 0) return [];
    const stretch = {
      from: speech.first[turn] ?? 0,
      to: speech.first[turn + 1] ?? 0,
      tail: speech.tail[turn] ?? 0,
    };
    const features = roomForFeatures(stretch.to - stretch.from);
    collectTextFeatures(features, plain, stretch);
    return [caseOf(features, { target: 1 << act, weight: 1, dialogue: source })];
  });
}

/** Learns the kinds of act from the meetings, as written and without punctuation. */
export function trainActHeads(dialogues: readonly CodedDialogue[]): PackedHeads {
  const meetings = dialogues.filter((dialogue) => !isCoached(dialogue));
  const cases = meetings.flatMap((dialogue, source) => [
    ...actCases(dialogue, source),
    ...actCases(rewriteDialogue(dialogue, bareText), source),
  ]);
  return trainHeads(cases, ACT_HEADS);
}

type Example = { readonly values: Float64Array; readonly answer: number; readonly weight: number };

function examplesOf(heads: Heads, { dialogue, weight }: Copy): Example[] {
  const assessment = assessConversation(heads, dialogue.turns);
  const list = { values: new Float64Array(EVIDENCE_ROOM), count: 0 };
  return assessment.coachTurns.flatMap((turn, rank) => {
    const answer = Math.log2(dialogue.targets[turn] ?? 0);
    const from = assessment.firstMove[turn] ?? 0;
    const to = assessment.firstMove[turn + 1] ?? 0;
    if (!Number.isInteger(answer) || from === to) return [];
    collectEvidence(list, assessment, { rank, from, to, whole: true });
    return [{ values: list.values.slice(0, list.count), answer, weight }];
  });
}

/**
 * Trains the whole coder. `actHeads` may be handed in where they don't depend on the dialogues at hand (cross-validation
 * over coached dialogues only). The same dialogues give the same model, byte for byte.
 */
export function trainModel(
  dialogues: readonly CodedDialogue[],
  actHeads: PackedHeads = trainActHeads(dialogues),
): PackedModel {
  const coached = dialogues.filter(isCoached);
  const copies = copiesOf(coached);
  const cases = copies.map(labelCases);
  const fold = dealFolds(coached.length, INNER_FOLDS, 17);
  const acts = unpackHeads(actHeads);
  const examples: Example[] = [];
  for (let held = 0; held < INNER_FOLDS; held += 1) {
    const seen = cases.filter((_, index) => fold[copies[index]?.source ?? 0] !== held).flat();
    const heads = { labelHeads: unpackHeads(trainHeads(seen, LABEL_HEADS)), actHeads: acts };
    for (const copy of copies) if (fold[copy.source] === held) examples.push(...examplesOf(heads, copy));
  }
  const asks = examples.filter((example) => example.answer < 2);
  return {
    format: 3,
    labelHeads: trainHeads(cases.flat(), LABEL_HEADS),
    actHeads,
    labelTrees: treesFor(examples, LABEL_TREES),
    openTrees: treesFor(asks, OPEN_TREES),
  };
}

function treesFor(examples: readonly Example[], settings: TreeSettings) {
  return trainTrees(
    examples.map((example) => example.values),
    examples.map((example) => example.answer),
    examples.map((example) => example.weight),
    settings,
  );
}
