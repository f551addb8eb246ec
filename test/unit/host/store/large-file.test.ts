import { closeSync, openSync, readdirSync, readSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isLarge } from '../../../../src/host/store/check-database.ts';
import { codeOf, newFolder, openTest, removeFolders, sessionPayload } from '../workspace/test-workspace.ts';

afterEach(removeFolders);

/** A folder whose data file is too large to be checked as a whole at every start, with one backup. */
async function largeFolder(): Promise<string> {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start();
  const bundle = JSON.parse((await workspace.value('bundle.export', { transition: null })).json);
  bundle.transitions[0].records.session = Array.from(
    { length: 1_900 },
    (_, index) => sessionPayload(`s${index}`, 1, `${index + 1_000} `.repeat(3_900)).session,
  );
  await workspace.value('bundle.import', { json: JSON.stringify(bundle) });
  await workspace.value('backup.create', {});
  await workspace.close();
  expect(isLarge(join(workspace.folder, 'coachward.db'))).toBe(true);
  return workspace.folder;
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
  it('that was damaged is never taken for good: its plan is refused, and at the next start a backup is offered', async () => {
    const folder = await largeFolder();
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
    const folder = await largeFolder();
    truncateSync(join(folder, 'coachward.db'), 36 * 1024 * 1024);
    const workspace = await openTest({ folder });
    expect((await workspace.value('workspace.open', {})).health.state).toBe('damaged');
    await workspace.close();
  });
});
