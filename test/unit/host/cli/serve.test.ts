import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { connectLoopback } from '../../../../renderer/bridge-client/loopback-bridge.ts';
import { browserFetch } from '../../../support/loopback-client.ts';

const children: ChildProcess[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

type Served = { address: string; stderr: () => string; end(signal: NodeJS.Signals): Promise<number | null> };

/** Runs the command in a process of its own, over a small page, and waits for its first line. */
async function serve(args: readonly string[], folder: string): Promise<Served> {
  const page = join(folder, 'page');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Coachward</title>');
  const child = spawn(
    process.execPath,
    ['test/support/run-cli-process.ts', page, 'serve', '--no-open', ...args],
    {
      env: { ...process.env, TMPDIR: folder, COACHWARD_DATA: join(folder, 'usual') },
    },
  );
  children.push(child);
  let stdout = '';
  let stderr = '';
  child.stderr?.on('data', (piece) => {
    stderr += piece;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (piece) => {
      stdout += piece;
      if (stdout.includes('\n')) resolve();
    });
    ended.then(() => reject(new Error(stderr)));
  });
  return {
    address: stdout.split('\n')[0] ?? '',
    stderr: () => stderr,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coachward-serve-'));
  folders.push(folder);
  return folder;
}

async function bridgeTo(address: string) {
  const { origin, hash } = new URL(address);
  return connectLoopback({ base: origin, key: hash.slice('#key='.length), fetch: browserFetch(origin) });
}

it('prints its address first, serves the data of the folder named, and ends cleanly when told to', async () => {
  const folder = tempFolder();
  const data = join(folder, 'mine');
  const served = await serve(['--data', data], folder);
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#key=[\w-]{43}$/);
  const bridge = await bridgeTo(served.address);
  const opened = await bridge.call('workspace.open', {});
  expect(opened).toMatchObject({
    ok: true,
    value: { dataFolder: data, version: '1.2.3', health: { state: 'good' }, transitions: [] },
  });
  expect(opened).toMatchObject({
    value: {
      abilities: {
        shell: 'loopback',
        savesPdf: false,
        revealsFolder: false,
        keepsOnTop: false,
        notifies: false,
      },
    },
  });
  bridge.close();
  expect(await served.end('SIGTERM')).toBe(0);
  expect(readdirSync(data).length).toBeGreaterThan(0);
  expect(served.stderr()).toContain(data);
});

it('keeps what was set for the next start, in the usual folder when none is named', async () => {
  const folder = tempFolder();
  const first = await serve([], folder);
  const bridge = await bridgeTo(first.address);
  expect(await bridge.call('preferences.set', { paper: 'Letter' })).toMatchObject({ ok: true });
  bridge.close();
  await first.end('SIGINT');
  const second = await serve([], folder);
  const again = await bridgeTo(second.address);
  expect(await again.call('workspace.open', {})).toMatchObject({
    value: { dataFolder: join(folder, 'usual'), preferences: { paper: 'Letter' } },
  });
  again.close();
  expect(await second.end('SIGINT')).toBe(0);
});

it('shows a sample in a folder of its own that is gone afterwards', async () => {
  const folder = tempFolder();
  const served = await serve(['--demo'], folder);
  const bridge = await bridgeTo(served.address);
  const opened = await bridge.call('workspace.open', {});
  expect(opened).toMatchObject({ value: { transitions: [{ isSample: true }] } });
  const dataFolder = opened.ok ? opened.value.dataFolder : '';
  expect(existsSync(dataFolder)).toBe(true);
  bridge.close();
  expect(await served.end('SIGTERM')).toBe(0);
  expect(existsSync(dataFolder)).toBe(false);
});

it('says that a port is taken and ends with 1', async () => {
  const folder = tempFolder();
  const served = await serve([], folder);
  const { port } = new URL(served.address);
  const second = serve(['--port', port, '--data', join(folder, 'other')], folder);
  await expect(second).rejects.toThrow(`Port ${port} of this computer is used by another program`);
  await served.end('SIGTERM');
});
