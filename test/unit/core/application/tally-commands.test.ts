import { describe, expect, it } from 'vitest';
import { parseCommand, runCommand } from '../../../../src/core/application/run-command.ts';
import type { Instant } from '../../../../src/core/domain/calendar/day.ts';
import { inverseOf } from '../../../../src/core/records/record-change.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { commitment, MONDAY, records, rep, session, tally } from '../insights/a-plan.ts';

const CONTEXT = { now: '2026-03-02T12:00:00Z' as Instant, today: MONDAY };

function run(set: RecordSet, name: string, payload: unknown) {
  const command = parseCommand({ name, payload });
  if (!command.ok) return { problem: command.problem, set, title: '', changes: [] };
  const outcome = runCommand(set, command.value, CONTEXT);
  if (!outcome.ok) return { problem: outcome.problem, set, title: '', changes: [] };
  const { changes, title } = outcome.value;
  return { problem: null, set: set.with(changes), title, changes };
}

const team = () => records({ rep: [rep('ana'), rep('ben')] });
const counted = tally(MONDAY, { tells: 2, asks: 1 }, { id: 'live', repIds: ['ben'] });
const { id, repId, text, due, strength } = commitment('ana', '2026-03-09');
const log = {
  session: session('2026-03-03', ['ana'], { id: 'held' }),
  commitments: [{ id, repId, text, due, strength }],
};

describe('add-tally', () => {
  it('logs the session in the same step, and takes day and reps from it', () => {
    const added = run(team(), 'add-tally', { tally: counted, log });
    expect(added.title).toBe('Logged a session with ana, with its live tally');
    expect(added.set.get('tally', 'live')).toEqual({
      ...counted,
      sessionId: 'held',
      day: '2026-03-03',
      repIds: ['ana'],
    });
    expect(added.set.all('commitment')).toMatchObject([{ sessionId: 'held', status: 'open' }]);
    const back = added.set.with(inverseOf(added.changes));
    expect([back.count('tally'), back.count('session'), back.count('commitment')]).toEqual([0, 0, 0]);
  });

  it('stands alone where no session is logged', () => {
    const added = run(team(), 'add-tally', { tally: counted, log: null });
    expect(added.set.all('tally')).toEqual([counted]);
  });

  it.each([
    ['nothing counted', { tally: { ...counted, tells: 0, asks: 0 }, log: null }, 'tally-empty'],
    [
      'taps that are others than the counts',
      { tally: { ...counted, taps: [{ kind: 'ask', second: 1 }] }, log: null },
      'tally-not-adding-up',
    ],
    ['a session that isn’t there', { tally: { ...counted, sessionId: 'gone' }, log: null }, 'not-found'],
    ['a rep who isn’t there', { tally: { ...counted, repIds: ['eve'] }, log: null }, 'rep-not-found'],
    ['a day before the plan', { tally: { ...counted, day: '2026-03-01' }, log: null }, 'date-before-start'],
    [
      'a session that can’t be logged',
      { tally: counted, log: { ...log, session: { ...log.session, repIds: ['eve'] } } },
      'rep-not-found',
    ],
    ['a negative count', { tally: { ...counted, asks: -1 }, log: null }, 'command-invalid'],
  ])('refuses %s', (_, payload, code) => {
    expect(run(team(), 'add-tally', payload).problem?.code).toBe(code);
  });
});

describe('a tally that is there', () => {
  const taps = [
    { kind: 'tell', second: 1 },
    { kind: 'tell', second: 5 },
    { kind: 'ask', second: 9 },
  ];
  const { set } = run(team(), 'add-tally', { tally: { ...counted, taps }, log });

  it('keeps its taps while its counts stand, and goes on without them when they are changed', () => {
    expect(
      run(set, 'edit-tally', { id: 'live', patch: { seconds: 60 } }).set.get('tally', 'live')?.taps,
    ).toEqual(taps);
    const changed = run(set, 'edit-tally', { id: 'live', patch: { reflects: 4 } }).set.get('tally', 'live');
    expect(changed).toMatchObject({ reflects: 4, tells: 2 });
    expect(changed?.taps).toBeUndefined();
  });

  it('follows its session, and stays when the session goes', () => {
    const moved = run(set, 'edit-session', { id: 'held', patch: { day: '2026-03-04', repIds: ['ben'] } }).set;
    expect(moved.get('tally', 'live')).toMatchObject({ day: '2026-03-04', repIds: ['ben'] });
    const alone = run(set, 'remove-session', { id: 'held' }).set;
    expect(alone.get('tally', 'live')).toMatchObject({ sessionId: null, tells: 2 });
  });

  it('is removed without its session, and keeps its rep from being removed', () => {
    const removed = run(set, 'remove-tally', { id: 'live' }).set;
    expect([removed.count('tally'), removed.count('session')]).toEqual([0, 1]);
    const only = run(team(), 'add-tally', { tally: counted, log: null }).set;
    expect(run(only, 'remove-rep', { id: 'ben' }).problem?.code).toBe('rep-has-sessions');
  });
});
