import type { LabelCounts } from '../domain/conversation/conversation.ts';
import { type Proportion, proportionOf, shareOf } from './proportion.ts';

/** With fewer acts than this a share is an anecdote, and is shown as one. Our own choice. */
export const FEW_ACTS = 10;

/** The ratio asks / (asks + tells) with its 95 % confidence interval and the counts behind it. */
export type AskRatio = Proportion & { readonly asks: number; readonly of: number };

/** Open questions among all questions; `of` is how many questions there were. */
export type OpenShare = { readonly value: number | null; readonly of: number };

/**
 * How telling, asking and reflecting are balanced. An act is an utterance that does one of the three; every utterance
 * of the manager counts once, neutral ones not at all. Shares run from 0 to 1 and are null without anything to count.
 */
export type ActBalance = {
  readonly asks: number;
  readonly tells: number;
  readonly reflects: number;
  readonly acts: number;
  readonly askShare: number | null;
  readonly tellShare: number | null;
  readonly reflectShare: number | null;
  readonly askRatio: AskRatio;
  readonly openShare: OpenShare;
  readonly reflectionsPerQuestion: number | null;
  readonly few: boolean;
};

/**
 * The balance of counted utterances.
 *
 * @example
 * // By hand: 6 open and 2 closed questions, 10 tells, 2 reflections, 30 neutral. Acts 8 + 10 + 2 = 20: ask 8 / 20 = .40,
 * // tell .50, reflect .10; ask ratio 8 / 18 = .44; open 6 / 8 = .75; 2 / 8 = .25 reflections a question.
 * balanceOfCounts({ 'ask-open': 6, 'ask-closed': 2, tell: 10, reflect: 2, other: 30 }).tellShare // 0.5
 */
export function balanceOfCounts(counts: LabelCounts): ActBalance {
  const asks = counts['ask-open'] + counts['ask-closed'];
  const { tell: tells, reflect: reflects } = counts;
  const acts = asks + tells + reflects;
  return {
    asks,
    tells,
    reflects,
    acts,
    askShare: shareOf(asks, acts),
    tellShare: shareOf(tells, acts),
    reflectShare: shareOf(reflects, acts),
    askRatio: { ...proportionOf(asks, asks + tells), asks, of: asks + tells },
    openShare: { value: shareOf(counts['ask-open'], asks), of: asks },
    reflectionsPerQuestion: shareOf(reflects, asks),
    few: acts < FEW_ACTS,
  };
}
