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

/** How the line of an act is broken, so that lines stay apart in black and white: telling is not. */
export const ACT_DASHES: Readonly<Record<TalkAct, string>> = { tell: '0', ask: '9 4', reflect: '2 4' };

/** An act's share of a balance, 0 to 1; null without any act. */
export function shareOfAct(balance: ActBalance, act: TalkAct): number | null {
  return { tell: balance.tellShare, ask: balance.askShare, reflect: balance.reflectShare }[act];
}
