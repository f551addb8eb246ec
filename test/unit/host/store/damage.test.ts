import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import {
  codeOf,
  newFolder,
  openTest,
  removeFolders,
  testClock,
  valueIn,
} from '../workspace/test-workspace.ts';

afterEach(removeFolders);

const file = (folder: string) => join(folder, 'coachward.db');

/** A folder with a plan of many sessions and one backup of it. */
async function filledFolder(sessions = 30): Promise<string> {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start();
  for (let index = 0; index < sessions; index++) await workspace.log(`s${index}`);
  await workspace.value('backup.create', {});
  await workspace.close();
  return workspace.folder;
}

function overwrite(path: string, from: number, length: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, from, from + length);
  writeFileSync(path, bytes);
}

const DAMAGES: readonly (readonly [string, (path: string) => void])[] = [
  ['no database at all', (path) => writeFileSync(path, 'These are notes about my shopping.\n'.repeat(400))],
  ['a database of another program', (path) => otherProgramsDatabase(path)],
  ['cut off in the middle', (path) => truncateSync(path, 4096 * 3 + 100)],
  ['shorter than its own header', (path) => truncateSync(path, 50)],
  ['half a page overwritten', (path) => overwrite(path, 4096, 2048)],
  ['its header overwritten', (path) => overwrite(path, 0, 100)],
  ['emptied', (path) => truncateSync(path, 0)],
];

function otherProgramsDatabase(path: string): void {
  rmSync(path);
  const database = new DatabaseSync(path);
  database.exec('CREATE TABLE bookmark (url TEXT)');
  database.close();
}

describe.each(DAMAGES)('a data file that is %s', (what, damage) => {
  it('is set aside, a backup is offered, and the program can be used', async () => {
    const folder = await filledFolder();
    damage(file(folder));
    const damaged = readFileSync(file(folder));

    const workspace = await openTest({ folder });
    const { health, transitions } = await workspace.value('workspace.open', {});
    expect(transitions).toEqual([]);
    if (health.state !== 'damaged') throw new Error(`It is ${health.state}.`);
    expect(health.newestBackup).toMatch(/^coachward-.*-hand\.db$/);
    expect(health.notice.message).toBeTruthy();
    if (what !== 'emptied') {
      const copies = readdirSync(folder).filter((name) => /^coachward\.damaged-.*\.db$/.test(name));
      expect(copies).toHaveLength(1);
      expect(readFileSync(join(folder, copies[0] ?? '')).equals(damaged)).toBe(true);
      expect(health.notice.message).toContain(copies[0]);
    }

    const restored = await workspace.value('backup.restore', { name: health.newestBackup ?? '' });
    expect(restored.health).toEqual({ state: 'good' });
    expect(await workspace.sessions()).toHaveLength(30);
    valueIn(await workspace.log('after'));
    await workspace.close();
  });
});

describe('after damage', () => {
  it('the notice is still there at the next start, until there is a plan again', async () => {
    const folder = await filledFolder();
    writeFileSync(file(folder), 'nothing that can be read');
    await (await openTest({ folder })).close();
    const second = await openTest({ folder });
    expect((await second.value('workspace.open', {})).health.state).toBe('damaged');
    await second.start('new-plan');
    expect((await second.value('workspace.open', {})).health.state).toBe('good');
    await second.close();
  });

  it('the newest backup that is sound is offered, and not a damaged one', async () => {
    const folder = await filledFolder();
    const clock = testClock('2026-03-09T09:00:00.000Z');
    const workspace = await openTest({ folder, clock });
    await workspace.log('later');
    const newest = await workspace.value('backup.create', {});
    const [, good] = await workspace.value('backup.list', {});
    await workspace.close();
    overwrite(join(folder, 'backups', newest.name), 4096, 4096);
    writeFileSync(file(folder), 'damaged');

    const reopened = await openTest({ folder, clock });
    expect((await reopened.value('workspace.open', {})).health).toMatchObject({ newestBackup: good?.name });
    expect(codeOf(await reopened.call('backup.restore', { name: newest.name }))).toBe('backup-damaged');
    await reopened.close();
  });

  it('the copy of one damaged file is never overwritten by that of another', async () => {
    const folder = await filledFolder();
    for (const text of ['first damage', 'second damage']) {
      writeFileSync(file(folder), text);
      await (await openTest({ folder })).close();
    }
    const texts = readdirSync(folder)
      .filter((name) => name.startsWith('coachward.damaged-') && name.endsWith('.db'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(texts.sort()).toEqual(['first damage', 'second damage']);
  });
});

describe('a data file that was deleted', () => {
  it('is missed when there are backups, which are offered', async () => {
    const folder = await filledFolder();
    rmSync(file(folder));
    const workspace = await openTest({ folder });
    const { health } = await workspace.value('workspace.open', {});
    expect(health).toMatchObject({ state: 'damaged', notice: { code: 'data-file-missing' } });
    await workspace.close();
  });

  it('while it is open stops saving, instead of saving to nowhere', async () => {
    const folder = await filledFolder();
    const workspace = await openTest({ folder });
    for (const part of ['', '-wal', '-shm']) rmSync(file(folder) + part, { force: true });
    expect(codeOf(await workspace.log('lost'))).toBe('data-file-missing');
    expect(existsSync(file(folder))).toBe(false);
    await workspace.close();
  });
});

describe('a data file that was replaced while it is open', () => {
  it('by a copy of other data is read anew, without the write-ahead log of the old one', async () => {
    const folder = await filledFolder(3);
    const other = await openTest({ folder: newFolder() });
    await other.start('plan', 'Tom Reed');
    await other.log('theirs');
    await other.close();

    const workspace = await openTest({ folder });
    for (let index = 0; index < 30; index++) await workspace.log(`in the log ${index}`);
    workspace.events.length = 0;
    copyFileSync(file(other.folder), join(folder, 'incoming'));
    renameSync(join(folder, 'incoming'), file(folder));
    expect(await workspace.sessions()).toEqual(['theirs']);
    expect(workspace.events).toEqual([{ type: 'reload' }]);
    valueIn(await workspace.log('after'));
    await workspace.close();
    const reopened = await openTest({ folder });
    expect((await reopened.value('workspace.open', {})).health).toEqual({ state: 'good' });
    expect(await reopened.sessions()).toEqual(['theirs', 'after']);
    await reopened.close();
  });

  it('by something damaged is refused until the program is started anew', async () => {
    const folder = await filledFolder(3);
    const workspace = await openTest({ folder });
    writeFileSync(join(folder, 'incoming'), 'no database '.repeat(500));
    renameSync(join(folder, 'incoming'), file(folder));
    expect(codeOf(await workspace.log('lost'))).toBe('data-damaged');
    expect(codeOf(await workspace.log('lost'))).toBe('data-damaged');
    await workspace.close();
    const reopened = await openTest({ folder });
    const { health } = await reopened.value('workspace.open', {});
    expect(health).toMatchObject({ state: 'damaged', newestBackup: expect.stringMatching(/-hand\.db$/) });
    await reopened.close();
  });
});

describe('a damaged file that another program sets aside', () => {
  it('is left by the first one too, which goes on with the new file', async () => {
    const folder = await filledFolder(3);
    const first = await openTest({ folder });
    overwrite(file(folder), 0, 100);
    const second = await openTest({ folder });
    expect((await second.value('workspace.open', {})).health.state).toBe('damaged');
    await second.start('anew');
    await second.log('b', 1, 'anew');
    expect(await first.sessions('anew')).toEqual(['b']);
    valueIn(await first.log('c', 1, 'anew'));
    expect(await second.sessions('anew')).toEqual(['b', 'c']);
    await first.close();
    await second.log('d', 1, 'anew');
    await second.close();
    const third = await openTest({ folder });
    expect(await third.sessions('anew')).toEqual(['b', 'c', 'd']);
    await third.close();
  });
});

describe('a row that can’t be read', () => {
  it.each([
    [
      'fails its checksum',
      "UPDATE record SET body = replace(body, '\"minutes\":30', '\"minutes\":31') WHERE id = 's1'",
    ],
    ['is no JSON', "UPDATE record SET body = '{' WHERE id = 's1'"],
    ['was moved to another id', "UPDATE record SET id = 'moved' WHERE id = 's1'"],
    ['is of a kind that isn’t known', "UPDATE record SET kind = 'horoscope' WHERE id = 's1'"],
  ])('because it %s is left out, counted and kept', async (_, tamper) => {
    const folder = await filledFolder(3);
    const database = new DatabaseSync(file(folder));
    database.exec(tamper);
    const rows = database.prepare('SELECT count(*) AS count FROM record').get();
    database.close();

    const workspace = await openTest({ folder });
    const loaded = await workspace.value('transition.load', { transition: 'plan' });
    expect(loaded.unreadable).toBe(1);
    expect(await workspace.sessions()).toEqual(['s0', 's2']);
    valueIn(await workspace.log('s9'));
    valueIn(await workspace.run('remove-session', { id: 's9' }));
    await workspace.close();
    const reopened = new DatabaseSync(file(folder));
    expect(reopened.prepare('SELECT count(*) AS count FROM record').get()).toEqual(rows);
    reopened.close();
  });

  it('is not overwritten by a new record with its id', async () => {
    const folder = await filledFolder(3);
    const database = new DatabaseSync(file(folder));
    database.exec("UPDATE record SET checksum = 'wrong' WHERE id = 's1'");
    database.close();
    const workspace = await openTest({ folder });
    expect(codeOf(await workspace.log('s1', 5))).toBe('record-in-the-way');
    expect((await workspace.value('transition.load', { transition: 'plan' })).unreadable).toBe(1);
    await workspace.close();
  });

  it('in the change log stops the undo with a sentence and changes nothing', async () => {
    const folder = await filledFolder(3);
    const database = new DatabaseSync(file(folder));
    database.exec(
      "UPDATE change_log SET changes = replace(changes, 's2', 's1') WHERE seq = (SELECT max(seq) FROM change_log)",
    );
    database.close();
    const workspace = await openTest({ folder });
    const undone = await workspace.call('history.undo', { transition: 'plan', origin: 'test' });
    expect(codeOf(undone)).toBe('history-unreadable');
    expect(await workspace.sessions()).toEqual(['s0', 's1', 's2']);
    await workspace.close();
  });
});

describe('a row in another form than it would be written today', () => {
  it('can be read, changed and taken back', async () => {
    const folder = await filledFolder(1);
    const workspace = await openTest({ folder });
    const { checksumOf } = await import('../../../../src/host/store/checksum.ts');
    await workspace.close();
    const database = new DatabaseSync(file(folder));
    const row = database.prepare("SELECT body FROM record WHERE id = 's0'").get() as { body: string };
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(row.body)).reverse()));
    database
      .prepare("UPDATE record SET body = ?, checksum = ? WHERE id = 's0'")
      .run(reordered, checksumOf('plan', 'session', 's0', reordered));
    database.close();

    const reopened = await openTest({ folder });
    valueIn(await reopened.run('edit-session', { id: 's0', patch: { minutes: 50 } }));
    await reopened.value('history.undo', { transition: 'plan', origin: 'test' });
    const loaded = await reopened.value('transition.load', { transition: 'plan' });
    expect(loaded.records.session?.[0]?.minutes).toBe(30);
    await reopened.close();
  });
});
