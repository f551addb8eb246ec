import { BY_MANAGER, CONDITION, OPINION, PATTERNS, TOLD_TO_REP } from './advice-patterns.ts';
import { firstNounPhrase, isContent } from './noun-phrases.ts';
import { isKnownVerb, type SaidWord, sentencesOf, wordsOf, written } from './sentence-words.ts';
import { claimOf, type Telling } from './telling.ts';
import { gerundOf, plainOf } from './verb-forms.ts';
import { readWhy } from './why-questions.ts';

export type { Telling } from './telling.ts';

/** Where an act that is advised is over for the question: at a reason, a condition, a new clause. */
const CUTS = new Set(
  'because so which if when unless while although though but otherwise since as who whom whose or where whenever until till then rather instead'.split(
    ' ',
  ),
);
/** Words that open what is asked or said, right after the verb: "ask who decides". */
const OBJECT_CLAUSE = new Set('who whom whose where when if which as'.split(' '));
const LONGEST_ACT = 11;
const CLAUSE_STARTS = new Set('you we they he she it i that this there'.split(' '));

/** The act as far as a question can carry it. */
function cutAct(words: readonly SaidWord[]): SaidWord[] {
  const kept: SaidWord[] = [];
  for (const [index, word] of words.entries()) {
    if (index > 1 && CUTS.has(word.low) && !(word.low === 'if' && words[index - 1]?.low === 'happens')) break;
    if (index === 1 && CUTS.has(word.low) && !OBJECT_CLAUSE.has(word.low)) break;
    if (word.low === 'and' && !continuesWithVerb(words, index)) {
      if (!continuesWithNoun(words, index)) break;
    }
    if (/^(before|after)$/.test(word.low) && CLAUSE_STARTS.has(words[index + 1]?.low ?? '')) break;
    kept.push({ ...word, stop: false });
    if (word.stop || kept.length >= LONGEST_ACT) break;
  }
  while (
    kept.length > 1 &&
    /^(and|to|the|a|an|of|for|with|your|their|her|his|that|in|on|at|from|about|by|not|just|is|are)$/.test(
      kept.at(-1)?.low ?? '',
    ) &&
    !PARTICLE_ENDS.test(written(kept.slice(-2)).toLowerCase())
  )
    kept.pop();
  return kept;
}

const PARTICLE_ENDS =
  /^(move on|hold on|go on|come on|carry on|go by|log in|jump in|dig in|step in|push on|follow on|hang on|think about|talk about|move in|stay in)$/;

function continuesWithVerb(words: readonly SaidWord[], and: number): boolean {
  const next = words[and + 1]?.low ?? '';
  return isKnownVerb(next) && words[and + 2] !== undefined;
}

function continuesWithNoun(words: readonly SaidWord[], and: number): boolean {
  const next = words[and + 1];
  const before = words[and - 1];
  return (
    next !== undefined &&
    before !== undefined &&
    isContent(next) &&
    isContent(before) &&
    words.length <= and + 3
  );
}

const OPENING_ADVERB =
  /^(?:just|really|simply|also|probably|definitely|maybe|perhaps|actually|always|first|then|even|only|please|more)$/;

function withoutAdverb(words: readonly SaidWord[]): SaidWord[] {
  const rest = [...words];
  while (rest.length > 1 && OPENING_ADVERB.test(rest[0]?.low ?? '')) rest.shift();
  return rest;
}

function act(words: readonly SaidWord[], form: 'plain' | 'gerund', negative: boolean): Telling | null {
  const said = cutAct(withoutAdverb(words));
  const [verb, ...rest] = said;
  if (!verb || !/^\p{L}+(?:-\p{L}+)?$/u.test(verb.low) || NO_VERB.has(verb.low)) return null;
  if (!said.some((word, index) => isContent(word) && !(index === 0 && EMPTY_VERBS.has(word.low)))) {
    return null;
  }
  const plain = form === 'plain' ? verb.low : plainOf(verb.low, isKnownVerb);
  const gerund = form === 'gerund' ? verb.low : gerundOf(verb.low);
  return {
    kind: 'act',
    plain: plain && written([{ ...verb, text: plain }, ...rest]),
    gerund: written([{ ...verb, text: gerund }, ...gerundsAfterAnd(rest)]),
    thing: firstNounPhrase(rest),
    negative,
    byManager: false,
  };
}

/** Words that no act can begin with: what was taken for a verb is something else. */
const NO_VERB = new Set(
  'not to a the you we they i he she it and or but that this is are was were more my your of in on for with been have had'.split(
    ' ',
  ),
);
/** Verbs that say nothing by themselves. */
const EMPTY_VERBS = new Set('do be go get make have take try keep let say see know come put'.split(' '));

/** "Call and ask him" is one act of two verbs: "calling and asking him". */
function gerundsAfterAnd(words: readonly SaidWord[]): SaidWord[] {
  return words.map((word, index) => {
    const followsAnd =
      words[index - 1]?.low === 'and' && isKnownVerb(word.low) && words[index + 1] !== undefined;
    return followsAnd ? { ...word, text: gerundOf(word.low) } : word;
  });
}

function regret(words: readonly SaidWord[], negative: boolean): Telling | null {
  const said = cutAct(withoutAdverb(words));
  if (!said.some((word, index) => isContent(word) && !(index === 0 && said.length > 1))) return null;
  if (!/(?:ed|en|[a-z]{2,}t|ne|de|id|ung|ang|ut|ld|ad|wn|un|me)$/.test(said[0]?.low ?? '')) return null;
  return { kind: 'regret', participle: written(said), thing: firstNounPhrase(said, 1), negative };
}

/** What the manager means to do, which takes the matter from the rep. */
function readOwn(sentence: string): Telling | null {
  const match = BY_MANAGER.exec(sentence);
  if (!match) return null;
  const words = wordsOf(`x ${sentence.slice(match[0].length)}`).slice(1);
  const own = act(
    words.filter(({ low }) => low !== 'myself'),
    'plain',
    false,
  );
  return own?.kind === 'act' ? { ...own, byManager: true } : null;
}

function readPattern(sentence: string): Telling | null {
  const told = TOLD_TO_REP.exec(sentence);
  const read = told && act(wordsOf(`x ${sentence.slice(told[0].length)}`).slice(1), 'plain', false);
  return readOwn(sentence) ?? read ?? readAdvice(sentence);
}

function readAdvice(sentence: string): Telling | null {
  const low = sentence.toLowerCase();
  for (const { opens, form, negative = false } of PATTERNS) {
    const match = opens.exec(low);
    if (!match || match[0].length >= sentence.length) continue;
    const rest = wordsOf(`x ${sentence.slice(match[0].length)}`).slice(1);
    if (rest.length === 0) continue;
    const notAct = rest[0]?.low === 'not';
    const read =
      form === 'participle'
        ? regret(rest, negative)
        : form === 'clause'
          ? null
          : act(notAct ? rest.slice(1) : rest, form, negative || notAct);
    if (read) return read;
  }
  return null;
}

function readSentence(sentence: string): Telling | null {
  const opinion = OPINION.exec(sentence);
  const bare = opinion ? sentence.slice(opinion[0].length) : sentence;
  const inCase = bare.replace(CONDITION, '');
  const advised = readPattern(bare) ?? readPattern(inCase) ?? (inCase === bare ? null : readCustom(inCase));
  if (advised) return advised;
  for (const candidate of [bare, inCase]) {
    const words = wordsOf(`x ${candidate}`).slice(1);
    if (words.length > 1 && isKnownVerb(words[0]?.low ?? '') && !isStatement(words)) {
      const command = act(words, 'plain', false);
      if (command) return command;
    }
  }
  const words = wordsOf(inCase);
  return claimOf(words, opinion !== null);
}

/** "When they say that, you ask …" says what to do. */
function readCustom(sentence: string): Telling | null {
  const words = wordsOf(sentence);
  return /^(?:you|we)$/.test(words[0]?.low ?? '') && isKnownVerb(words[1]?.low ?? '')
    ? act(words.slice(1), 'plain', false)
    : null;
}

/** "Price is everything" and "practice makes perfect" open with a word that could be a verb and go on as statements. */
function isStatement([, second, third]: readonly SaidWord[]): boolean {
  const finite =
    /^(?:is|are|was|were|will|would|can|could|should|must|has|had|does|did|makes|always|never|needs|takes|wants|do not)$/;
  return finite.test(second?.low ?? '') || /^(?:is|are|was|were|will|has)$/.test(third?.low ?? '');
}

/**
 * What a manager told, or asked with a why, in a form that questions can be made of; null where there is nothing to ask
 * about. Of several sentences the first that can be read counts.
 */
export function readTelling(text: string, isWhy: boolean): Telling | null {
  for (const sentence of sentencesOf(text)) {
    const told = isWhy ? readWhy(sentence) : readSentence(sentence);
    if (told) return told;
  }
  return null;
}
