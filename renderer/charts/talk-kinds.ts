import type { ActBalance } from '../../src/core/insights/talk-balance.ts';

/** The three acts that the talk charts show, in the order in which they are named. */
export const TALK_ACTS = ['tell', 'ask', 'reflect'] as const;
export type TalkAct = (typeof TALK_ACTS)[number];

/** What an act is called beside its shape. */
export const ACT_NAMES: Readonly<Record<TalkAct, string>> = {
  tell: 'Telling',
  ask: 'Asking',
  reflect: 'Reflecting',
};

/** An act's share of a balance, 0 to 1; null without any act. */
export function shareOfAct(balance: ActBalance, act: TalkAct): number | null {
  return { tell: balance.tellShare, ask: balance.askShare, reflect: balance.reflectShare }[act];
}
