import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_QUESTION_WORDS, tellingCaseOf } from '../../../../../src/core/content/coach-or-train.ts';
import {
  decideGap,
  GAP_OPTIONS,
  type GapAnswers,
  type GapOutcome,
  NO_ANSWERS,
  nextGapQuestion,
} from '../../../../../src/core/domain/gap/decide-gap.ts';

type Way = { readonly taps: readonly string[]; readonly answers: GapAnswers; readonly outcome: GapOutcome };

/** Every way through the questions, tap by tap. */
function waysFrom(answers: GapAnswers, earlier: number, taps: readonly string[] = []): Way[] {
  const question = nextGapQuestion(answers, earlier);
  if (question === null) {
    const outcome = decideGap(answers, earlier);
    if (!outcome) throw new Error(`No question and no decision: ${JSON.stringify(answers)}`);
    return [{ taps, answers, outcome }];
  }
  return GAP_OPTIONS[question].flatMap((answer) =>
    waysFrom({ ...answers, [question]: answer }, earlier, [...taps, answer]),
  );
}

const FIRST_TIME = waysFrom(NO_ANSWERS, 0);
const THIRD_TIME = waysFrom(NO_ANSWERS, 2);
const decided = (...taps: readonly string[]) =>
  FIRST_TIME.find((way) => way.taps.join(' ') === taps.join(' '))?.outcome;

describe('a decision on a gap', () => {
  it('ends on every way, in four taps at most', () => {
    expect(FIRST_TIME).toHaveLength(18);
    expect(Math.max(...FIRST_TIME.map(({ taps }) => taps.length))).toBe(4);
    expect(Math.max(...THIRD_TIME.map(({ taps }) => taps.length))).toBe(2);
  });

  it('has words for every question and every answer', () => {
    for (const question of Object.keys(GAP_OPTIONS) as (keyof GapAnswers)[]) {
      const { options } = GAP_QUESTION_WORDS[question];
      expect(Object.keys(options)).toEqual([...GAP_OPTIONS[question]]);
    }
  });

  it('trains a gap of knowledge and coaches one of application', () => {
    expect(decided('no', 'none')).toEqual({ help: 'train', conversation: null, because: 'knowledge' });
    expect(decided('yes', 'sometimes', 'no', 'none')).toEqual({
      help: 'coach',
      conversation: 'skill-gap',
      because: 'sometimes',
    });
    expect(decided('yes', 'never', 'no', 'none')).toEqual({
      help: 'coach',
      conversation: 'accountability',
      because: 'never',
    });
    expect(decided('unsure', 'none')).toEqual({
      help: 'coach',
      conversation: 'discovery',
      because: 'unsure',
    });
  });

  it('looks for the belief where the same mistake comes back without progress', () => {
    for (const doesIt of ['sometimes', 'never']) {
      expect(decided('yes', doesIt, 'yes', 'none')).toMatchObject({
        help: 'belief',
        conversation: 'motivation',
      });
    }
  });

  it('tells, asking first, exactly where a rule or the time leaves no choice', () => {
    for (const { answers, outcome } of [...FIRST_TIME, ...THIRD_TIME]) {
      expect(outcome.help === 'tell').toBe(answers.limit !== 'none');
      const telling = outcome.help === 'tell' || outcome.help === 'train';
      expect(tellingCaseOf(outcome.because) !== null).toBe(telling);
      if (telling) expect(tellingCaseOf(outcome.because)?.askFirst).toMatch(/\?$/);
    }
  });

  it('goes to the motivation conversation from the third time on, whatever was answered', () => {
    for (const { outcome } of THIRD_TIME) expect(outcome.conversation).toBe('motivation');
    for (const { outcome } of THIRD_TIME.filter(({ outcome: { help } }) => help !== 'tell')) {
      expect(outcome).toEqual({ help: 'belief', conversation: 'motivation', because: 'third-time' });
    }
  });

  it('asks or decides, and never both, for any answers', () => {
    const answers = fc.record({
      knowsHow: fc.constantFrom(null, ...GAP_OPTIONS.knowsHow),
      doesIt: fc.constantFrom(null, ...GAP_OPTIONS.doesIt),
      repeats: fc.constantFrom(null, ...GAP_OPTIONS.repeats),
      limit: fc.constantFrom(null, ...GAP_OPTIONS.limit),
    });
    fc.assert(
      fc.property(answers, fc.nat(5), (given, earlier) => {
        const question = nextGapQuestion(given, earlier);
        expect(decideGap(given, earlier) === null).toBe(question !== null);
        if (question) expect(given[question]).toBeNull();
      }),
    );
  });
});
