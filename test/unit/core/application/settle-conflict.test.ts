import { describe, expect, it } from 'vitest';
import { parseCommand, runCommand } from '../../../../src/core/application/run-command.ts';
import { type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import type { MergeConflict } from '../../../../src/core/domain/exchange/merge-conflict.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
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

/** The note of the session, which the consultant wrote differently, or removed. */
function waiting(content: { note: string } | null): MergeConflict {
  const sentAt = CONTEXT.now;
  const others = [{ from: 'Nele Brandt', sentAt, content, version: ['v1'] }];
  return { id: 'note:s', kind: 'session', recordId: 's', part: 'private-note', others };
}

function recordsWith(conflict: MergeConflict, session: object | null): RecordSet {
  const changes = [
    { kind: 'merge-conflict', id: conflict.id, before: null, after: conflict },
    ...(session ? [{ kind: 'session', id: 's', before: null, after: session }] : []),
  ];
  return new RecordSet().with(changes as Parameters<RecordSet['with']>[0]);
}

function settled(records: RecordSet, version: string | null): Outcome<RecordSet> {
  const payload = { conflict: 'note:s', version, stepId: 'step' };
  const command = parseCommand({ name: 'settle-conflict', payload });
  if (!command.ok) return command;
  const outcome = runCommand(records, command.value, CONTEXT);
  return outcome.ok ? { ok: true, value: records.with(outcome.value.changes) } : outcome;
}

function settledRecords(records: RecordSet, version: string | null): RecordSet {
  const outcome = settled(records, version);
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
