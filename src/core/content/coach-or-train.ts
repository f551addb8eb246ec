import type { GapHelp, GapQuestion, GapReason } from '../domain/gap/decide-gap.ts';
import type { GapVerdict } from '../domain/gap/gap-review.ts';
import { TELLING_CASES, type TellingCase } from './conversations/general.ts';

/** A question about a gap in words, with its answers. */
export type GapQuestionWords = {
  readonly question: string;
  readonly hint: string;
  readonly options: Readonly<Record<string, string>>;
};

/** The questions about a gap, by their key. `options` are keyed by the answers that the question takes. */
export const GAP_QUESTION_WORDS: Readonly<Record<GapQuestion, GapQuestionWords>> = {
  knowsHow: {
    question: 'Do they know how?',
    hint: 'If they had all the time in the world and nobody watching: could they do it?',
    options: { yes: 'Yes', no: 'No, nobody has shown them, or it did not stick', unsure: 'I am not sure' },
  },
  doesIt: {
    question: 'Do they do it sometimes?',
    hint: 'With an easy client, on a good day, or in practice.',
    options: { sometimes: 'Yes, sometimes', never: 'No, never so far' },
  },
  repeats: {
    question: 'Does the same mistake come back without any progress?',
    hint: 'Again and again, although you have talked about it.',
    options: { yes: 'Yes, again and again', no: 'No, or it is getting better' },
  },
  limit: {
    question: 'Does anything rule coaching out this time?',
    hint: 'A rule is a rule, and a customer who is on the line now will not wait.',
    options: {
      none: 'No, we can take the time',
      rule: 'Yes: it is not negotiable',
      'no-time': 'Yes: there is no time',
    },
  },
};

/** What helps, in words: `name` as a headline, `does` as what to do. */
export const GAP_HELP_WORDS: Readonly<Record<GapHelp, { readonly name: string; readonly does: string }>> = {
  train: { name: 'Train', does: 'Show how it is done, let them try, and take it up again within the week.' },
  coach: { name: 'Coach', does: 'Leave the thinking with the rep.' },
  tell: { name: 'Tell, asking first', does: 'Say plainly what has to be done, after one question.' },
  belief: { name: 'Look for the belief', does: 'Find out what the rep believes that keeps them from it.' },
};

/** Why that helps, in a sentence (Practitioner article B). */
export const GAP_REASON_WORDS: Readonly<Record<GapReason, string>> = {
  knowledge:
    'They do not know how. What is missing is knowledge, and questions cannot bring it out of somebody.',
  sometimes:
    'They know how and do it sometimes. Find out with them what is different when it works, and make more of that.',
  never: 'They know how and do not do it. What is missing is the step from meaning to do it to doing it.',
  unsure:
    'Ability or motivation: you cannot tell yet, and the remedy depends on it. See first how things really stand.',
  repeats:
    'They know how, and the same mistake comes back without progress. That is usually a limiting belief and not a skill.',
  'third-time':
    'It is the third time for this gap, and nothing has moved. That is usually a limiting belief and not a skill.',
  rule: 'It is not negotiable. The rule stands; what made it hard to keep is worth a talk afterwards.',
  'no-time': 'There is no time to think it through together now. Come back to it as soon as there is.',
  own: 'You chose this yourself.',
};

const CASE_OF: Partial<Record<GapReason, TellingCase['key']>> = {
  knowledge: 'knowledge-gap',
  rule: 'compliance',
  'no-time': 'no-time',
};

/** The case of telling that a reason belongs to, with the question to ask first; null where one does not tell. */
export function tellingCaseOf(because: GapReason): TellingCase | null {
  return TELLING_CASES.find(({ key }) => key === CASE_OF[because]) ?? null;
}

/** How a decision turned out, as an answer to "Was it right?". */
export const GAP_VERDICT_WORDS: Readonly<Record<GapVerdict, string>> = {
  right: 'Yes, it helped',
  partly: 'In part',
  wrong: 'No, it did not help',
};
