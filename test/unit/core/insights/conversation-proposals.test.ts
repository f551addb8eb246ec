import { describe, expect, it } from 'vitest';
import { toDay } from '../../../../src/core/domain/calendar/day.ts';
import type { GapDecision } from '../../../../src/core/domain/gap/gap-decision.ts';
import { type OutcomeFigure, outcomeIdOf } from '../../../../src/core/domain/outcome/outcome-figure.ts';
import { monthsPeriod } from '../../../../src/core/domain/outcome/periods.ts';
import type { Rescue } from '../../../../src/core/domain/rescue/rescue.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import { conversationProposals } from '../../../../src/core/insights/conversation-proposals.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { commitment, rep, session, transition } from './a-plan.ts';

const talk = (day: string, conversation: ConversationKey | null = null) =>
  session(day, ['ana'], { conversation });
const rescue = (id: string, day: string, dealName: string | null = null): Rescue => ({
  id,
  day: toDay(day),
  repId: 'ana',
  minutes: 30,
  what: '',
  askInstead: '',
  dealName,
});
const gap = (id: string, day: string, change: Partial<GapDecision> = {}): GapDecision => ({
  id,
  repId: 'ana',
  gap: 'Gives way on the price',
  decidedOn: toDay(day),
  reviewOn: toDay(day),
  answers: { knowsHow: 'yes', doesIt: 'sometimes', repeats: 'no', limit: 'none' },
  help: 'coach',
  conversation: 'skill-gap',
  because: 'sometimes',
  reason: '',
  review: null,
  ...change,
});

const winRate = (month: string, value: number): OutcomeFigure => {
  const place = { measureId: 'win-rate', repId: 'ana', ...monthsPeriod(toDay(`2026-${month}-01`), 1) };
  return { id: outcomeIdOf(place), value, count: 20, source: 'hand', ...place };
};

type Lists = Parameters<typeof RecordSet.from>[0];
const proposed = (today: string, lists: Lists) =>
  conversationProposals(
    RecordSet.from({ transition: [transition()], rep: [rep('ana')], ...lists }),
    'ana',
    toDay(today),
  ).map(({ conversation, code }) => `${conversation}: ${code}`);

describe('what the records speak for', () => {
  it('is nothing for a rep whom all is well with, and nobody who left', () => {
    expect(proposed('2026-03-20', { session: [talk('2026-03-18')] })).toEqual([]);
    expect(
      proposed('2026-03-20', {
        rep: [rep('ana', { status: 'left' })],
        commitment: [commitment('ana', '2026-03-12')],
      }),
    ).toEqual([]);
  });

  it('is accountability after a missed commitment, until it was talked about', () => {
    const lists = { session: [talk('2026-03-18')], commitment: [commitment('ana', '2026-03-12')] };
    expect(proposed('2026-03-20', lists)).toEqual(['accountability: commitment-missed']);
    expect(proposed('2026-03-12', lists)).toEqual([]);
    const since = { ...lists, session: [talk('2026-03-18', 'accountability')] };
    expect(proposed('2026-03-20', since)).toEqual([]);
    const missed = { ...lists, commitment: [commitment('ana', '2026-03-12', { status: 'missed' })] };
    expect(proposed('2026-03-20', missed)).toEqual(['accountability: commitment-missed']);
  });

  it('is the opportunity review after a deal was taken over, and the skill gap as well after several', () => {
    const lists = { session: [talk('2026-03-18')], rescue: [rescue('1', '2026-03-16', 'Halden')] };
    expect(proposed('2026-03-20', lists)).toEqual(['opportunity-review: rescue']);
    const several = { ...lists, rescue: [...lists.rescue, rescue('2', '2026-03-17')] };
    expect(proposed('2026-03-20', several)).toEqual([
      'skill-gap: rescues-repeat',
      'opportunity-review: rescue',
    ]);
    expect(proposed('2026-04-24', { ...several, session: [talk('2026-04-23')] })).toEqual([]);
  });

  it('is the skill gap while the win rate falls, on enough deals, until it was talked about', () => {
    const lists = {
      session: [talk('2026-04-25')],
      'outcome-figure': [winRate('01', 0.5), winRate('02', 0.4), winRate('03', 0.25)],
    };
    expect(proposed('2026-04-30', lists)).toEqual(['skill-gap: deals-lost']);
    const [found] = conversationProposals(
      RecordSet.from({ transition: [transition()], rep: [rep('ana')], ...lists }),
      'ana',
      toDay('2026-04-30'),
    );
    expect(found).toMatchObject({ day: '2026-03-31', count: 2 });
    expect([found?.fall?.first.value, found?.fall?.last.value]).toEqual([0.5, 0.25]);
    expect(proposed('2026-04-30', { ...lists, session: [talk('2026-04-25', 'skill-gap')] })).toEqual([]);
    const few = { ...lists, 'outcome-figure': lists['outcome-figure'].map((one) => ({ ...one, count: 2 })) };
    expect(proposed('2026-04-30', few)).toEqual([]);
    const once = { ...lists, 'outcome-figure': lists['outcome-figure'].slice(1) };
    expect(proposed('2026-04-30', once)).toEqual([]);
  });

  it('is motivation once the same gap was decided on for the third time, before anything else', () => {
    const lists = {
      session: [talk('2026-03-18')],
      commitment: [commitment('ana', '2026-03-12')],
      'gap-decision': [gap('1', '2026-03-03'), gap('2', '2026-03-10'), gap('3', '2026-03-17')],
    };
    expect(proposed('2026-03-20', lists)).toEqual([
      'motivation: gap-comes-back',
      'accountability: commitment-missed',
      'skill-gap: gap-decided',
    ]);
  });

  it('is what was decided on a gap until it was held', () => {
    const lists = { session: [talk('2026-03-18')], 'gap-decision': [gap('1', '2026-03-17')] };
    expect(proposed('2026-03-20', lists)).toEqual(['skill-gap: gap-decided']);
    expect(proposed('2026-03-20', { ...lists, session: [talk('2026-03-18', 'skill-gap')] })).toEqual([]);
  });

  it('is goal-setting in the first three weeks of a quarter, until goals were set', () => {
    expect(proposed('2026-04-22', { session: [talk('2026-04-20')] })).toEqual([
      'goal-setting: quarter-began',
    ]);
    expect(proposed('2026-04-23', { session: [talk('2026-04-20')] })).toEqual([]);
    expect(
      proposed('2026-04-22', { session: [talk('2026-04-01', 'goal-setting'), talk('2026-04-20')] }),
    ).toEqual([]);
  });

  it('is development after a quarter without, counted from the plan’s start where there was none', () => {
    const lists = { session: [talk('2026-05-29')] };
    expect(proposed('2026-05-30', lists)).toEqual([]);
    expect(proposed('2026-05-31', lists)).toEqual(['development: no-development']);
    const held = { session: [talk('2026-03-30', 'development'), talk('2026-06-27')] };
    expect(proposed('2026-06-27', held)).toEqual([]);
    expect(proposed('2026-06-28', held)).toEqual(['development: no-development']);
  });

  it('is discovery after two weeks of silence', () => {
    expect(proposed('2026-03-15', {})).toEqual([]);
    expect(proposed('2026-03-16', {})).toEqual(['discovery: long-silence']);
  });
});
