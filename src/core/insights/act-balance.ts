import type { LabelCounts } from '../domain/conversation/conversation.ts';
import { type Proportion, proportionOf, shareOf } from './proportion.ts';

/** With fewer acts than this a share is an anecdote, and is shown as one. Our own choice. */
export const FEW_ACTS = 10;

/** What a conversation's record counts: utterances once each, and their sentences. */
export type TalkCounts = { readonly utterances: LabelCounts; readonly moves: LabelCounts };

/** The ratio asks / (asks + tells) with its 95% confidence interval and the counts behind it. */
export type AskRatio = Proportion & { readonly asks: number; readonly of: number };

/** Open questions among all questions, each question counted once, also several in one utterance; `of` is how many there were. */
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
 * The balance of counted utterances of a transcript.
 *
 * @example
 * // By hand: 6 open and 2 closed questions, 10 tells, 2 reflections, 30 neutral. Acts 8 + 10 + 2 = 20: ask 8 / 20 = .40,
 * // tell .50, reflect .10; ask ratio 8 / 18 = .44; 2 / 8 = .25 reflections a question. Two of those utterances asked
 * // twice, so there are 9 open and 3 closed questions among the moves: open 9 / 12 = .75.
 * balanceOfCounts({ utterances, moves }).openShare // { value: 0.75, of: 12 }
 */
export function balanceOfCounts({ utterances: counts, moves }: TalkCounts): ActBalance {
  const asks = counts['ask-open'] + counts['ask-closed'];
  const { tell: tells, reflect: reflects } = counts;
  return balanceOfActs({ asks, tells, reflects, open: moves['ask-open'], closed: moves['ask-closed'] });
}

/**
 * Acts as they were counted, each once an utterance. `open` and `closed` are questions of which it is known; both are 0 where
 * it isn't, as in a live tally, whose asks say nothing about openness.
 */
export type ActCounts = {
  readonly asks: number;
  readonly tells: number;
  readonly reflects: number;
  readonly open: number;
  readonly closed: number;
};

/** The balance of acts; see {@link balanceOfCounts}. */
export function balanceOfActs({ asks, tells, reflects, open, closed }: ActCounts): ActBalance {
  const acts = asks + tells + reflects;
  const questions = open + closed;
  return {
    asks,
    tells,
    reflects,
    acts,
    askShare: shareOf(asks, acts),
    tellShare: shareOf(tells, acts),
    reflectShare: shareOf(reflects, acts),
    askRatio: { ...proportionOf(asks, asks + tells), asks, of: asks + tells },
    openShare: { value: shareOf(open, questions), of: questions },
    reflectionsPerQuestion: shareOf(reflects, asks),
    few: acts < FEW_ACTS,
  };
}
