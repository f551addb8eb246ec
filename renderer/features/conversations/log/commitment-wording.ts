/** Words that leave a way out, as people write them down; the longer come before what they contain. */
const TENTATIVE =
  /\b(?:(?:i|we|he|she|they)(?:['’]ll| will| am going to| is going to| are going to|['’]m going to)? (?:try|see if|see whether|do (?:my|his|her|their|our) best)|try(?:ing)? to|tries to|hope to|hopes to|hoping to|hopefully|maybe|perhaps|probably|possibly|might|should be able|when (?:i|there['’]?s|there is) (?:have |find )?time|if (?:i|there['’]?s|there is|time) (?:have |find |is )?(?:the )?(?:time|possible|allows?)|kind of|sort of|at some point|sooner or later|as soon as possible|asap)\b/i;

/**
 * The first words of a commitment that leave a way out, as they were written; null where it says what will be done.
 * `tentativeWords('I’ll try to call Acme')` is `I’ll try`; `tentativeWords('I will call Acme on Friday')` is null.
 */
export function tentativeWords(text: string): string | null {
  return TENTATIVE.exec(text)?.[0] ?? null;
}
