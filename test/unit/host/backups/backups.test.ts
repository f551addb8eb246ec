import { copyFileSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  codeOf,
  newFolder,
  openTest,
  removeFolders,
  type TestWorkspace,
  testClock,
  valueIn,
} from '../workspace/test-workspace.ts';

afterEach(removeFolders);

async function withPlan(clock = testClock()): Promise<TestWorkspace> {
  const workspace = await openTest({ folder: newFolder(), clock });
  await workspace.start();
  await workspace.log('a');
  return workspace;
}

const reasons = async (workspace: TestWorkspace) =>
  (await workspace.value('backup.list', {})).map((backup) => backup.reason);

describe('a backup', () => {
  it('is a whole data file with everything in it, under a name that says when and why', async () => {
    const workspace = await withPlan();
    const backup = await workspace.value('backup.create', {});
    expect(backup).toMatchObject({
      name: 'coachward-20260302T090000000Z-hand.db',
      at: '2026-03-02T09:00:00.000Z',
      reason: 'hand',
    });
    expect(await workspace.value('backup.list', {})).toEqual([backup]);
    const database = new DatabaseSync(join(workspace.folder, 'backups', backup.name), { readOnly: true });
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(database.prepare("SELECT count(*) AS count FROM record WHERE kind = 'session'").get()).toEqual({
      count: 1,
    });
    database.close();
    await workspace.close();
  });

  it('of the same moment as another gets a name of its own', async () => {
    const workspace = await withPlan();
    for (let count = 0; count < 3; count++) await workspace.value('backup.create', {});
    expect(await workspace.value('backup.list', {})).toHaveLength(3);
    await workspace.close();
  });

  it('is made on start when something changed since the last, and not otherwise', async () => {
    const clock = testClock();
    const workspace = await withPlan(clock);
    await workspace.close();
    const start = async () => {
      clock.addHours(1);
      const again = await openTest({ folder: workspace.folder, clock });
      const found = await reasons(again);
      return { again, found };
    };
    const second = await start();
    expect(second.found).toEqual(['start']);
    await second.again.close();
    const third = await start();
    expect(third.found).toEqual(['start']);
    await third.again.log('b');
    await third.again.close();
    const fourth = await start();
    expect(fourth.found).toEqual(['start', 'start']);
    await fourth.again.close();
  });

  it('is not made of an empty folder', async () => {
    const workspace = await openTest({ folder: newFolder() });
    expect(readdirSync(workspace.folder)).not.toContain('backups');
    await workspace.close();
  });

  it('that can’t be written leaves nothing behind and stops what it was made for', async () => {
    const workspace = await withPlan();
    const bundle = await workspace.value('bundle.export', { transition: null });
    rmSync(join(workspace.folder, 'backups'), { recursive: true, force: true });
    writeFileSync(join(workspace.folder, 'backups'), 'a file in the way');
    expect(codeOf(await workspace.call('backup.create', {}))).toBe('folder-unusable');
    expect(codeOf(await workspace.call('transition.remove', { transition: 'plan' }))).toBe('folder-unusable');
    expect(codeOf(await workspace.call('bundle.import', { json: bundle.json }))).toBe('folder-unusable');
    expect(await workspace.sessions()).toEqual(['a']);
    await workspace.close();
  });
});

describe('restoring a backup', () => {
  it('brings all of it back, history and transcripts included, and can be undone by restoring again', async () => {
    const clock = testClock();
    const workspace = await withPlan(clock);
    const backup = await workspace.value('backup.create', {});
    clock.addHours(1);
    await workspace.log('b');
    await workspace.start('second', 'Tom Reed');
    workspace.events.length = 0;

    const restored = await workspace.value('backup.restore', { name: backup.name });
    expect(restored.transitions.map((summary) => summary.managerName)).toEqual(['Mia Berg']);
    expect(workspace.events).toEqual([{ type: 'reload' }]);
    expect(await workspace.sessions()).toEqual(['a']);
    expect(await workspace.value('transition.load', { transition: 'plan' })).toMatchObject({
      canUndo: 'Logged a session with Ana',
    });
    const [before] = await workspace.value('backup.list', {});
    expect(before?.reason).toBe('before');

    await workspace.value('backup.restore', { name: before?.name ?? '' });
    expect(await workspace.sessions()).toEqual(['a', 'b']);
    expect((await workspace.value('workspace.open', {})).transitions).toHaveLength(2);
    valueIn(await workspace.log('c'));
    await workspace.close();
    const reopened = await openTest({ folder: workspace.folder, clock });
    expect(await reopened.sessions()).toEqual(['a', 'b', 'c']);
    await reopened.close();
  });

  it('numbers later changes on, so that no number is used twice', async () => {
    const workspace = await withPlan();
    const backup = await workspace.value('backup.create', {});
    const { seq } = valueIn(await workspace.log('b'));
    await workspace.value('backup.restore', { name: backup.name });
    expect(valueIn(await workspace.log('c')).seq).toBeGreaterThan(seq);
    await workspace.close();
  });

  it.each([
    '../coachward.db',
    '..\\coachward.db',
    '/etc/passwd',
    'coachward.db',
    '',
    'coachward-20260302T090000000Z-hand.db/../../coachward.db',
    'coachward-20990101T000000000Z-hand.db',
    'notes.db',
  ])('that isn’t in the list (%j) is refused', async (name) => {
    const workspace = await withPlan();
    await workspace.value('backup.create', {});
    writeFileSync(join(workspace.folder, 'backups', 'notes.db'), 'not a backup');
    expect(codeOf(await workspace.call('backup.restore', { name }))).toBe('backup-not-found');
    expect(await workspace.sessions()).toEqual(['a']);
    await workspace.close();
  });

  it('that is damaged leaves the present data as it is', async () => {
    const workspace = await withPlan();
    const { name } = await workspace.value('backup.create', {});
    writeFileSync(join(workspace.folder, 'backups', name), 'overwritten by something else');
    expect(codeOf(await workspace.call('backup.restore', { name }))).toBe('backup-damaged');
    expect(await workspace.sessions()).toEqual(['a']);
    expect(readdirSync(join(workspace.folder, 'backups'))).toEqual([name]);
    await workspace.close();
  });

  it('from a newer program is refused', async () => {
    const workspace = await withPlan();
    const { name } = await workspace.value('backup.create', {});
    const database = new DatabaseSync(join(workspace.folder, 'backups', name));
    database.exec('PRAGMA user_version = 999');
    database.close();
    expect(codeOf(await workspace.call('backup.restore', { name }))).toBe('data-from-newer-version');
    expect(await workspace.sessions()).toEqual(['a']);
    await workspace.close();
  });
});

describe('removing a plan', () => {
  it('makes a backup before, from which it can be restored', async () => {
    const workspace = await withPlan();
    const state = await workspace.value('transition.remove', { transition: 'plan' });
    expect(state.transitions).toEqual([]);
    const [backup] = await workspace.value('backup.list', {});
    expect(backup?.reason).toBe('before');
    await workspace.value('backup.restore', { name: backup?.name ?? '' });
    expect(await workspace.sessions()).toEqual(['a']);
    await workspace.close();
  });

  it('that isn’t there is refused', async () => {
    const workspace = await withPlan();
    expect(codeOf(await workspace.call('transition.remove', { transition: 'other' }))).toBe(
      'transition-not-found',
    );
    await workspace.close();
  });
});

describe('the daily backup', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is made while the program runs, a day after the last, when something changed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const clock = testClock();
    const workspace = await withPlan(clock);
    await workspace.value('backup.create', {});
    await workspace.log('b');
    clock.addHours(23);
    vi.advanceTimersByTime(3_600_000);
    expect(await reasons(workspace)).toEqual(['hand']);
    clock.addHours(1);
    vi.advanceTimersByTime(3_600_000);
    expect(await reasons(workspace)).toEqual(['daily', 'hand']);
    clock.addHours(48);
    vi.advanceTimersByTime(3_600_000);
    expect(await reasons(workspace)).toEqual(['daily', 'hand']);
    await workspace.close();
    await workspace.close();
  });
});

describe('what a killed program left of a backup', () => {
  it('is removed a day later', async () => {
    const workspace = await withPlan();
    await workspace.value('backup.create', {});
    await workspace.close();
    const left = join(workspace.folder, 'backups', 'unfinished-123.tmp');
    writeFileSync(left, 'half a backup');
    const open = async (at: string) => {
      await (await openTest({ folder: workspace.folder, clock: testClock(at) })).close();
      return readdirSync(join(workspace.folder, 'backups')).includes('unfinished-123.tmp');
    };
    utimesSync(left, new Date('2026-03-09T08:00:00Z'), new Date('2026-03-09T08:00:00Z'));
    expect(await open('2026-03-09T20:00:00.000Z')).toBe(true);
    expect(await open('2026-03-10T20:00:00.000Z')).toBe(false);
  });
});

describe('old backups', () => {
  it('are let go when a new one is made, those made by hand excepted', async () => {
    const clock = testClock('2026-06-01T09:00:00.000Z');
    const workspace = await withPlan(clock);
    const { name } = await workspace.value('backup.create', {});
    const backups = join(workspace.folder, 'backups');
    mkdirSync(backups, { recursive: true });
    for (let day = 1; day <= 28; day++) {
      const stamp = `202602${String(day).padStart(2, '0')}T090000000Z`;
      copyFileSync(join(backups, name), join(backups, `coachward-${stamp}-start.db`));
    }
    copyFileSync(join(backups, name), join(backups, 'coachward-20250101T090000000Z-hand.db'));
    await workspace.value('backup.create', {});
    const left = readdirSync(backups);
    expect(left).toHaveLength(3);
    expect(left).toContain('coachward-20250101T090000000Z-hand.db');
    await workspace.close();
  });
});
