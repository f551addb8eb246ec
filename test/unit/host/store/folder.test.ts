import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { codeOf, newFolder, openTest, removeFolders, valueIn } from '../workspace/test-workspace.ts';

const readOnly: string[] = [];

afterEach(() => {
  for (const folder of readOnly.splice(0)) chmodSync(folder, 0o700);
  removeFolders();
});

const isRoot = process.getuid?.() === 0;
const CHILD = fileURLToPath(new URL('./open-in-child.ts', import.meta.url));

/** The administrator may write anywhere, so that a process of another account is needed to see what others see. */
const ACCOUNT = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/** Whether that account may read this project, which may lie in somebody's private folder. */
const childrenRun = spawnSync(process.execPath, ['--check', CHILD], ACCOUNT).status === 0;
if (!childrenRun)
  console.warn('SKIPPED: another account can’t read this project, so read-only folders aren’t tested.');

/** What a process without rights to write finds in a folder. */
function openWithoutRights(folder: string) {
  const child = spawnSync(process.execPath, [CHILD, folder], { encoding: 'utf8', ...ACCOUNT });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Record<string, unknown>;
}

async function filledFolder(): Promise<string> {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start();
  await workspace.log('a');
  await workspace.close();
  return workspace.folder;
}

describe('a data folder', () => {
  it.skipIf(process.platform === 'win32')(
    'is closed to other accounts, and so is every file in it',
    async () => {
      const folder = join(newFolder(), 'new');
      const workspace = await openTest({ folder });
      await workspace.start();
      await workspace.value('backup.create', {});
      await workspace.value('preferences.set', { paper: 'Letter' });
      const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
      expect(mode(folder)).toBe('700');
      expect(mode(join(folder, 'backups'))).toBe('700');
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      expect(files.map((entry) => entry.name)).toEqual(
        expect.arrayContaining(['coachward.db', 'coachward.db-wal', 'coachward.db-shm', 'preferences.json']),
      );
      for (const entry of files)
        expect([entry.name, mode(join(entry.parentPath, entry.name))]).toEqual([entry.name, '600']);
      await workspace.close();
    },
  );

  it.skipIf(process.platform === 'win32')('that holds other people’s files keeps its rights', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'shared notes.txt'), '');
    chmodSync(folder, 0o755);
    await (await openTest({ folder })).close();
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('755');
  });

  it('that is a file is refused with a sentence, and the file stays', async () => {
    const path = join(newFolder(), 'file');
    writeFileSync(path, 'mine');
    for (const folder of [path, join(path, 'deeper')]) {
      const workspace = await openTest({ folder });
      const { health, transitions, preferences } = await workspace.value('workspace.open', {});
      expect(transitions).toEqual([]);
      expect(preferences.paper).toBe('A4');
      expect(health).toMatchObject({ state: 'read-only', notice: { code: 'folder-unusable' } });
      expect(codeOf(await workspace.run('start-transition', {}))).toBe('folder-unusable');
      expect(codeOf(await workspace.call('backup.create', {}))).toBe('folder-unusable');
      expect(codeOf(await workspace.call('preferences.set', { paper: 'Letter' }))).toBeTruthy();
      expect((await workspace.value('workspace.open', {})).preferences.paper).toBe('Letter');
      await workspace.close();
    }
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});

describe.skipIf(process.platform === 'win32' || !childrenRun)(
  'a data folder that may be read but not written',
  () => {
    it('shows what is in it, refuses changes with a sentence, and stays as it was', async () => {
      const folder = await filledFolder();
      const before = readFileSync(join(folder, 'coachward.db'));
      chmodSync(folder, 0o555);
      chmodSync(join(folder, 'coachward.db'), 0o444);
      readOnly.push(folder);

      const found = openWithoutRights(folder);
      expect(found).toMatchObject({
        health: { state: 'read-only', notice: { code: 'folder-read-only' } },
        managers: ['Mia Berg'],
        sessions: ['a'],
        written: 'folder-read-only',
        backup: 'folder-read-only',
        preference: 'folder-read-only',
      });
      expect((found.health as { notice: { message: string } }).notice.message).toContain(folder);
      expect(readFileSync(join(folder, 'coachward.db')).equals(before)).toBe(true);
      expect(readdirSync(folder).sort()).toEqual(['coachward.db']);
    });

    it('shows also what was not yet moved from the write-ahead log into the file', async () => {
      const folder = newFolder();
      const source = await filledFolder();
      const open = await openTest({ folder: source });
      await open.log('in the log');
      for (const part of ['', '-wal']) {
        writeFileSync(
          join(folder, `coachward.db${part}`),
          readFileSync(join(source, `coachward.db${part}`)),
          {
            mode: 0o444,
          },
        );
      }
      await open.close();
      chmodSync(folder, 0o555);
      readOnly.push(folder);
      expect(openWithoutRights(folder)).toMatchObject({
        sessions: ['a', 'in the log'],
        written: 'folder-read-only',
      });
    });

    it('is told when there is nothing in it yet', () => {
      const folder = newFolder();
      chmodSync(folder, 0o555);
      readOnly.push(folder);
      expect(openWithoutRights(folder)).toMatchObject({
        health: { state: 'read-only', notice: { code: 'folder-read-only' } },
        managers: [],
      });
    });
  },
);

describe('data from a newer version', () => {
  it('is not touched, and everything says so', async () => {
    const folder = await filledFolder();
    const path = join(folder, 'coachward.db');
    const database = new DatabaseSync(path);
    database.exec('PRAGMA journal_mode = DELETE; PRAGMA user_version = 999');
    database.close();
    const before = readFileSync(path);

    const workspace = await openTest({ folder });
    const { health, transitions } = await workspace.value('workspace.open', {});
    expect(health).toMatchObject({ state: 'read-only', notice: { code: 'data-from-newer-version' } });
    expect(transitions).toEqual([]);
    expect(codeOf(await workspace.log('b'))).toBe('data-from-newer-version');
    expect(codeOf(await workspace.call('sample.load', { today: '2026-03-02' as never }))).toBe(
      'data-from-newer-version',
    );
    expect(codeOf(await workspace.call('bundle.import', { json: '{}' }))).toBe('data-from-newer-version');
    await workspace.close();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['coachward.db']);
  });

  it('that a newer program writes while this one is open stops this one from writing', async () => {
    const folder = await filledFolder();
    const workspace = await openTest({ folder });
    const newer = new DatabaseSync(join(folder, 'coachward.db'));
    newer.exec('PRAGMA user_version = 2');
    newer.close();
    expect(codeOf(await workspace.log('b'))).toBe('data-from-newer-version');
    await workspace.close();
  });
});

describe('a data file that another program holds', () => {
  it('refuses a change after a short wait, and takes it afterwards', async () => {
    const folder = await filledFolder();
    const workspace = await openTest({ folder });
    const other = new DatabaseSync(join(folder, 'coachward.db'));
    other.exec('BEGIN IMMEDIATE');
    expect(codeOf(await workspace.log('b'))).toBe('data-busy');
    expect(await workspace.sessions()).toEqual(['a']);
    other.exec('ROLLBACK');
    other.close();
    valueIn(await workspace.log('b'));
    await workspace.close();
  });
});

describe('a folder below one that isn’t there', () => {
  it('is made with everything above it', async () => {
    const folder = join(newFolder(), 'a', 'b');
    const workspace = await openTest({ folder });
    await workspace.start();
    expect((await workspace.value('workspace.open', {})).health).toEqual({ state: 'good' });
    await workspace.close();
  });
});
