import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import type { NextChoice } from '../../../../../src/core/domain/rhythm/next-choice.ts';
import { NEXT_REASON_CODES } from '../../../../../src/core/domain/rhythm/next-reason.ts';
import { learntWeights } from '../../../../../src/core/insights/next-weights.ts';
import { fittingConversation, reasonsApart, whomNext } from '../../../../../src/core/insights/whom-next.ts';
import { commitment, records, rep, session } from '../a-plan.ts';

const TODAY = toDay('2026-03-19');

function choice(changes: Partial<NextChoice>): NextChoice {
  const id = JSON.stringify(changes);
  return {
    id,
    day: TODAY,
    repId: 'ana',
    insteadId: null,
    until: null,
    before: null,
    behind: null,
    why: '',
    ...changes,
  };
}

const PUT_FIRST = { before: 'commitment-overdue', behind: 'days-since' } as const;

describe('what choices teach', () => {
  it('is the example worked by hand, and says what is usual from two on', () => {
    const { factorOf, usually } = learntWeights([PUT_FIRST, PUT_FIRST]);
    expect(factorOf['commitment-overdue']).toBe(1.5625);
    expect(factorOf['days-since']).toBe(0.64);
    expect(usually).toEqual([{ ...PUT_FIRST, times: 2, of: 2 }]);
    expect(learntWeights([PUT_FIRST]).usually).toEqual([]);
  });

  it('is nothing without choices, bounded, and the same in any order', () => {
    const codes = fc.option(fc.constantFrom(...NEXT_REASON_CODES));
    const lists = fc.array(fc.record({ before: codes, behind: codes }), { maxLength: 40 });
    expect(new Set(Object.values(learntWeights([]).factorOf))).toEqual(new Set([1]));
    fc.assert(
      fc.property(lists, (list) => {
        const learnt = learntWeights(list);
        for (const factor of Object.values(learnt.factorOf)) {
          expect(factor).toBeGreaterThanOrEqual(0.5);
          expect(factor).toBeLessThanOrEqual(2);
        }
        expect(learntWeights([...list].reverse()).factorOf).toEqual(learnt.factorOf);
      }),
    );
  });
});

describe('whom next, as the manager has it', () => {
  const team = records({
    rep: [rep('ana'), rep('ben', { order: 1, tier: 'top', nextReview: addDays(TODAY, 9) })],
    session: [session('2026-03-08', ['ana']), session('2026-03-18', ['ben'])],
    commitment: [commitment('ben', '2026-03-17')],
  });
  const order = (...choices: NextChoice[]) =>
    whomNext(
      team.with(choices.map((after) => ({ kind: 'next-choice', id: after.id, before: null, after }))),
      TODAY,
    ).map(({ repId }) => repId);
  const earlier = addDays(TODAY, -7);

  it('counts a review within two weeks, and offers the conversation that fits', () => {
    const [ben, ana] = whomNext(team, TODAY);
    expect(ben).toMatchObject({
      repId: 'ben',
      score: 17,
      reasons: [
        { code: 'review-upcoming', value: 9 },
        { code: 'commitment-overdue', value: 1 },
      ],
    });
    expect(ana).toMatchObject({ repId: 'ana', score: 13 });
    expect(fittingConversation(team, { repId: 'ben', reasons: ben?.reasons ?? [] }, TODAY)).toBe(
      'development',
    );
    const owed = { repId: 'ben', reasons: [{ code: 'commitment-overdue' as const, value: 1 }] };
    expect(fittingConversation(team, owed, TODAY)).toBe('accountability');
  });

  it('leaves out whom the manager put off, until that day', () => {
    expect(order(choice({ repId: 'ben', until: addDays(TODAY, 1) }))).toEqual(['ana']);
    expect(order(choice({ repId: 'ben', day: earlier, until: TODAY }))).toEqual(['ben', 'ana']);
  });

  it('puts another first today, and learns for the days after', () => {
    expect(order(choice({ repId: 'ben', insteadId: 'ana' }))).toEqual(['ana', 'ben']);
    const lesson = { before: 'days-since', behind: 'review-upcoming' } as const;
    const learnt = [1, 2].map((number) =>
      choice({ repId: 'ben', insteadId: 'ana', day: addDays(earlier, number), ...lesson }),
    );
    expect(order(...learnt)).toEqual(['ana', 'ben']);
  });

  it('says what two reps’ order says of the reasons, or nothing', () => {
    const [ben, ana] = whomNext(team, TODAY);
    if (!ana || !ben) throw new Error('both are there');
    expect(reasonsApart(ana, ben)).toEqual({ before: 'days-since', behind: 'review-upcoming' });
    expect(reasonsApart(ana, ana)).toEqual({ before: null, behind: null });
  });
});
