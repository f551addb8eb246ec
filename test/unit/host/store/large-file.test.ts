import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isLarge } from '../../../../src/host/store/check-database.ts';
import {
  codeOf,
  newFolder,
  openTest,
  removeFolders,
  sessionPayload,
  valueIn,
} from '../workspace/test-workspace.ts';

afterEach(removeFolders);
beforeAll(async () => {
  made = await makeLargeFolder();
}, 120_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** A folder whose data file is too large to be checked as a whole at every start, with one backup: made once, copied for each test. */
let made: string;
function largeFolder(): string {
  const folder = newFolder();
  cpSync(made, folder, { recursive: true });
  return folder;
}

async function makeLargeFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'coachward-large-'));
  const workspace = await openTest({ folder });
  await workspace.start();
  const bundle = JSON.parse((await workspace.value('bundle.export', { transition: null })).json);
  bundle.transitions[0].records.session = Array.from(
    { length: 1_900 },
    (_, index) => sessionPayload(`s${index}`, 1, `${index + 1_000} `.repeat(3_900)).session,
  );
  await workspace.value('bundle.import', { json: JSON.stringify(bundle) });
  await workspace.value('backup.create', {});
  await workspace.close();
  expect(isLarge(join(folder, 'coachward.db'))).toBe(true);
  return folder;
}

/** Spoils the head of every page in the middle third, where tables say what a page is. */
function spoilPages(path: string): void {
  const file = openSync(path, 'r+');
  const { size } = statSync(path);
  const head = Buffer.alloc(8);
  for (let page = Math.floor(size / 4096 / 3); page < (size / 4096 / 3) * 2; page++) {
    readSync(file, head, 0, head.length, page * 4096);
    writeSync(file, Buffer.alloc(64, 0xa5), 0, 64, page * 4096);
  }
  closeSync(file);
}

describe('a large data file', () => {
  it('is backed up in the background, whole and checked, while it can be worked with', async () => {
    const folder = largeFolder();
    const workspace = await openTest({ folder });
    const [backup, again, logged] = await Promise.all([
      workspace.call('backup.create', {}),
      workspace.call('backup.create', {}),
      workspace.log('meanwhile', 2),
    ]);
    expect([codeOf(backup), codeOf(again), codeOf(logged)]).toEqual([null, 'backup-under-way', null]);
    const { name } = valueIn(backup);
    await workspace.value('backup.restore', { name });
    expect((await workspace.sessions()).length).toBeGreaterThanOrEqual(1_900);
    await workspace.close();
    expect(readdirSync(join(folder, 'backups')).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  it('that was damaged is never taken for good: its plan is refused, and at the next start a backup is offered', async () => {
    const folder = largeFolder();
    spoilPages(join(folder, 'coachward.db'));
    const first = await openTest({ folder });
    expect(codeOf(await first.call('transition.load', { transition: 'plan' }))).toBe('data-damaged');
    await first.close();

    const second = await openTest({ folder });
    const { health } = await second.value('workspace.open', {});
    if (health.state !== 'damaged') throw new Error(`It is ${health.state}.`);
    await second.value('backup.restore', { name: health.newestBackup ?? '' });
    expect(await second.sessions()).toHaveLength(1_900);
    await second.close();
    expect(readdirSync(folder).filter((name) => name.endsWith('-suspect'))).toEqual([]);
  });

  it('that was cut off is noticed at once', async () => {
    const folder = largeFolder();
    truncateSync(join(folder, 'coachward.db'), 36 * 1024 * 1024);
    const workspace = await openTest({ folder });
    expect((await workspace.value('workspace.open', {})).health.state).toBe('damaged');
    await workspace.close();
  });
});
