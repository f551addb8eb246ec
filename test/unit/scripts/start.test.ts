import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildAllIfStale, ROOT } from '../../../scripts/build-targets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coachward-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a program where Electron's is looked for: a script that keeps its arguments, and ends as it is told to. */
function standInElectron(end: string): void {
  const pathFile = join(ROOT, 'node_modules/electron/path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const usual = process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : name;
  const program = join(folder, 'dist', usual);
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > "${join(folder, 'arguments')}"\n${end}\n`);
  chmodSync(program, 0o755);
}

/** Runs `npm start`'s script until it ends, or has printed an address and was told to end. */
async function start(): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts'), '--no-open'], {
    env: {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'dist'),
      ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
      COACHWARD_DATA: join(folder, 'data'),
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (piece) => {
    stdout += piece;
    if (stdout.includes('\n')) child.kill('SIGTERM');
  });
  child.stderr.on('data', (piece) => {
    stderr += piece;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

// A stand-in for a program is a script, which Windows doesn't start.
describe.skipIf(process.platform === 'win32')('npm start', { timeout: 120_000 }, () => {
  it('starts Electron on the project, and ends as it ends', async () => {
    standInElectron('exit 0');
    await buildAllIfStale();
    expect(await start()).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'arguments'), 'utf8').split('\n')[0]).toBe(ROOT.replace(/\/$/, ''));
  });

  it('says in one line that Electron is missing, and serves the page instead', async () => {
    const { code, stdout, stderr } = await start();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#key=[\w-]{43}\n$/);
    expect(stderr.split('\n')[0]).toBe(
      'Electron can’t be used here (downloading it is switched off), so Coachward opens in your browser instead.',
    );
  });

  it('does the same where Electron is there and can’t start', async () => {
    standInElectron('exit 127');
    const { code, stdout, stderr } = await start();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect(stderr.split('\n')[0]).toContain('it ended at once with code 127');
  });
});
