import { describe, expect, it } from 'vitest';
import type { CommandName, PayloadOf } from '../../../../src/core/application/commands/registry.ts';
import { parseCommand, runCommand } from '../../../../src/core/application/run-command.ts';
import type { Day, Instant } from '../../../../src/core/domain/calendar/day.ts';
import { compareAudits } from '../../../../src/core/insights/compare-audits.ts';
import { timeShare } from '../../../../src/core/insights/time-share.ts';
import { inverseOf } from '../../../../src/core/records/record-change.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { MONDAY, records, rep, time } from '../insights/a-plan.ts';

const CONTEXT = { now: '2026-03-10T09:00:00Z' as Instant, today: '2026-03-10' as Day };

function attempt<Name extends CommandName>(set: RecordSet, name: Name, payload: PayloadOf<Name>) {
  const command = parseCommand({ name, payload });
  if (!command.ok) throw new Error(command.problem.message);
  return runCommand(set, command.value, CONTEXT);
}

function run<Name extends CommandName>(set: RecordSet, name: Name, payload: PayloadOf<Name>): RecordSet {
  const outcome = attempt(set, name, payload);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return set.with(outcome.value.changes);
}

function codeOf(outcome: ReturnType<typeof attempt>): string | null {
  return outcome.ok ? null : outcome.problem.code;
}

const at = (moment: string) => moment as Instant;

describe('the timer', () => {
  const started = run(records({ rep: [rep('Ana')] }), 'start-timer', {
    categoryId: 'email',
    startedAt: at('2026-03-02T09:00:10+01:00'),
    repIds: ['Ana'],
  });

  it('records whole minutes, at least one, with their time of day and the reps', () => {
    const stopped = run(started, 'stop-timer', { at: at('2026-03-02T09:24:50+01:00'), keepMinutes: null });
    expect(stopped.all('timer')).toEqual([]);
    expect(stopped.all('time-entry')).toMatchObject([
      { day: MONDAY, minutes: 25, source: 'timer', start: '2026-03-02T09:00:00+01:00', repIds: ['Ana'] },
    ]);
    const atOnce = run(started, 'stop-timer', { at: at('2026-03-02T08:00:11Z'), keepMinutes: null });
    expect(atOnce.all('time-entry')[0]?.minutes).toBe(1);
  });

  it('gives all that it measured to the reps who are named while it runs', () => {
    const named = run(started, 'set-timer-reps', { repIds: [] });
    const both = run(named, 'set-timer-reps', { repIds: ['Ana', 'Ana'] });
    const stopped = run(both, 'stop-timer', { at: at('2026-03-02T09:30:00+01:00'), keepMinutes: null });
    expect(stopped.all('time-entry')).toMatchObject([{ minutes: 30, repIds: ['Ana'] }]);
    expect(codeOf(attempt(started, 'set-timer-reps', { repIds: ['nobody'] }))).toBe('rep-not-found');
    expect(attempt(stopped, 'set-timer-reps', { repIds: ['Ana'] }).ok).toBe(false);
  });

  it('switches in one step, and counts no minute twice', () => {
    let set = started;
    for (const [index, categoryId] of ['one-to-one', 'pipeline-review', 'email'].entries()) {
      const startedAt = at(`2026-03-02T09:00:${30 + 5 * index}+01:00`);
      set = run(set, 'switch-timer', { categoryId, startedAt, repIds: [], keepMinutes: null });
    }
    set = run(set, 'stop-timer', { at: at('2026-03-02T09:30:00+01:00'), keepMinutes: null });
    expect(timeShare(set, MONDAY, MONDAY).recordedMinutes).toBeLessThanOrEqual(30);
    expect(timeShare(set, MONDAY, MONDAY).recordedMinutes).toBeGreaterThanOrEqual(29);
  });

  it('asks what to keep of a timer that was forgotten, and cuts at midnight', () => {
    const late = run(records(), 'start-timer', {
      categoryId: 'email',
      startedAt: at('2026-03-02T23:30:00+01:00'),
      repIds: [],
    });
    const next = at('2026-03-03T08:00:00+01:00');
    expect(codeOf(attempt(late, 'stop-timer', { at: next, keepMinutes: null }))).toBe('timer-forgotten');
    const kept = run(late, 'stop-timer', { at: next, keepMinutes: 75 });
    expect(kept.all('time-entry').map(({ day, minutes, start }) => [day, minutes, start])).toEqual([
      ['2026-03-02', 30, '2026-03-02T23:30:00+01:00'],
      ['2026-03-03', 45, '2026-03-03T00:00:00+01:00'],
    ]);
    expect(run(late, 'stop-timer', { at: next, keepMinutes: 0 }).all('time-entry')).toEqual([]);
  });

  it('measures over what was painted, and leaves what it finds from the calendar', () => {
    const meeting = {
      ...time('2026-03-02', 'one-to-one', 10),
      start: at('2026-03-02T09:05:00+01:00'),
      source: 'calendar' as const,
    };
    const painted = run(
      started.with(
        records({ 'time-entry': [meeting] })
          .all('time-entry')
          .map(added),
      ),
      'paint-time',
      {
        stretches: [{ day: MONDAY, fromMinute: 540, toMinute: 570, offset: 60, categoryId: 'breaks' }],
        over: false,
      },
    );
    const stopped = run(painted, 'stop-timer', { at: at('2026-03-02T09:30:00+01:00'), keepMinutes: null });
    const minutes = stopped.all('time-entry').reduce((sum, entry) => sum + entry.minutes, 0);
    expect(minutes).toBe(30);
    expect(stopped.all('time-entry').filter(({ categoryId }) => categoryId === 'breaks')).toEqual([]);
  });

  it('can’t run twice, nor be stopped without running', () => {
    const again = { categoryId: 'email', startedAt: at('2026-03-02T10:00:00Z'), repIds: [] };
    expect(codeOf(attempt(started, 'start-timer', again))).toBe('timer-running');
    const stop = { at: at('2026-03-02T10:00:00Z'), keepMinutes: null };
    expect(codeOf(attempt(records(), 'stop-timer', stop))).toBe('timer-not-running');
  });
});

function added(after: ReturnType<RecordSet['all']>[number]) {
  return { kind: 'time-entry', id: after.id, before: null, after } as never;
}

describe('merging categories', () => {
  it('moves all time in one step that can be taken back, and loses no minute', () => {
    let set = records();
    set = run(set, 'record-time', {
      entries: [
        { day: MONDAY, categoryId: 'email', minutes: 40, note: 'Inbox' },
        { day: MONDAY, categoryId: 'pipeline-review', minutes: 20, note: 'Forecast' },
      ],
    });
    set = run(set, 'paint-time', {
      stretches: [{ day: MONDAY, fromMinute: 540, toMinute: 600, offset: 60, categoryId: 'email' }],
      over: false,
    });
    const before = timeShare(set, MONDAY, MONDAY);
    const outcome = attempt(set, 'merge-categories', { categoryId: 'email', intoId: 'pipeline-review' });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const merged = set.with(outcome.value.changes);
    expect(timeShare(merged, MONDAY, MONDAY).recordedMinutes).toBe(before.recordedMinutes);
    expect(merged.get('time-category', 'email')?.archived).toBe(true);
    expect(new Set(merged.all('time-entry').map(({ categoryId }) => categoryId))).toEqual(
      new Set(['pipeline-review']),
    );
    expect(merged.get('time-entry', 'hand:2026-03-02:pipeline-review')).toMatchObject({
      minutes: 60,
      note: 'Forecast\nInbox',
    });
    const back = merged.with(inverseOf(outcome.value.changes));
    expect(timeShare(back, MONDAY, MONDAY)).toEqual(before);
  });

  it('is refused with itself, or when a day would have more than 24 hours', () => {
    expect(codeOf(attempt(records(), 'merge-categories', { categoryId: 'email', intoId: 'email' }))).toBe(
      'merge-with-itself',
    );
    const full = run(records(), 'record-time', {
      entries: ['email', 'breaks'].map((categoryId) => ({ day: MONDAY, categoryId, minutes: 800 })),
    });
    expect(codeOf(attempt(full, 'merge-categories', { categoryId: 'breaks', intoId: 'email' }))).toBe(
      'merge-over-a-day',
    );
  });
});

describe('freezing an audit', () => {
  const week = { from: MONDAY, to: '2026-03-08' as Day, on: '2026-03-09' as Day };
  const recorded = run(records(), 'record-time', {
    entries: [
      { day: MONDAY, categoryId: 'one-to-one', minutes: 180 },
      { day: MONDAY, categoryId: 'email', minutes: 300 },
    ],
  });
  const frozen = run(recorded, 'freeze-audit', {
    id: 'first',
    purpose: 'baseline',
    name: 'Baseline',
    ...week,
  });

  it('keeps its numbers, names and groups whatever is changed afterwards', () => {
    const before = JSON.stringify(frozen.get('audit', 'first'));
    let later = run(frozen, 'record-time', {
      entries: [{ day: MONDAY, categoryId: 'email', minutes: 0 }],
    });
    later = run(later, 'edit-category', { id: 'one-to-one', patch: { name: 'Talks', group: 'other' } });
    later = run(later, 'merge-categories', { categoryId: 'one-to-one', intoId: 'email' });
    expect(JSON.stringify(later.get('audit', 'first'))).toBe(before);
    expect(frozen.get('audit', 'first')?.snapshot).toMatchObject({
      recordedMinutes: 480,
      coachingShare: 0.375,
      coverage: 0.2,
      managerName: 'Ines Aldana',
      entries: 2,
    });
  });

  it('makes a new version of the same purpose and keeps the old one', () => {
    const more = run(frozen, 'record-time', {
      entries: [{ day: MONDAY, categoryId: 'one-to-one', minutes: 300 }],
    });
    const second = run(more, 'freeze-audit', {
      id: 'second',
      purpose: 'baseline',
      name: 'Baseline',
      ...week,
    });
    expect(second.get('audit', 'second')).toMatchObject({ version: 2, supersedes: 'first' });
    expect(second.get('audit', 'first')).toEqual(frozen.get('audit', 'first'));
    const again = { id: 'first', purpose: 'baseline' as const, name: 'Baseline', ...week };
    expect(codeOf(attempt(second, 'freeze-audit', again))).toBe('audit-frozen');
    const [share] = compareAudits(second.all('audit'));
    expect(share?.values).toEqual([0.375, 0.5]);
    expect(share?.differences).toEqual([0, 0.125]);
  });

  it('is refused for days without recorded time', () => {
    const payload = { id: 'x', purpose: 'other' as const, name: 'Empty', ...week };
    expect(codeOf(attempt(records(), 'freeze-audit', payload))).toBe('audit-empty');
  });
});

describe('painting', () => {
  it('is refused before the plan, and settles a day on which entries overlap', () => {
    const early = [{ day: '2026-03-01' as Day, fromMinute: 0, toMinute: 15, offset: 0, categoryId: 'email' }];
    expect(codeOf(attempt(records(), 'paint-time', { stretches: early, over: false }))).toBe(
      'date-before-start',
    );
    const start = at('2026-03-02T09:00:00+01:00');
    const overlapping = records({
      'time-entry': [
        { ...time('2026-03-02', 'email', 60), start, source: 'timer' },
        { ...time('2026-03-02', 'one-to-one', 30), start, source: 'calendar' },
      ],
    });
    const settledDay = run(overlapping, 'settle-day', { day: MONDAY });
    expect(timeShare(settledDay, MONDAY, MONDAY)).toMatchObject({ recordedMinutes: 60, coachingMinutes: 30 });
  });
});

describe('a guess', () => {
  it('is kept in shares of the whole, and refused when it says nothing', () => {
    const parts = {
      coaching: 1,
      supervising: 1,
      rescuing: 2,
      administering: 0,
      selling: 0,
      training: 0,
      other: 0,
    };
    const set = run(records(), 'guess-time', { id: 'day-0', on: MONDAY, parts });
    expect(set.get('time-guess', 'day-0')?.shares?.rescuing).toBe(0.5);
    const none = { ...parts, coaching: 0, supervising: 0, rescuing: 0 };
    expect(codeOf(attempt(set, 'guess-time', { id: 'day-0', on: MONDAY, parts: none }))).toBe('guess-empty');
    expect(
      run(set, 'guess-time', { id: 'day-0', on: MONDAY, parts: null }).get('time-guess', 'day-0'),
    ).toEqual({ id: 'day-0', on: MONDAY, shares: null });
  });
});
