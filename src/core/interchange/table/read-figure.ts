import type { OutcomeKind } from '../../domain/outcome/built-in-measures.ts';
import { LARGEST_OUTCOME } from '../../domain/outcome/outcome-units.ts';
import { fail, type Outcome, type Problem, succeed } from '../../foundation/outcome.ts';
import { decimalMarkIn, isFormula, readNumber } from './read-number.ts';

/** What was typed for a figure: a value with its count where one was given; null clears the cell. */
export type TypedFigure = { readonly value: number; readonly count: number | null } | null;

const NOT_UNDERSTOOD: Problem = {
  code: 'not-a-figure',
  message: 'This is no figure.',
  remedy: 'Type a number, such as 78 or 78,5; with how many it counts as 78 (12) or, for a rate, 9 of 12.',
};

/** More than this share of something is taken for a slip: a thousand percent. */
const LARGEST_SHARE = 10;

/**
 * Reads what is typed into a cell of figures. In a percentage a plain number is percent: `78` and `78 %` are .78. `9 of 12` and
 * `9/12` are a rate with its count, `45 (7)` a value with its count.
 *
 * @example
 * readFigure('9 of 12', winRate) // ok: { value: 0.75, count: 12 }
 * readFigure('45,5 (7)', velocity) // ok: { value: 45.5, count: 7 }
 */
export function readFigure(text: string, measure: OutcomeKind): Outcome<TypedFigure> {
  const typed = text.trim();
  if (typed === '' || typed === '–' || typed === '-') return succeed(null);
  if (isFormula(typed)) {
    return fail({ ...NOT_UNDERSTOOD, code: 'formula', message: 'This is a formula, not its result.' });
  }
  const rate = /^(\d+)\s*(?:of|\/)\s*(\d+)$/i.exec(typed);
  if (rate && measure.unit === 'percent') return rateOf(Number(rate[1]), Number(rate[2]));
  const [, figure = typed, counted] = /^(.*?)\s*\((?:n\s*=\s*)?(\d+)[^)]*\)$/.exec(typed) ?? [];
  const found = decimalMarkIn(figure);
  const read = readNumber(figure, found === null || found === 'open' ? '.' : found);
  if (!read) return fail(NOT_UNDERSTOOD);
  const value = measure.unit === 'percent' ? hundredth(read.value) : read.value;
  return (
    withinReason(value, measure) ?? succeed({ value, count: counted === undefined ? null : Number(counted) })
  );
}

/** A percentage as a share, without the dust that dividing leaves: `hundredth(33.3)` is .333. */
export function hundredth(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}

function rateOf(part: number, of: number): Outcome<TypedFigure> {
  if (of > 0 && part <= of) return succeed({ value: part / of, count: of });
  return fail({ ...NOT_UNDERSTOOD, message: `${part} of ${of} is no rate.` });
}

/** Refuses a figure that can only be a slip; null for all others. A share stands as 0 to 1 here. */
export function withinReason(value: number, { unit, name }: OutcomeKind): ReturnType<typeof fail> | null {
  if (unit === 'percent' && (value > LARGEST_SHARE || value < 0)) {
    return fail({
      code: 'share-out-of-range',
      message: `${Math.round(value * 100)}% can’t be a ${name.toLowerCase()}.`,
      remedy: 'Type a percentage from 0 to 1000, such as 78.',
    });
  }
  if (unit === 'days' && (value < 0 || value > 36_500)) {
    return fail({
      ...NOT_UNDERSTOOD,
      message: 'This is no number of days.',
      remedy: 'Type how many days it took, such as 45.',
    });
  }
  if (Math.abs(value) > LARGEST_OUTCOME)
    return fail({ ...NOT_UNDERSTOOD, message: 'This number is too large.' });
  return null;
}
