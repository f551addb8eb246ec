import type { ConversationKey } from '../../session/conversation-key.ts';
import type { Telling } from './telling.ts';
import type { Topic } from './topics.ts';

type Act = Extract<Telling, { kind: 'act' }>;
type Claim = Extract<Telling, { kind: 'claim' }>;
type Regret = Extract<Telling, { kind: 'regret' }>;
type Why = Extract<Telling, { kind: 'why' }>;

/** Questions on an act by what it is about: nearest to the manager's point. */
const BY_TOPIC: Readonly<Record<Topic, (act: Act) => string>> = {
  contact: ({ gerund }) => `What do you want to find out by ${gerund}?`,
  deciders: ({ gerund, thing }) =>
    thing
      ? `What do you know so far about ${thing}?`
      : `What would ${gerund} tell you about how they decide?`,
  price: ({ gerund, thing }) =>
    thing ? `What do you know about how they see ${thing}?` : `What would ${gerund} change for them?`,
  time: ({ gerund }) => `What would have to be in place for ${gerund}?`,
  'next-step': ({ gerund }) => `What would your first step towards ${gerund} be?`,
  needs: ({ gerund }) => `What would you hope to learn by ${gerund}?`,
  proposal: ({ gerund }) => `What would ${gerund} change for the customer?`,
  skill: ({ gerund }) => `What would ${gerund} look like in your next conversation?`,
  belief: ({ gerund }) => `What makes ${gerund} hard at the moment?`,
  goal: ({ gerund }) => `What goal of yours would ${gerund} serve?`,
  growth: ({ gerund }) => `What would ${gerund} make possible for you?`,
  other: ({ gerund }) => `What would ${gerund} change?`,
};

/** Questions on an act in the spirit of each of the seven conversations. */
const BY_CONVERSATION: Readonly<Record<ConversationKey, (act: Act) => string>> = {
  'goal-setting': ({ gerund }) => `How would you know that ${gerund} has worked?`,
  discovery: ({ gerund }) => `What have you tried so far when it comes to ${gerund}?`,
  'skill-gap': ({ gerund }) => `What will you do differently the next time it comes to ${gerund}?`,
  accountability: ({ gerund }) => `What would make ${gerund} the right first step?`,
  'opportunity-review': ({ gerund }) => `What would ${gerund} change for the customer?`,
  motivation: ({ gerund }) => `What holds you back from ${gerund}?`,
  development: ({ gerund }) => `What could you learn from ${gerund}?`,
};

/** Somebody who has a view of their own. */
const PEOPLE =
  /\b(?:customers?|clients?|buyers?|procurement|sponsor|director|officer|c[efito]o|managers?|champion|team|department|lawyers?|board|boss|committee|head of .*|legal|contact|accounts?)$/i;

/** Questions on a thing in the spirit of each of the seven conversations. */
const ON_THING: Readonly<Record<ConversationKey, (thing: string) => string>> = {
  'goal-setting': (thing) => `What would you like to reach with ${thing}?`,
  discovery: (thing) => `What have you tried so far when it comes to ${thing}?`,
  'skill-gap': (thing) => `What will you do differently the next time it comes to ${thing}?`,
  accountability: (thing) => `What will you do about ${thing}?`,
  'opportunity-review': (thing) =>
    PEOPLE.test(thing) ? `What matters most to ${thing}?` : `How does the customer see ${thing}?`,
  motivation: (thing) => `What concerns you most about ${thing}?`,
  development: (thing) => `What could you learn from ${thing}?`,
};

/** What a suggestion is made for. */
export type Fitting = { readonly topic: Topic; readonly conversation: ConversationKey };

/** Questions that ask for what was told, the best first; there may be doubles among them. */
export function waysToAsk(told: Telling, fitting: Fitting): string[] {
  switch (told.kind) {
    case 'act':
      if (told.byManager) return waysWithoutManager(told, fitting);
      return told.negative ? waysAgainst(told) : waysToAct(told, fitting);
    case 'regret':
      return waysAfter(told, fitting);
    case 'claim':
      return waysOnClaim(told, fitting);
    case 'why':
      return waysOnWhy(told, fitting);
  }
}

function waysToAct(act: Act, { topic, conversation }: Fitting): string[] {
  const { gerund, plain, thing } = act;
  return [
    BY_TOPIC[topic](act),
    BY_CONVERSATION[conversation](act),
    ...(topic === 'contact' && thing ? [`What matters most to you about ${thing}?`] : []),
    plain ? `What would you need in order to ${plain}?` : `How would you go about ${gerund}?`,
    `What speaks for ${gerund}, and what speaks against it?`,
  ];
}

/** The manager means to do it: what would the rep do? */
function waysWithoutManager({ plain, gerund, thing }: Act, { conversation }: Fitting): string[] {
  const isForRep = /\b(?:you|your|me|my)\b/.test(gerund);
  return [
    ...(plain ? [`What would you do if I did not ${plain}?`] : []),
    ...(isForRep ? [] : [`What would change if you were the one ${gerund}?`]),
    ...(thing ? [ON_THING[conversation](thing), `How do you see ${thing}?`] : []),
    ...(isForRep ? [`What do you expect from me ${gerund}?`] : []),
  ];
}

function waysAgainst({ gerund, thing, plain }: Act): string[] {
  return [
    `What speaks for ${gerund}, and what speaks against it?`,
    ...(thing ? [`What could you do about ${thing} instead?`] : []),
    plain ? `What happens if you ${plain}?` : `What do you gain by ${gerund}?`,
    `What would work better than ${gerund}?`,
  ];
}

function waysAfter({ participle, thing, negative }: Regret, { conversation }: Fitting): string[] {
  return [
    `What would be different now if you had ${negative ? 'not ' : ''}${participle}?`,
    ...(thing
      ? [
          `Looking back, how do you see ${thing}?`,
          ON_THING[conversation](thing),
          ON_THING['skill-gap'](thing),
        ]
      : [`Looking back, what would have been possible if you had ${negative ? 'not ' : ''}${participle}?`]),
  ];
}

function waysOnClaim(claim: Claim, { conversation }: Fitting): string[] {
  const { clause, thing } = claim;
  return [
    ...(clause ? onClause({ ...claim, clause }) : []),
    ...(thing ? [ON_THING[conversation](thing), `How do you see ${thing}?`] : []),
    ...(thing && !claim.opinion ? [`What do you know about ${thing} so far?`] : []),
    ...(clause ? [`What could you do, given that ${clause}?`] : []),
    ...(thing ? [`What do you make of ${thing}?`] : []),
  ];
}

/** Whether something is so can be asked of what is claimed; of what was not, or did happen, only what it means. */
function onClause({
  clause,
  negated,
  past,
  opinion,
  ofRep,
  ofManager,
}: Claim & { readonly clause: string }): string[] {
  if (ofRep && past) return [`What was going on for you when ${clause}?`];
  if (negated || ofManager || (past && !opinion)) return [`What does it mean for you that ${clause}?`];
  return [`What tells you whether ${clause}?`];
}

function waysOnWhy({ asks, gerund, thing, ofRep }: Why, { conversation }: Fitting): string[] {
  return [
    ...asks,
    ...(gerund && ofRep ? [`What would you do differently the next time it comes to ${gerund}?`] : []),
    ...(thing ? [ON_THING[conversation](thing), `What do you know about ${thing} so far?`] : []),
    ...(gerund && ofRep ? [`What did you want to achieve by ${gerund}?`] : []),
    ...(gerund ? [`What does ${gerund} mean to you?`] : []),
    ...(thing ? [`What do you make of ${thing}?`] : []),
  ];
}
