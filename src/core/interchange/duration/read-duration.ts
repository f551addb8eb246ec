import { fail, type Outcome, type Problem, succeed } from '../../foundation/outcome.ts';
import { writeDuration } from './write-duration.ts';

/** The most minutes that a day has room for. */
export const MINUTES_OF_A_DAY = 1440;

/** Nobody needs more characters for a length of time; a longer text is something else that was pasted. */
const LONGEST_TEXT = 40;

const FORMS = 'Write minutes as 45 or 90 min, hours as 1.5h, or both as 1:30.';

// `:30` has no hours; spreadsheets copy a time with its seconds.
const CLOCK = /^(\d{0,4}):(\d{2})(?::(\d{2}))?$/;
const WHOLE = /^\d{1,6}$/;
const FRACTION = /^\d{0,6}[.,]\d{1,6}$/;
const WITH_UNITS =
  /^(?:(\d{1,6}(?:[.,]\d{1,6})?|[.,]\d{1,6})(?:hours|hour|hrs|hr|h))?(?:(\d{1,6}(?:[.,]\d{1,6})?)(?:minutes|minute|mins|min|m)?)?$/;

/**
 * Reads a length of time as a person types it, in whole minutes.
 *
 * Understood: minutes (`45`, `90 min`, `90m`), hours (`2h`, `1.5 h`, `1,5h`, `2 hours`), both (`1h30`, `1 h 30 min`), and
 * hours with minutes after a colon (`1:30`, `:45`, `1:30:00` with the seconds rounded). Nothing, `0` and a dash are 0.
 * A fraction without a unit is refused, as `1.30` is an hour and a half to some and 78 minutes to others.
 *
 * @param most the most minutes that fit, a day's unless something longer is asked for
 * @returns the minutes, 0 to `most`, or a problem that says which forms are understood
 * @example
 * readDuration('1:30') // { ok: true, value: 90 }
 * readDuration('1.5') // a problem with the code 'duration-without-unit'
 */
export function readDuration(text: string, most: number = MINUTES_OF_A_DAY): Outcome<number> {
  const plain = text.length > LONGEST_TEXT ? null : text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  if (plain === null) return fail(notUnderstood(text));
  if (plain === '' || plain === '-' || plain === '–' || plain === '—') return succeed(0);
  if (FRACTION.test(plain)) return fail(withoutUnit(plain));
  const minutes = minutesIn(plain);
  if (minutes === null) return fail(notUnderstood(text));
  const whole = Math.round(minutes);
  return whole > most ? fail(tooLong(whole, most)) : succeed(whole);
}

function minutesIn(plain: string): number | null {
  if (WHOLE.test(plain)) return Number(plain);
  const clock = CLOCK.exec(plain);
  if (clock) {
    const [, hours, minutes, seconds = '0'] = clock;
    if (Number(minutes) > 59 || Number(seconds) > 59) return null;
    return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  }
  const [, hours, minutes] = WITH_UNITS.exec(plain) ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return numberOf(hours) * 60 + numberOf(minutes);
}

function numberOf(text = '0'): number {
  return Number(text.replace(',', '.'));
}

function notUnderstood(text: string): Problem {
  const shown = text.trim().slice(0, LONGEST_TEXT);
  return {
    code: 'duration-not-understood',
    message: `“${shown}${text.trim().length > LONGEST_TEXT ? '…' : ''}” isn’t a length of time.`,
    remedy: FORMS,
  };
}

function withoutUnit(plain: string): Problem {
  return {
    code: 'duration-without-unit',
    message: `“${plain}” could be hours or minutes.`,
    remedy: `Write ${plain}h for hours, or hours and minutes as 1:30.`,
  };
}

function tooLong(minutes: number, most: number): Problem {
  const days = Math.round(most / MINUTES_OF_A_DAY);
  return {
    code: 'duration-too-long',
    message: `${writeDuration(minutes)} is more than ${days === 1 ? 'a day has' : `${days} days have`}.`,
    remedy: `Enter at most ${writeDuration(most)} hours. ${FORMS}`,
  };
}
