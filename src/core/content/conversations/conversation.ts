import type { ConversationKey } from '../../domain/session/conversation-key.ts';

/** A question to ask, and what it is for. `key` is unique within its conversation and stable: the question bank saves it. */
export type GuideQuestion = {
  readonly key: string;
  readonly text: string;
  readonly purpose: string;
};

/** The same moment answered weakly and strongly, and what makes the difference. */
export type AnswerContrast = {
  readonly weak: string;
  readonly strong: string;
  readonly because: string;
};

/** What to listen for: the one thing in a phrase, why it matters, and how it sounds. */
export type ListeningGuide = {
  readonly to: string;
  readonly meaning: string;
  readonly examples: readonly AnswerContrast[];
};

/** How to say the three parts that every session ends with. */
export type ClosingGuide = {
  readonly step: string;
  readonly date: string;
  readonly commitment: string;
};

/** A line of a worked example; a manager's line is marked with what it does. */
export type DialogueLine =
  | { readonly who: 'manager'; readonly move: 'tell' | 'ask' | 'reflect'; readonly text: string }
  | { readonly who: 'rep'; readonly text: string };

/** A short dialogue in which a manager begins by telling and turns to asking. `lesson` says what the turn changed. */
export type WorkedExample = {
  readonly setting: string;
  readonly lines: readonly DialogueLine[];
  readonly lesson: string;
};

/** Everything a manager needs before, during and after one of the seven conversations. Questions come in an order that works. */
export type ConversationGuide = {
  readonly key: ConversationKey;
  readonly name: string;
  readonly when: readonly string[];
  readonly purpose: string;
  readonly opening: string;
  readonly questions: readonly GuideQuestion[];
  readonly listenFor: ListeningGuide;
  readonly traps: readonly string[];
  readonly closing: ClosingGuide;
  readonly remote: string;
  readonly workedExample: WorkedExample;
};
