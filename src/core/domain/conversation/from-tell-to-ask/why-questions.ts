import { firstNounPhrase, isContent, phraseAt } from './noun-phrases.ts';
import { isKnownVerb, type SaidWord, wordsOf, written } from './sentence-words.ts';
import type { Telling } from './telling.ts';
import { gerundOf } from './verb-forms.ts';

const WHY = /^.{0,40}?\b(?:why|how come)\b,? */i;
const OBJECTIVE: Readonly<Record<string, string>> = {
  i: 'me',
  we: 'us',
  they: 'them',
  he: 'him',
  she: 'her',
};
const DO = /^(?:do|does|did)$/;
const BE = /^(?:is|are|was|were|am)$/;
const MODAL = /^(?:can|could|will|would|should|may|might|must)$/;
const HAVE = /^(?:have|has|had)$/;
const MOST_WORDS = 14;

type Asked = {
  readonly subject: readonly SaidWord[];
  readonly rest: readonly SaidWord[];
  readonly negative: boolean;
};

/** The subject after the auxiliary: a pronoun, or the words up to the verb. */
function subjectOf(words: readonly SaidWord[]): Asked | null {
  const negativeFirst = words[0]?.low === 'not';
  const from = negativeFirst ? 1 : 0;
  const first = words[from];
  if (!first) return null;
  const isPronoun = /^(?:i|you|we|they|he|she|it|this|that|nobody|everybody|somebody|anybody|people)$/.test(
    first.low,
  );
  const verb = verbAfter(words, from + 1);
  const to = isPronoun ? from + 1 : verb >= 0 ? verb : (phraseAt(words, from)?.to ?? -1);
  if (to < 0 || to >= words.length) return null;
  const negative = negativeFirst || words[to]?.low === 'not';
  return {
    subject: words.slice(from, to),
    rest: words.slice(words[to]?.low === 'not' ? to + 1 : to),
    negative,
  };
}

function verbAfter(words: readonly SaidWord[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 6); at++) {
    const low = words[at]?.low ?? '';
    if (
      low === 'not' ||
      (isKnownVerb(low) &&
        !/^(?:the|a|an|your|my|our|their|his|her|this|that|to|of)$/.test(words[at - 1]?.low ?? ''))
    )
      return at;
  }
  return -1;
}

function withGerund([verb, ...rest]: readonly SaidWord[]): string | null {
  return verb && /^\p{L}+$/u.test(verb.low)
    ? written([{ ...verb, text: gerundOf(verb.low) }, ...rest])
    : null;
}

function objective(subject: readonly SaidWord[]): string {
  const [first] = subject;
  return subject.length === 1 && first ? (OBJECTIVE[first.low] ?? first.text) : written(subject);
}

/**
 * Turns a why-question into others that ask for the same without calling for a defence: `why did you call them?` becomes
 * `What led you to call them?`. Null where it is about nothing that can be named.
 */
export function readWhy(sentence: string): Telling | null {
  const asked = sentence.replace(WHY, '');
  if (asked === sentence) return null;
  const words = wordsOf(`x ${asked}`).slice(1, MOST_WORDS + 1);
  if (!words.some(isContent)) return null;
  const [auxiliary, ...after] = words;
  const isAuxiliary = auxiliary && [DO, BE, MODAL, HAVE].some((kind) => kind.test(auxiliary.low));
  const parts = isAuxiliary ? subjectOf(after) : null;
  const thing = parts
    ? (firstNounPhrase(parts.rest.slice(1)) ?? firstNounPhrase(parts.subject))
    : firstNounPhrase(words);
  const asks = auxiliary && parts ? asksOf(auxiliary.low, parts) : [];
  const isAct = auxiliary !== undefined && (DO.test(auxiliary.low) || MODAL.test(auxiliary.low));
  const gerund = isAct && parts?.rest.some(isContent) ? withGerund(parts.rest) : null;
  const ofRep = parts?.subject[0]?.low === 'you';
  return asks.length > 0 || thing !== null || (gerund !== null && ofRep)
    ? { kind: 'why', asks, gerund, thing, ofRep }
    : null;
}

function asksOf(auxiliary: string, { subject, rest, negative }: Asked): string[] {
  const whom = objective(subject);
  const [verb] = rest;
  if (!verb || !rest.some(isContent)) return [];
  const gerund = withGerund(rest);
  if (DO.test(auxiliary)) {
    const tense = auxiliary === 'did' ? 'kept' : 'keeps';
    if (negative) return gerund ? [`What ${tense} ${whom} from ${gerund}?`] : [];
    const [cause, lead] = auxiliary === 'did' ? ['made', 'led'] : ['makes', 'leads'];
    return subject[0]?.low === 'you'
      ? [`What ${lead} you to ${written(rest)}?`]
      : [`What ${cause} ${whom} ${written(rest)}?`];
  }
  if (MODAL.test(auxiliary)) {
    if (negative) return gerund ? [`What keeps ${whom} from ${gerund}?`] : [];
    return auxiliary === 'should' && gerund ? [`What would speak for ${gerund}?`] : [];
  }
  if (HAVE.test(auxiliary)) return negative ? keptFrom(whom, rest) : [];
  return BE.test(auxiliary) && !negative ? beAsks(auxiliary, whom, rest) : [];
}

const PARTICIPLES: Readonly<Record<string, string>> = {
  sent: 'send',
  spoken: 'speak',
  given: 'give',
  gone: 'go',
  met: 'meet',
  told: 'tell',
  written: 'write',
  made: 'make',
  taken: 'take',
  done: 'do',
  got: 'get',
  found: 'find',
  brought: 'bring',
  set: 'set',
  run: 'run',
  begun: 'begin',
  rung: 'ring',
  seen: 'see',
};

/** `why have you not talked to procurement` asks for what keeps somebody from it. */
function keptFrom(whom: string, [verb, ...rest]: readonly SaidWord[]): string[] {
  const low = verb?.low ?? '';
  const plain = PARTICIPLES[low] ?? [low.slice(0, -2), low.slice(0, -1), low.slice(0, -3)].find(isKnownVerb);
  const gerund = verb && plain ? withGerund([{ ...verb, text: plain, low: plain }, ...rest]) : null;
  return gerund ? [`What has kept ${whom} from ${gerund}?`] : [];
}

/** `why are you giving them a discount` asks for the aim, `why are they late` for the cause; a passive is left to its noun. */
function beAsks(auxiliary: string, whom: string, rest: readonly SaidWord[]): string[] {
  const first = rest[0]?.low ?? '';
  if (/[a-z]{2}ing$/.test(first))
    return whom === 'you' ? [`What do you want to achieve by ${written(rest)}?`] : [];
  if (/ed$/.test(first)) return [];
  if (first === 'still' && rest[1]) return [`What keeps ${whom} ${written(rest.slice(1))}?`];
  if (/^(?:in|at|on|with|from|to|about|the|a|an|not)$/.test(first)) return [];
  return [`What ${/^(?:was|were)$/.test(auxiliary) ? 'made' : 'makes'} ${whom} ${written(rest)}?`];
}
