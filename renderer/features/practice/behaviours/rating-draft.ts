import { BEHAVIOUR_KEYS, type BehaviourKey } from '../../../../src/core/domain/behaviour/behaviour-key.ts';
import type { BehaviourRating } from '../../../../src/core/domain/behaviour/behaviour-rating.ts';

/** A rating as it is being filled in: `undefined` is not answered yet, null "can't say". */
export type RatingDraft = {
  readonly name: string;
  readonly values: Readonly<Record<BehaviourKey, number | null | undefined>>;
  readonly moments: Readonly<Record<BehaviourKey, string>>;
};

function recordOf<Value>(value: (key: BehaviourKey) => Value): Record<BehaviourKey, Value> {
  return Object.fromEntries(BEHAVIOUR_KEYS.map((key) => [key, value(key)])) as Record<BehaviourKey, Value>;
}

/** The draft that a form begins with: what was rated before, or nothing. */
export function draftOf(rating: BehaviourRating | undefined): RatingDraft {
  const of = (key: BehaviourKey) => rating?.ratings.find(({ behaviour }) => behaviour === key);
  return {
    name: rating?.name ?? '',
    values: recordOf((key) => of(key)?.value),
    moments: recordOf((key) => of(key)?.moment ?? ''),
  };
}

/** What a draft still lacks, by behaviour; own ratings need a moment. Nothing when it can be saved. */
export function lacksOf(
  draft: RatingDraft,
  by: BehaviourRating['by'],
): Partial<Record<BehaviourKey, string>> {
  const lacks: Partial<Record<BehaviourKey, string>> = {};
  for (const key of BEHAVIOUR_KEYS) {
    const value = draft.values[key];
    if (value === undefined) lacks[key] = 'Choose a point, or “I can’t say”.';
    else if (value !== null && by === 'self' && draft.moments[key].trim() === '') {
      lacks[key] = 'Write down one moment that this rests on.';
    }
  }
  return lacks;
}

/** The ratings of a draft that lacks nothing. */
export function ratingsOf({ values, moments }: RatingDraft): BehaviourRating['ratings'] {
  return BEHAVIOUR_KEYS.map((behaviour) => ({
    behaviour,
    value: values[behaviour] ?? null,
    moment: moments[behaviour].trim(),
  }));
}
