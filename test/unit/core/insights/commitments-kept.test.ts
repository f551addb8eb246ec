import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { commitmentsKept } from '../../../../src/core/insights/commitments-kept.ts';
import { commitment, MONDAY, records, rep } from './a-plan.ts';

const TODAY = toDay('2026-03-20');
const on = (day: string) => ({ settledOn: toDay(day) });

describe('commitmentsKept', () => {
  it('gives the example worked by hand', () => {
    const result = commitmentsKept(
      records({
        commitment: [
          commitment('ana', '2026-03-10', { status: 'kept', ...on('2026-03-09') }),
          commitment('ana', '2026-03-12', { status: 'kept', ...on('2026-03-14') }),
          commitment('ana', '2026-03-15', { id: 'late' }),
          commitment('ana', '2026-03-16', { status: 'dropped', ...on('2026-03-13') }),
          commitment('ana', '2026-03-24', { id: 'soon' }),
          commitment('ana', '2026-03-27', { status: 'kept', ...on('2026-03-18') }),
        ],
      }),
      TODAY,
    );
    expect(result).toMatchObject({ due: 3, kept: 1, value: 1 / 3, open: 2 });
    expect(result.overdue.map(({ id }) => id)).toEqual(['late']);
    expect(result.dueSoon.map(({ id }) => id)).toEqual(['soon']);
  });

  it.each([
    ['open on its day', commitment('ana', TODAY), { due: 0, kept: 0 }],
    ['kept on its day', commitment('ana', TODAY, { status: 'kept', ...on(TODAY) }), { due: 1, kept: 1 }],
    [
      'missed',
      commitment('ana', '2026-03-11', { status: 'missed', ...on('2026-03-12') }),
      { due: 1, kept: 0 },
    ],
    [
      'dropped only after its day',
      commitment('ana', '2026-03-11', { status: 'dropped', ...on('2026-03-15') }),
      { due: 1, kept: 0 },
    ],
    [
      'changed in time',
      commitment('ana', '2026-03-11', { status: 'changed', ...on('2026-03-11') }),
      { due: 0, kept: 0 },
    ],
  ])('%s', (_, one, expected) => {
    expect(commitmentsKept(records({ commitment: [one] }), TODAY)).toMatchObject(expected);
  });

  it('leaves out what a rep who left had still open', () => {
    const set = records({
      rep: [rep('ana', { status: 'left' })],
      commitment: [
        commitment('ana', '2026-03-15'),
        commitment('ana', '2026-03-10', { status: 'kept', ...on('2026-03-10') }),
      ],
    });
    expect(commitmentsKept(set, TODAY)).toMatchObject({ due: 1, kept: 1, open: 0, overdue: [] });
  });

  it('has no value when nothing fell due', () => {
    expect(commitmentsKept(records(), TODAY).value).toBeNull();
  });

  it('keeps at most what fell due, and puts every open one in at most one list', () => {
    const any = fc.record({
      due: fc.integer({ min: 0, max: 40 }),
      status: fc.constantFrom('open', 'kept', 'missed', 'changed', 'dropped'),
      settled: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.integer({ min: 0, max: 45 }), (list, offset) => {
        const commitments = list.map(({ due, status, settled }) =>
          commitment('ana', addDays(MONDAY, due), {
            status: status as 'open',
            settledOn: status === 'open' ? null : addDays(MONDAY, settled),
          }),
        );
        const result = commitmentsKept(records({ commitment: commitments }), addDays(MONDAY, offset));
        expect(result.kept).toBeLessThanOrEqual(result.due);
        expect(result.due).toBeLessThanOrEqual(commitments.length);
        const listed = [...result.overdue, ...result.dueSoon];
        expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
        expect(listed.length).toBeLessThanOrEqual(result.open);
        expect(result.due).toBeGreaterThanOrEqual(result.overdue.length);
      }),
    );
  });
});
