import { describe, expect, it } from 'vitest';
import { typedSettlements } from '../../../../../renderer/features/conversations/quick/typed-settlements.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import type { Commitment } from '../../../../../src/core/domain/commitment/commitment.ts';

const promise = (id: string, text: string): Commitment => ({
  id,
  repId: 'ana',
  sessionId: null,
  text,
  madeOn: toDay('2026-03-02'),
  due: toDay('2026-03-09'),
  strength: null,
  status: 'open',
  settledOn: null,
  reason: '',
  replacedBy: null,
});
const sheet = promise('sheet', 'Send the cost sheet to the director');
const visit = promise('visit', 'Plan the site visit');
const line = { id: 'new', repId: 'ana', text: 'Call the CFO about the site visit' };
const said = (status: 'kept' | 'missed' | 'changed' | 'dropped', which = '', reason = '') => ({
  status,
  which,
  reason,
});

describe('what a line says of earlier promises', () => {
  it('means the only open one without a word of it', () => {
    expect(typedSettlements([said('dropped', '', 'because ill')], [sheet], [])).toEqual({
      settled: [{ id: 'sheet', status: 'dropped', reason: 'because ill', replacedBy: null }],
      unclear: null,
    });
  });

  it('finds it by its words among several, each once', () => {
    const { settled } = typedSettlements([said('kept', 'cost sheet'), said('missed')], [sheet, visit], []);
    expect(settled.map(({ id, status }) => [id, status])).toEqual([
      ['sheet', 'kept'],
      ['visit', 'missed'],
    ]);
  });

  it('leads a changed one to the promise of the line, and asks for that where there is none', () => {
    expect(typedSettlements([said('changed')], [sheet, visit], [line]).settled).toEqual([
      { id: 'visit', status: 'changed', reason: '', replacedBy: 'new' },
    ]);
    expect(typedSettlements([said('changed', 'visit')], [sheet, visit], []).unclear).toContain(
      'takes the place',
    );
  });

  it('asks which is meant rather than guessing, and says when none is open', () => {
    expect(typedSettlements([said('kept')], [sheet, visit], []).unclear).toContain('which promise was kept');
    expect(typedSettlements([said('kept', 'flowers')], [sheet], []).unclear).toContain('which promise');
    expect(typedSettlements([said('kept')], [], []).unclear).toContain('No promise is open');
  });
});
