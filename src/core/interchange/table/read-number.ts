/** The mark between whole and part of a number. */
export type DecimalMark = '.' | ',';

/** A number as it stood in a cell; `percent` when a percent sign was there. */
export type ReadNumber = { readonly value: number; readonly percent: boolean };

const SPACES = /[\s\u00a0\u2007\u2009\u202f'’]/g;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)$/;

/** A number's digits and marks, without signs of money, percent signs, units at the end and spaces; null when there is more. */
function bareNumber(text: string): { digits: string; percent: boolean } | null {
  const percent = /[%٪]/.test(text);
  const digits = text
    .replace(/[%٪€$£¥₹]|\b(?:EUR|USD|GBP|CHF)\b/g, '')
    .replace(SPACES, '')
    .replace(/^[−–](?=[\d.,])/, '-')
    .replace(/(?<=\d)\p{L}+\.?$/u, '');
  return NUMBER.test(digits) ? { digits, percent } : null;
}

/** What a number's own marks say of the decimal mark: one of the two, `open` where both readings are possible, null where none stands. */
export function decimalMarkIn(text: string): DecimalMark | 'open' | null {
  const bare = bareNumber(text);
  if (!bare) return null;
  const marks = bare.digits.replace(/[^.,]/g, '');
  if (marks === '') return null;
  const last = marks.at(-1) as DecimalMark;
  if (new Set(marks).size > 1) return last;
  // Several of one kind part the thousands, so the other one would be the decimal mark.
  if (marks.length > 1) return last === '.' ? ',' : '.';
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare.digits) ? 'open' : last;
}

/**
 * The decimal mark of a column of numbers, from those that leave no doubt; `open` when all that have a mark could be read both
 * ways, `.` when none has one. `decimalMarkOf(['1.234', '0,5'])` is `,`.
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | 'open' {
  const votes = { '.': 0, ',': 0, open: 0 };
  for (const text of texts) {
    const found = decimalMarkIn(text);
    if (found) votes[found] += 1;
  }
  if (votes['.'] === 0 && votes[','] === 0) return votes.open > 0 ? 'open' : '.';
  return votes[','] > votes['.'] ? ',' : '.';
}

/**
 * Reads a number with a decimal mark that is known. Spaces and the other mark part thousands; signs of money, a percent sign
 * and a unit at the end may stand there.
 *
 * @example
 * readNumber('1.234,5 €', ',') // { value: 1234.5, percent: false }
 * readNumber('93 %', '.') // { value: 93, percent: true }
 * @returns null when it is no number, or its thousands stand where none can be
 */
export function readNumber(text: string, mark: DecimalMark): ReadNumber | null {
  const bare = bareNumber(text);
  if (!bare) return null;
  const [whole = '', part, ...more] = bare.digits.split(mark);
  const thousands = mark === '.' ? ',' : '.';
  if (more.length > 0 || part?.includes(thousands)) return null;
  const groups = whole.replace(/^[+-]/, '').split(thousands);
  const wellParted =
    groups.length === 1 || groups.every((group, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  if (!wellParted) return null;
  const value = Number(`${whole.replaceAll(thousands, '')}.${part ?? '0'}`);
  return Number.isFinite(value) ? { value: value + 0, percent: bare.percent } : null;
}

/** Whether a cell holds a formula's text instead of its result. */
export function isFormula(text: string): boolean {
  return /^=\s*[\w$(+-]/.test(text.trim());
}
