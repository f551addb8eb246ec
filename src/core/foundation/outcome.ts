/**
 * What went wrong, in words for the person at the screen.
 *
 * `code` is for programs and tests; `message` is one sentence that says what happened; `remedy` is one
 * sentence that says what to do about it. `field` names the input at fault, where there is one.
 *
 * @example
 * const tooEarly: Problem = {
 *   code: 'date-before-start',
 *   message: 'This date lies before the first day of the plan (2 March 2026).',
 *   remedy: 'Choose a date on or after the first day, or move the first day on the Plan screen.',
 *   field: 'day',
 * };
 */
export type Problem = {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly field?: string;
};

/** The answer of anything that can fail: a value, or a problem that a person can act on. Never an exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** Wraps a value as a success. `succeed(3)` is `{ ok: true, value: 3 }`. */
export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Wraps a problem as a failure. */
export function fail(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
