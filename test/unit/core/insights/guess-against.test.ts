import { describe, expect, it } from 'vitest';
import { sharesOfParts, type TimeGuess } from '../../../../src/core/domain/audit/time-guess.ts';
import { addDays, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { guessAgainst, guessAskedFor } from '../../../../src/core/insights/guess-against.ts';
import { MONDAY, records, time } from './a-plan.ts';

const PARTS = {
  coaching: 25,
  supervising: 25,
  rescuing: 0,
  administering: 50,
  selling: 0,
  training: 0,
  other: 0,
};

function guess(id: TimeGuess['id'], on: string, skipped = false): TimeGuess {
  return { id, on: toDay(on), shares: skipped ? null : sharesOfParts(PARTS) };
}

describe('guessAgainst', () => {
  it('holds a guess against the first week that is measured well enough', () => {
    const [against] = guessAgainst(
      records({
        'time-guess': [guess('day-0', '2026-03-02')],
        'time-entry': [
          time('2026-03-03', 'email', 600),
          time('2026-03-10', 'email', 1800),
          time('2026-03-10', 'one-to-one', 200),
        ],
      }),
      toDay('2026-03-20'),
    );
    expect(against?.week?.weekStart).toBe('2026-03-09');
    expect(against?.enough).toBe(true);
    const coaching = against?.groups.find(({ group }) => group === 'coaching');
    expect(coaching).toMatchObject({ guessed: 0.25, measured: 0.1 });
    expect(coaching?.difference).toBeCloseTo(-0.15, 9);
    expect(against?.groups.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(0, 9);
  });

  it('takes the fullest week as long as none is enough, and leaves a skipped guess out', () => {
    const set = records({
      'time-guess': [guess('day-0', '2026-03-02', true), guess('day-45', '2026-04-15')],
      'time-entry': [time('2026-03-03', 'email', 2400), time('2026-04-16', 'email', 60)],
    });
    const against = guessAgainst(set, toDay('2026-04-20'));
    expect(against.map(({ guess: { id }, enough, week }) => [id, enough, week?.weekStart])).toEqual([
      ['day-45', false, '2026-04-13'],
    ]);
  });
});

describe('guessAskedFor', () => {
  it('asks before anything is recorded, and again about days 45 and 90', () => {
    expect(guessAskedFor(records(), MONDAY)).toBe('day-0');
    const recorded = records({ 'time-entry': [time('2026-03-03', 'email', 60)] });
    expect(guessAskedFor(recorded, addDays(MONDAY, 3))).toBeNull();
    expect(guessAskedFor(recorded, addDays(MONDAY, 43))).toBeNull();
    expect(guessAskedFor(recorded, addDays(MONDAY, 44))).toBe('day-45');
    expect(guessAskedFor(recorded, addDays(MONDAY, 58))).toBeNull();
    expect(guessAskedFor(recorded, addDays(MONDAY, 89))).toBe('day-90');
  });

  it('takes no for an answer', () => {
    const skipped = records({ 'time-guess': [guess('day-0', '2026-03-02', true)] });
    expect(guessAskedFor(skipped, MONDAY)).toBeNull();
  });
});
