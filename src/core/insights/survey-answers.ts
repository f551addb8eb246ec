import { type AnswerContent, openAnswer } from '../domain/survey/sealed-answer.ts';
import type { SurveyAnswer } from '../domain/survey/survey.ts';
import type { RecordsView } from '../records/records.ts';
import { answersNeeded, type SurveyState } from './survey-states.ts';

const opened = new WeakMap<SurveyAnswer, AnswerContent | null>();

function contentOf(answer: SurveyAnswer): AnswerContent | null {
  const known = opened.get(answer);
  if (known !== undefined) return known;
  const content = openAnswer(answer.sealed);
  opened.set(answer, content);
  return content;
}

/**
 * The answers of a round: the one door through which anything of an answer comes out. Null while the round may not be shown:
 * reps' answers before it is closed, or fewer than `MINIMUM_ANSWERS`. They come in the order of their random ids.
 */
export function shownAnswers(records: RecordsView, state: SurveyState): AnswerContent[] | null {
  if (!state.shown) return null;
  const { id, form } = state.survey;
  const contents = records
    .all('survey-answer')
    .filter((answer) => answer.surveyId === id)
    .flatMap((answer) => contentOf(answer) ?? [])
    .filter((content) => content.form === form)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return contents.length < answersNeeded(state.survey) ? null : contents;
}

/**
 * Ratings of several people: how many gave one, their mean, the lowest and the highest, and how many gave each point
 * (`counts[0]` is how many gave the scale's first).
 */
export type RatingSummary = {
  readonly n: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly counts: readonly number[];
};

/**
 * Sums ratings up. Null when fewer than `needed` people rated, so that a question that most left out tells nothing either.
 *
 * @example
 * // By hand: 3, 5 and 4 on a scale of 1 to 5, and one who couldn't say: (3 + 5 + 4) / 3 = 4, of three.
 * summaryOf([3, 5, null, 4], { from: 1, to: 5 }, 3) // { n: 3, mean: 4, low: 3, high: 5, counts: [0, 0, 1, 1, 1] }
 */
export function summaryOf(
  ratings: readonly (number | null)[],
  scale: { readonly from: number; readonly to: number },
  needed: number,
): RatingSummary | null {
  const given = ratings.filter((rating) => rating !== null);
  if (given.length < Math.max(1, needed)) return null;
  const counts = Array.from({ length: scale.to - scale.from + 1 }, () => 0);
  for (const rating of given) counts[rating - scale.from] = (counts[rating - scale.from] ?? 0) + 1;
  return {
    n: given.length,
    mean: given.reduce((sum, rating) => sum + rating, 0) / given.length,
    low: Math.min(...given),
    high: Math.max(...given),
    counts,
  };
}

/** Texts in an order that says nothing of who wrote them. */
export function mixedTexts(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .sort();
}
