/** A tag is one word of letters, digits and hyphens, in small letters. */
export const TAG_PATTERN = /^[\p{Ll}\p{Lo}\p{Lm}\p{N}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}-]*$/u;
export const LONGEST_TAG = 40;
export const MOST_TAGS = 12;

/** What somebody typed as a tag, made into one; null where nothing is left. `tagOf('#Price Talk')` is `price-talk`. */
export function tagOf(typed: string): string | null {
  const tag = typed
    .toLowerCase()
    .trim()
    .replace(/[\s_/]+/gu, '-')
    .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}-]+/gu, '')
    .replace(/^[^\p{Ll}\p{Lo}\p{Lm}\p{N}]+|-+$/gu, '')
    .slice(0, LONGEST_TAG);
  return TAG_PATTERN.test(tag) ? tag : null;
}

/** What was typed, as tags: each once, in its order, no more than {@link MOST_TAGS}. */
export function tagsOf(typed: readonly string[]): string[] {
  const tags = typed.map(tagOf).filter((tag) => tag !== null);
  return [...new Set(tags)].slice(0, MOST_TAGS);
}

/** So many questions are imported in one step; more than that is no list of questions. */
export const MOST_QUESTIONS_AT_ONCE = 1000;
