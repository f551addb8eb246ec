import { describe, expect, it } from 'vitest';
import { parseCommand, runCommand } from '../../../../src/core/application/run-command.ts';
import { type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import type { MergeConflict } from '../../../../src/core/domain/exchange/merge-conflict.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import { usersOf } from '../../../../src/core/interchange/exchange/users-of.ts';
import type { RecordKind } from '../../../../src/core/records/kinds.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';

const CONTEXT = { now: '2026-03-10T09:00:00.000Z' as Instant, today: toDay('2026-03-10') };

const SESSION = {
  id: 's',
  day: toDay('2026-03-04'),
  form: 'one-to-one',
  conversation: null,
  repIds: ['ana'],
  minutes: 30,
  channel: 'video',
  nextStep: '',
  note: 'Mine.',
  noteIsPrivate: true,
  rating: null,
} as const;

/** What the consultant made of something, as it waits here; null where it was removed there. */
function waitingFor(kind: RecordKind, id: string, content: object | null): MergeConflict {
  const others = [
    { from: 'Nele Brandt', sentAt: CONTEXT.now, content: content && { ...content }, version: ['v1'] },
  ];
  return { id: `${kind}:${id}`, kind, recordId: id, part: 'record', others };
}

/** The note of the session, which the consultant wrote differently, or removed. */
function waiting(content: { note: string } | null): MergeConflict {
  return { ...waitingFor('session', 's', content), id: 'note:s', part: 'private-note' };
}

function recordsOf(records: readonly (readonly [RecordKind, { readonly id: string }])[]): RecordSet {
  const changes = records.map(([kind, after]) => ({ kind, id: after.id, before: null, after }));
  return new RecordSet().with(changes as unknown as Parameters<RecordSet['with']>[0]);
}

function recordsWith(conflict: MergeConflict, session: { readonly id: string } | null): RecordSet {
  return recordsOf([['merge-conflict', conflict], ...(session ? ([['session', session]] as const) : [])]);
}

function settled(records: RecordSet, version: string | null, conflict = 'note:s'): Outcome<RecordSet> {
  const command = parseCommand({ name: 'settle-conflict', payload: { conflict, version, stepId: 'step' } });
  if (!command.ok) return command;
  const outcome = runCommand(records, command.value, CONTEXT);
  return outcome.ok ? { ok: true, value: records.with(outcome.value.changes) } : outcome;
}

function settledRecords(records: RecordSet, version: string | null, conflict = 'note:s'): RecordSet {
  const outcome = settled(records, version, conflict);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

describe('settling what two sides wrote in a private note', () => {
  it('takes the other note into its session', () => {
    const after = settledRecords(recordsWith(waiting({ note: 'Theirs.' }), SESSION), 'v1');
    expect(after.get('session', 's')).toMatchObject({ note: 'Theirs.', noteIsPrivate: true });
    expect(after.count('merge-conflict')).toBe(0);
  });

  it('says that a note can’t be taken whose session was removed, and loses neither', () => {
    const gone = recordsWith(waiting({ note: 'Theirs.' }), null);
    const outcome = settled(gone, 'v1');
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'session-of-note-gone' } });
    expect(gone.get('merge-conflict', 'note:s')?.others[0]?.content).toEqual({ note: 'Theirs.' });
    expect(settledRecords(gone, null).count('merge-conflict')).toBe(0);
  });

  it('takes a removed note away with its session gone or not, but never a note that was opened to all', () => {
    const removed = waiting(null);
    expect(settledRecords(recordsWith(removed, null), 'v1').count('merge-conflict')).toBe(0);
    expect(settledRecords(recordsWith(removed, SESSION), 'v1').get('session', 's')?.note).toBe('');
    const open = { ...SESSION, note: 'For all.', noteIsPrivate: false };
    expect(settledRecords(recordsWith(removed, open), 'v1').get('session', 's')).toEqual(open);
  });
});

describe('settling what others need', () => {
  const REP = { id: 'ana', name: 'Ana Ruiz', email: '', tier: 'middle', status: 'active', nextReview: null };
  const removed = waitingFor('rep', 'ana', null);

  it('refuses to remove what is still used, whoever asks, and keeps the choice open', () => {
    const used = recordsOf([
      ['rep', REP],
      ['session', SESSION],
      ['merge-conflict', removed],
    ]);
    expect(settled(used, 'v1', removed.id)).toMatchObject({ ok: false, problem: { code: 'still-used' } });
    expect(usersOf(used, removed.id)).toEqual(['session:s']);
    expect(settledRecords(used, null, removed.id).get('rep', 'ana')).toEqual(REP);
  });

  it('counts what waits to be settled among what uses it, since that may be chosen', () => {
    const session = waitingFor('session', 's', SESSION);
    const records = recordsOf([
      ['rep', REP],
      ['merge-conflict', removed],
      ['merge-conflict', session],
    ]);
    expect(settled(records, 'v1', removed.id)).toMatchObject({ ok: false, problem: { code: 'still-used' } });
    const kept = settledRecords(records, null, session.id);
    expect(settledRecords(kept, 'v1', removed.id).get('rep', 'ana')).toBeUndefined();
  });

  it('refuses a version about somebody who was removed here meanwhile', () => {
    const session = waitingFor('session', 's', SESSION);
    const without = recordsOf([['merge-conflict', session]]);
    expect(settled(without, 'v1', session.id)).toMatchObject({ problem: { code: 'needed-is-gone' } });
    const withRep = without.with([{ kind: 'rep', id: 'ana', before: null, after: REP } as never]);
    expect(settledRecords(withRep, 'v1', session.id).get('session', 's')).toEqual(SESSION);
  });

  it('takes a note for all only once nothing of the private note in its place is to be chosen', () => {
    const forAll = { ...SESSION, note: 'For all.', noteIsPrivate: false };
    const session = waitingFor('session', 's', forAll);
    const records = recordsOf([
      ['rep', REP],
      ['session', SESSION],
      ['merge-conflict', session],
      ['merge-conflict', waiting({ note: 'Theirs.' })],
    ]);
    expect(settled(records, 'v1', session.id)).toMatchObject({ problem: { code: 'note-to-choose-first' } });
    const chosen = settledRecords(records, null);
    expect(settledRecords(chosen, 'v1', session.id).get('session', 's')).toEqual(forAll);
  });
});
