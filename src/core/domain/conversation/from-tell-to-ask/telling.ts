import { finiteAt, firstNounPhrase, isContent } from './noun-phrases.ts';
import { type SaidWord, written } from './sentence-words.ts';

/**
 * What was told, taken apart.
 *
 * - `act`: something to do. `plain` ("call her director", null where only the -ing form is known), `gerund` ("calling her
 *   director"), `thing` the noun phrase in it ("her director"); `negative` when it is advised against,
 *   `byManager` when the manager means to do it.
 * - `regret`: something that should have been done: `participle` ("called her director").
 * - `claim`: information or opinion: `clause` as it was said, `thing` what it is about; `ofRep` where the rep is its subject.
 * - `why`: a why-question, with questions that ask the same in another way.
 */
export type Telling =
  | {
      readonly kind: 'act';
      readonly plain: string | null;
      readonly gerund: string;
      readonly thing: string | null;
      readonly negative: boolean;
      readonly byManager: boolean;
    }
  | {
      readonly kind: 'regret';
      readonly participle: string;
      readonly thing: string | null;
      readonly negative: boolean;
    }
  | {
      readonly kind: 'claim';
      readonly clause: string | null;
      readonly thing: string | null;
      readonly ofRep: boolean;
      readonly ofManager: boolean;
      readonly negated: boolean;
      readonly past: boolean;
      readonly opinion: boolean;
    }
  | {
      readonly kind: 'why';
      readonly asks: readonly string[];
      readonly gerund: string | null;
      readonly thing: string | null;
      readonly ofRep: boolean;
    };

const LONGEST_CLAUSE = 13;
const CLAUSE_CUTS = new Set(
  'because so which unless while although though but otherwise since and or if when'.split(' '),
);

/** A statement, as far as a question can carry it; null where it has nothing with content. */
export function claimOf(words: readonly SaidWord[], opinion: boolean): Telling | null {
  if (!words.some(isContent)) return null;
  const said = cutClause(words);
  const finite = finiteAt(said);
  const thing = firstNounPhrase(said) ?? firstNounPhrase(words);
  const pointsBack = finite === 1 && /^(?:that|this|these|those|what|where)$/.test(said[0]?.low ?? '');
  const whole = finite > 0 && !pointsBack && said.length <= LONGEST_CLAUSE && said.some(isContent);
  if (!whole && thing === null) return null;
  const lows = said.map(({ low }) => low);
  return {
    kind: 'claim',
    clause: whole ? written(said) : null,
    thing,
    ofRep: lows[0] === 'you',
    ofManager: lows[0] === 'i' || lows[0] === 'we' || lows[0] === 'my',
    negated: lows.some((low) => /^(?:not|never|no|nothing|nobody|none)$/.test(low)),
    past: /^(?:was|were|did|had|(?!need|feed|speed|proceed|succeed|exceed|heed)[a-z]+ed|went|said|told|lost|sent|gave|took|came|got|made|left|let|forgot|ran|spoke|knew|won|bought|kept|thought|felt|began|missed)$/.test(
      lows[finite] ?? '',
    ),
    opinion,
  };
}

function cutClause(words: readonly SaidWord[]): SaidWord[] {
  const kept: SaidWord[] = [];
  for (const [index, word] of words.entries()) {
    if (index > 1 && CLAUSE_CUTS.has(word.low)) break;
    kept.push(word);
    if (word.stop && kept.length > 2) break;
  }
  return kept;
}
