import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../../../src/core/application/ports.ts';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import { succeed } from '../../../../src/core/foundation/outcome.ts';
import { openStore } from '../../../../src/host/store/open-store.ts';
import { loadTransition } from '../../../../src/host/store/read-store.ts';
import { runOnStore, stepOnStore } from '../../../../src/host/store/run-on-store.ts';
import {
  codeOf,
  newFolder,
  openTest,
  removeFolders,
  sessionPayload,
  startPayload,
  testClock,
  valueIn,
} from '../workspace/test-workspace.ts';

const mounts: string[] = [];
const system = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, { stdio: 'ignore' });

afterEach(() => {
  for (const folder of mounts.splice(0)) system('umount', folder);
  removeFolders();
});

/** A data file that may not grow any more after a plan was started in it. */
function fullStore() {
  const clock: Clock = testClock();
  const folder = newFolder();
  const opened = openStore({ folder, clock, hasBackups: () => false, backUpBefore: () => succeed(null) });
  const { data } = opened;
  if (!data) throw new Error('The folder was not opened.');
  const run = (name: string, payload: unknown) =>
    runOnStore(
      data,
      { transition: 'plan', name, payload, origin: 'test' },
      { now: clock.now(), today: '2026-03-02' as Day },
    );
  valueIn(run('start-transition', startPayload('plan')));
  const limit = (pages: string) =>
    data.outsideTransaction(({ database }) => {
      database.exec(`PRAGMA max_page_count = ${pages}`);
      return succeed(null);
    });
  limit('1');
  return { data, folder, run, clock, makeRoom: () => limit('1000000') };
}

describe('a file that can’t grow', () => {
  it('refuses what doesn’t fit with a sentence, and keeps file and memory as they were', () => {
    const { data, folder, run, clock, makeRoom } = fullStore();
    const long = 'long note '.repeat(1_900);
    const saved: string[] = [];
    let refused: string | null = null;
    for (let index = 0; index < 50 && refused === null; index++) {
      const outcome = run('log-session', sessionPayload(`s${index}`, 1, long));
      if (outcome.ok) saved.push(`s${index}`);
      refused = codeOf(outcome);
    }
    expect(refused).toBe('disk-full');
    const ids = () =>
      valueIn(loadTransition(data, 'plan')).records.session?.map((session) => session.id) ?? [];
    expect(ids()).toEqual(saved);
    const seq = valueIn(loadTransition(data, 'plan')).seq;

    makeRoom();
    expect(valueIn(run('log-session', sessionPayload('after', 1, long))).seq).toBe(seq + 1);
    valueIn(stepOnStore(data, { step: 'undo', transition: 'plan', origin: 'test' }, clock.now()));
    expect(ids()).toEqual(saved);
    data.close();

    const database = new DatabaseSync(join(folder, 'coachward.db'));
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    database.close();
  });
});

/** A disk of two megabytes, or null where this account may not mount one. */
function tinyDisk(): string | null {
  const folder = newFolder();
  try {
    system('mount', '-t', 'tmpfs', '-o', 'size=2m,mode=0700', 'tmpfs', folder);
    mounts.push(folder);
    return folder;
  } catch {
    return null;
  }
}

/** Leaves no room on the disk of a folder; the answer makes room again. */
function fill(folder: string): () => void {
  const filler = join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(filler, Buffer.alloc(bavail * bsize));
  return () => rmSync(filler);
}

describe('a disk that is full', () => {
  it('loses nothing that was saved, refuses what can’t be saved, and goes on once there is room', async (context) => {
    const folder = tinyDisk();
    if (!folder) {
      console.warn('SKIPPED: a small disk can only be mounted by the administrator of a Linux machine.');
      return context.skip();
    }
    const workspace = await openTest({ folder });
    await workspace.start();
    const makeRoom = fill(folder);
    const saved: string[] = [];
    let refused: string | null = null;
    for (let index = 0; index < 200 && refused === null; index++) {
      const outcome = await workspace.run(
        'log-session',
        sessionPayload(`s${index}`, 1, 'note '.repeat(2_000)),
      );
      if (outcome.ok) saved.push(`s${index}`);
      refused = codeOf(outcome);
    }
    expect(refused).toBe('disk-full');
    expect(await workspace.sessions()).toEqual(saved);
    expect(codeOf(await workspace.call('backup.create', {}))).toBe('disk-full');
    expect(codeOf(await workspace.call('transition.remove', { transition: 'plan' }))).toBe('disk-full');
    expect(readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(codeOf(await workspace.call('preferences.set', { paper: 'Letter' }))).toBe('disk-full');

    makeRoom();
    valueIn(await workspace.log('after'));
    await workspace.close();
    const reopened = await openTest({ folder });
    expect(await reopened.sessions()).toEqual([...saved, 'after']);
    await reopened.close();
  });

  it('is told when the program starts on it, and what was saved can be read', async (context) => {
    const folder = tinyDisk();
    if (!folder) {
      console.warn('SKIPPED: a small disk can only be mounted by the administrator of a Linux machine.');
      return context.skip();
    }
    const first = await openTest({ folder });
    await first.start();
    await first.close();
    fill(folder);
    const second = await openTest({ folder });
    expect((await second.value('workspace.open', {})).transitions).toHaveLength(1);
    expect(await second.sessions()).toEqual([]);
    expect(codeOf(await second.log('a'))).toBe('disk-full');
    await second.close();
  });
});
