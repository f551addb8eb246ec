import { type FeatureCodes, roomForFeatures } from '../../src/core/domain/conversation/feature-codes.ts';
import type { PackedHeads } from '../../src/core/domain/conversation/linear-heads.ts';
import { unpackHeads } from '../../src/core/domain/conversation/linear-heads.ts';
import { collectOpenCues, OPEN_CUE_COUNT } from '../../src/core/domain/conversation/open-cues.ts';
import {
  assessConversation,
  type Heads,
  stretchOfTurn,
} from '../../src/core/domain/conversation/talk-assessment.ts';
import { readConversation } from '../../src/core/domain/conversation/talk-context.ts';
import { collectEvidence, EVIDENCE_ROOM } from '../../src/core/domain/conversation/talk-evidence.ts';
import { collectFeatures, collectTextFeatures } from '../../src/core/domain/conversation/talk-features.ts';
import {
  ACT_COUNT,
  KIND_COUNT,
  LABEL_COUNT,
  type PackedModel,
} from '../../src/core/domain/conversation/talk-model.ts';
import { turnContext } from '../../src/core/domain/conversation/turn-context.ts';
import { bareText, type CodedDialogue, rewriteDialogue, singleTurns } from './dataset.ts';
import { type LinearCase, type LinearSettings, trainHeads } from './linear-training.ts';
import { dealFolds } from './random.ts';
import { type TreeSettings, trainTrees } from './tree-training.ts';
import { trainVote, type VoteSettings } from './vote-training.ts';

const LABEL_HEADS: LinearSettings = {
  columns: LABEL_COUNT,
  epochs: 8,
  rate: 0.01,
  decay: 1e-3,
  leastDialogues: 2,
  gramScale: 2,
  keep: 16_000,
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
const KIND_TREES: TreeSettings = {
  classes: KIND_COUNT,
  rounds: 90,
  depth: 4,
  rate: 0.08,
  decay: 10,
  leastWeight: 5,
  sample: 0.7,
  features: 0.3,
  seed: 3,
};
const KIND_VOTE: VoteSettings = { classes: KIND_COUNT, decay: 300, rounds: 150 };
const OPEN_VOTE: VoteSettings = { classes: 2, decay: 100, rounds: 150 };

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
    { dialogue, weight: dialogue.weight, source },
    { dialogue: rewriteDialogue(dialogue, bareText), weight: dialogue.weight, source },
    ...(dialogue.turns.length <= 2 ? [] : singleTurns(dialogue)).map((single, index) => ({
      dialogue: index % 2 === 0 ? single : rewriteDialogue(single, bareText),
      weight: dialogue.weight * SINGLE_WEIGHT,
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
    collectFeatures(features, conversation, stretch);
    const context = turnContext(conversation, turn);
    return [caseOf(features, { target, weight, dialogue: source }, context)];
  });
}

function caseOf(
  features: FeatureCodes,
  rest: { target: number; weight: number; dialogue: number },
  context: readonly number[] = [],
): LinearCase {
  const codes = Int32Array.from([...features.codes.subarray(0, features.count), ...context]);
  return { codes, grams: features.grams, ...rest };
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
function trainActHeads(dialogues: readonly CodedDialogue[]): PackedHeads {
  const meetings = dialogues.filter((dialogue) => !isCoached(dialogue));
  const cases = meetings.flatMap((dialogue, source) => [
    ...actCases(dialogue, source),
    ...actCases(rewriteDialogue(dialogue, bareText), source),
  ]);
  return trainHeads(cases, ACT_HEADS);
}

type Example = {
  readonly evidence: Float64Array;
  readonly cues: Float64Array;
  readonly label: number;
  readonly weight: number;
};

function examplesOf(heads: Heads, { dialogue, weight }: Copy): Example[] {
  const assessment = assessConversation(heads, dialogue.turns);
  const { conversation, firstMove } = assessment;
  const evidence = { values: new Float64Array(EVIDENCE_ROOM), count: 0 };
  const cues = { values: new Float64Array(OPEN_CUE_COUNT), count: 0 };
  return assessment.coachTurns.flatMap((turn, rank) => {
    const label = Math.log2(dialogue.targets[turn] ?? 0);
    const from = firstMove[turn] ?? 0;
    const to = firstMove[turn + 1] ?? 0;
    if (!Number.isInteger(label) || from === to) return [];
    collectEvidence(evidence, assessment, { rank, from, to, whole: true });
    collectOpenCues(cues, conversation.speech, stretchOfTurn(conversation, turn));
    return [{ evidence: evidence.values.slice(0, evidence.count), cues: cues.values.slice(), label, weight }];
  });
}

/** What the second stage learns from: for every dialogue the answers of a linear model that had not seen it. */
function examplesAcross(
  dialogues: readonly Copy[],
  cases: readonly LinearCase[][],
  acts: PackedHeads,
): Example[] {
  const sources = dialogues.reduce((most, { source }) => Math.max(most, source + 1), 0);
  const fold = dealFolds(sources, INNER_FOLDS, 17);
  const actHeads = unpackHeads(acts);
  const examples: Example[] = [];
  for (let held = 0; held < INNER_FOLDS; held += 1) {
    const seen = cases.filter((_, index) => fold[dialogues[index]?.source ?? 0] !== held).flat();
    const heads = { labelHeads: unpackHeads(trainHeads(seen, LABEL_HEADS)), actHeads };
    for (const copy of dialogues) if (fold[copy.source] === held) examples.push(...examplesOf(heads, copy));
  }
  return examples;
}

/** The index in KINDS of a label's index in MOVE_LABELS: open and closed questions are one kind. */
function kindOf({ label }: Example): number {
  return Math.max(0, label - 1);
}

/** Trains the whole coder. The same dialogues give the same model, byte for byte. */
export function trainModel(dialogues: readonly CodedDialogue[]): PackedModel {
  const actHeads = trainActHeads(dialogues);
  const copies = copiesOf(dialogues.filter(isCoached));
  const cases = copies.map(labelCases);
  const examples = examplesAcross(copies, cases, actHeads);
  const evidence = examples.map((example) => example.evidence);
  const kinds = examples.map(kindOf);
  const weights = examples.map((example) => example.weight);
  const asks = examples.filter((example) => example.label < 2);
  return {
    format: 4,
    labelHeads: trainHeads(cases.flat(), LABEL_HEADS),
    actHeads,
    kindTrees: trainTrees(evidence, kinds, weights, KIND_TREES),
    kindVote: trainVote(evidence, kinds, weights, KIND_VOTE),
    openVote: trainVote(
      asks.map((example) => example.cues),
      asks.map((example) => example.label),
      asks.map((example) => example.weight),
      OPEN_VOTE,
    ),
  };
}
