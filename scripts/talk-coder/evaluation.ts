import { classifyWith } from '../../src/core/domain/conversation/talk-coder.ts';
import { shippedModel, type TalkModel, unpackModel } from '../../src/core/domain/conversation/talk-model.ts';
import { bareText, type CodedDialogue, rewriteDialogue, type Written } from './dataset.ts';
import { isCoached, trainModel } from './pipeline.ts';
import { dealFolds } from './random.ts';
import type { Answer } from './scores.ts';

/** Answers on the same dialogues as written and with all punctuation and capitals removed. */
export type Answers = { readonly written: Answer[]; readonly bare: Answer[] };

function answersOf(model: TalkModel, dialogue: CodedDialogue): Answer[] {
  return classifyWith(model, dialogue.turns).flatMap((coded, turn) => {
    const target = dialogue.targets[turn] ?? 0;
    if (coded === null || target === 0) return [];
    return [{ target, label: coded.label, confidence: coded.confidence, dialogue: dialogue.id }];
  });
}

function answerAll(model: TalkModel, dialogues: readonly CodedDialogue[], answers: Answers): void {
  for (const dialogue of dialogues) {
    answers.written.push(...answersOf(model, dialogue));
    answers.bare.push(...answersOf(model, rewriteDialogue(dialogue, bareText)));
  }
}

/** Codes the dialogues with the shipped weights. Honest only for dialogues that these were not learnt from. */
export function answerWithShipped(dialogues: readonly CodedDialogue[]): Answers {
  const answers: Answers = { written: [], bare: [] };
  answerAll(shippedModel(), dialogues, answers);
  return answers;
}

/**
 * Codes every dialogue with a model that was trained without it: the dialogues are dealt into folds (`deal` seeds how), never split. `lines`
 * take part in every training. Coached dialogues, meetings and written dialogues are dealt apart; where one kind is absent, nothing is
 * learnt from it.
 */
export function answerAcross(
  dialogues: readonly CodedDialogue[],
  { lines, dialogues: written }: Written,
  { folds, deal }: { readonly folds: number; readonly deal: number },
): Answers {
  const dealt = [
    dialogues.filter(isCoached),
    dialogues.filter((dialogue) => !isCoached(dialogue)),
    written,
  ].map((kind, index) => ({ kind, fold: dealFolds(kind.length, folds, deal + index) }));
  const answers: Answers = { written: [], bare: [] };
  for (let held = 0; held < folds; held += 1) {
    const seen = dealt.flatMap(({ kind, fold }) => kind.filter((_, index) => fold[index] !== held));
    const model = unpackModel(trainModel([...seen, ...lines]));
    for (const { kind, fold } of dealt) {
      answerAll(
        model,
        kind.filter((_, index) => fold[index] === held),
        answers,
      );
    }
  }
  return answers;
}
