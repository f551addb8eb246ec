import { savedWordListSchema, wordListId } from '../../domain/audit/calendar-settings.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** More open ends than these in one word say nothing, and take long to look for. */
const MOST_OPEN_ENDS = 2;

function hasTooManyOpenEnds(term: string): boolean {
  return term.split(/\s+/).some((word) => (word.match(/\*+/g)?.length ?? 0) > MOST_OPEN_ENDS);
}

function tidied(terms: readonly string[]): string[] {
  return [...new Set(terms.map((term) => term.toLowerCase().replace(/\s+/g, ' ').replace(/\*+/g, '*')))];
}

/**
 * Sets the words of a topic in a language, in place of the built-in ones; null goes back to those.
 */
export const editWordList = defineCommand({
  payload: savedWordListSchema
    .pick({ language: true, topic: true })
    .extend({ terms: savedWordListSchema.shape.terms.nullable() }),
  describe: ({ language, topic }) => `Changed the words for ${topic} (${language})`,
  reduce: (records, { language, topic, terms }) => {
    const wrong = terms?.find(hasTooManyOpenEnds);
    if (wrong !== undefined) {
      return fail({
        code: 'word-too-open',
        message: `“${wrong}” has more than two stars in one word.`,
        remedy: 'Put a star only where the word may begin or end differently.',
        field: 'terms',
      });
    }
    const id = wordListId(language, topic);
    const draft = startDraft(records);
    const list = terms && { id, language, topic, terms: tidied(terms) };
    if (list) draft.put('word-list', list);
    else draft.remove('word-list', id);
    return succeed(draft.changes());
  },
});
