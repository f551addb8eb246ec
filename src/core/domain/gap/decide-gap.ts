import type { ConversationKey } from '../session/conversation-key.ts';

/** What helps with a gap: training, coaching, telling (asking first), or looking for the belief behind it. */
export const GAP_HELPS = ['train', 'coach', 'tell', 'belief'] as const;
export type GapHelp = (typeof GAP_HELPS)[number];

/** Why that help: what the answers say, `third-time` where the records do, `own` where the manager chose otherwise. */
export const GAP_REASONS = [
  'knowledge',
  'sometimes',
  'never',
  'unsure',
  'repeats',
  'third-time',
  'rule',
  'no-time',
  'own',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

export const KNOWS_HOW = ['yes', 'no', 'unsure'] as const;
export const DOES_IT = ['sometimes', 'never'] as const;
export const REPEATS = ['yes', 'no'] as const;
export const LIMITS = ['none', 'rule', 'no-time'] as const;

/**
 * What the manager knows of a gap: whether the rep knows how, does it sometimes, repeats the mistake without progress, and
 * whether a rule or the time rules coaching out. Null is not asked: somebody who doesn't know how can't do it sometimes.
 */
export type GapAnswers = {
  readonly knowsHow: (typeof KNOWS_HOW)[number] | null;
  readonly doesIt: (typeof DOES_IT)[number] | null;
  readonly repeats: (typeof REPEATS)[number] | null;
  readonly limit: (typeof LIMITS)[number] | null;
};
export type GapQuestion = keyof GapAnswers;

/** Before anything was answered. */
export const NO_ANSWERS: GapAnswers = { knowsHow: null, doesIt: null, repeats: null, limit: null };

/** The answers that a question takes, in the order in which they are offered. */
export const GAP_OPTIONS = {
  knowsHow: KNOWS_HOW,
  doesIt: DOES_IT,
  repeats: REPEATS,
  limit: LIMITS,
} as const satisfies { readonly [Question in GapQuestion]: readonly GapAnswers[Question][] };

/** What helps, and why; `conversation` is the one to hold (after the telling, where one tells), null where training is all. */
export type GapOutcome = {
  readonly help: GapHelp;
  readonly conversation: ConversationKey | null;
  readonly because: GapReason;
};

/** After so many earlier decisions on one gap without progress, the next is its third time. */
const EARLIER_FOR_THIRD_TIME = 2;

/** Whether a gap with so many earlier decisions that brought no progress is there for the third time, or more. */
export function isThirdTime(earlier: number): boolean {
  return earlier >= EARLIER_FOR_THIRD_TIME;
}

/**
 * The question to ask next, null once the answers decide. `earlier` is how often this gap was decided on before without
 * progress: from the third time on the records have answered the question of repetition.
 *
 * @example
 * nextGapQuestion(NO_ANSWERS, 0) // 'knowsHow'
 * nextGapQuestion({ ...NO_ANSWERS, knowsHow: 'no' }, 0) // 'limit'
 */
export function nextGapQuestion(answers: GapAnswers, earlier: number): GapQuestion | null {
  if (answers.knowsHow === null) return 'knowsHow';
  if (answers.knowsHow === 'yes' && !isThirdTime(earlier)) {
    if (answers.doesIt === null) return 'doesIt';
    if (answers.repeats === null) return 'repeats';
  }
  return answers.limit === null ? 'limit' : null;
}

/**
 * What helps with a gap, null while something is still to be asked (Practitioner article B). A limit comes first: where a rule is
 * not negotiable or no time is left, one tells, asking first. Then the third time, and repetition: a belief. Then a gap of
 * knowledge is for training and one of application for coaching.
 *
 * @example
 * // By hand: the rep knows how, does it sometimes, no repetition, nothing rules coaching out: the skill-gap conversation.
 * decideGap({ knowsHow: 'yes', doesIt: 'sometimes', repeats: 'no', limit: 'none' }, 0)
 * // { help: 'coach', conversation: 'skill-gap', because: 'sometimes' }
 */
export function decideGap(answers: GapAnswers, earlier: number): GapOutcome | null {
  if (nextGapQuestion(answers, earlier) !== null) return null;
  const unlimited = withoutLimit(answers, earlier);
  if (answers.limit === 'rule' || answers.limit === 'no-time') {
    return { help: 'tell', conversation: unlimited.conversation, because: answers.limit };
  }
  return unlimited;
}

function withoutLimit({ knowsHow, doesIt, repeats }: GapAnswers, earlier: number): GapOutcome {
  if (isThirdTime(earlier)) return { help: 'belief', conversation: 'motivation', because: 'third-time' };
  if (knowsHow === 'no') return { help: 'train', conversation: null, because: 'knowledge' };
  if (knowsHow === 'unsure') return { help: 'coach', conversation: 'discovery', because: 'unsure' };
  if (repeats === 'yes') return { help: 'belief', conversation: 'motivation', because: 'repeats' };
  return doesIt === 'sometimes'
    ? { help: 'coach', conversation: 'skill-gap', because: 'sometimes' }
    : { help: 'coach', conversation: 'accountability', because: 'never' };
}
