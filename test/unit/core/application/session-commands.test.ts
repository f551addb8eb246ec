import { describe, expect, it } from 'vitest';
import type { CommandName, PayloadOf } from '../../../../src/core/application/commands/registry.ts';
import { parseCommand, runCommand } from '../../../../src/core/application/run-command.ts';
import { type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { commitmentSchema } from '../../../../src/core/domain/commitment/commitment.ts';
import { inverseOf } from '../../../../src/core/records/record-change.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { OPENING } from './arbitrary-command.ts';

const context = { now: '2026-03-10T09:00:00Z' as Instant, today: toDay('2026-03-10') };
const day = toDay('2026-03-09');
const due = toDay('2026-03-16');

/** Runs commands on a plan with the reps a and b, a session a with a's commitment a, and a preparation a. */
function planAfter(...commands: readonly { name: string; payload: unknown }[]): RecordSet {
  let records = new RecordSet();
  for (const command of [...OPENING.filter(({ name }) => name !== 'import-conversation'), ...commands]) {
    const outcome = run(records, command.name as CommandName, command.payload as never);
    if (!outcome.ok) throw new Error(`${command.name}: ${outcome.problem.message}`);
    records = records.with(outcome.value.changes);
  }
  return records;
}

function run<Name extends CommandName>(records: RecordSet, name: Name, payload: PayloadOf<Name>) {
  const parsed = parseCommand({ name, payload });
  return parsed.ok ? runCommand(records, parsed.value, context) : parsed;
}

const session = {
  id: 'b',
  day,
  form: 'deal-coaching',
  conversation: null,
  repIds: ['a'],
  minutes: 45,
  channel: 'video',
  nextStep: 'Call the CFO',
  note: '',
  noteIsPrivate: true,
  rating: 4,
} as const;
const written = { id: 'b', repId: 'a', text: 'I will call the CFO', due, strength: 8 };

describe('what is logged in one step', () => {
  it('carries what became of commitments from before, the change for another linked, and ends the preparation', () => {
    const records = planAfter({
      name: 'log-session',
      payload: {
        session,
        commitments: [written],
        settled: [{ id: 'a', status: 'changed', reason: '', replacedBy: 'b' }],
        preparation: { id: 'a', asked: ['a'] },
      },
    });
    expect(records.get('commitment', 'a')).toMatchObject({
      status: 'changed',
      settledOn: day,
      replacedBy: 'b',
    });
    expect(records.get('commitment', 'b')).toMatchObject({ status: 'open', sessionId: 'b', madeOn: day });
    expect(records.get('preparation', 'a')).toMatchObject({
      sessionId: 'b',
      questions: [{ id: 'a', asked: true }],
    });
    // Taking the session away opens both again.
    const without = run(records, 'remove-session', { id: 'b' });
    const left = without.ok ? records.with(without.value.changes) : records;
    expect(left.get('commitment', 'a')).toMatchObject({ status: 'open', replacedBy: null });
    expect(left.get('preparation', 'a')?.sessionId).toBeNull();
  });

  it('changes a session and its commitments, and takes all back at once', () => {
    const before = planAfter({ name: 'log-session', payload: { session, commitments: [written] } });
    const outcome = run(before, 'edit-session', {
      id: 'b',
      patch: { minutes: 20 },
      commitments: {
        written: [
          { ...written, strength: 10 },
          { ...written, id: 'c', text: 'I will send the scope' },
        ],
        removed: ['a'],
      },
      settled: [{ id: 'b', status: 'kept', reason: '', replacedBy: null }],
    });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const records = before.with(outcome.value.changes);
    expect(records.get('session', 'b')?.minutes).toBe(20);
    expect(records.get('commitment', 'a')).toBeUndefined();
    expect(records.get('commitment', 'b')).toMatchObject({ strength: 10, status: 'kept' });
    expect(records.get('commitment', 'c')).toMatchObject({ sessionId: 'b', status: 'open' });
    const back = records.with(inverseOf(outcome.value.changes));
    for (const kind of ['session', 'commitment'] as const) {
      for (const record of before.all(kind)) expect(back.get(kind, record.id)).toEqual(record);
      expect(back.count(kind)).toBe(before.count(kind));
    }
  });
});

describe('a commitment', () => {
  it('is changed for another in one step, which opens it again when it is removed', () => {
    const into = { id: 'c', text: 'I will meet the CFO', due, strength: null };
    const changed = planAfter({
      name: 'settle-commitment',
      payload: { id: 'a', status: 'changed', reason: '', on: day, into },
    });
    expect(changed.get('commitment', 'a')).toMatchObject({ status: 'changed', replacedBy: 'c' });
    expect(changed.get('commitment', 'c')).toMatchObject({ repId: 'a', status: 'open', sessionId: null });
    const removed = run(changed, 'remove-commitment', { id: 'c' });
    const records = removed.ok ? changed.with(removed.value.changes) : changed;
    expect(records.get('commitment', 'c')).toBeUndefined();
    expect(records.get('commitment', 'a')).toMatchObject({ status: 'open', settledOn: null });
  });

  it.each([
    ['changed', 'replacement-missing'],
    ['dropped', 'reason-missing'],
  ] as const)('is not %s without what that takes', (status, code) => {
    const refused = run(planAfter(), 'settle-commitment', { id: 'a', status, reason: ' ', on: day });
    expect(refused.ok ? null : refused.problem.code).toBe(code);
  });

  it('is read from files in which changed ones name no other', () => {
    const { replacedBy: _, ...old } = planAfter().get('commitment', 'a') ?? {};
    expect(commitmentSchema.parse(old)).toMatchObject({ id: 'a', replacedBy: null });
  });
});
