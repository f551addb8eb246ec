import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findElectron, obtainElectron } from '../../../scripts/electron-binary.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coachward-electron-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content = ''): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** An installer that does what the real one does, without a network. */
const INSTALLER = `const fs = require('fs'); const path = require('path');
fs.mkdirSync(path.join(__dirname, 'dist'));
fs.writeFileSync(path.join(__dirname, 'dist/electron'), '');
fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');`;

it('finds the executable that the package names', () => {
  const executable = file('dist/electron');
  file('path.txt', 'electron');
  expect(findElectron(folder, {})).toBe(executable);
});

it('finds none when the package was installed without it, or it has gone', () => {
  expect(findElectron(folder, {})).toBeNull();
  file('path.txt', 'electron');
  expect(findElectron(folder, {})).toBeNull();
});

it('finds it in the folder that the environment names', () => {
  file('path.txt', 'electron');
  const executable = file('elsewhere/electron');
  const env = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'elsewhere') };
  expect(findElectron(folder, env)).toBe(executable);
  expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nowhere') })).toBeNull();
});

it('has the package fetch it once', async () => {
  file('install.js', INSTALLER);
  expect(await obtainElectron(folder, {})).toEqual({ ok: true, value: join(folder, 'dist/electron') });
  // The installer fails where its folder exists already: it isn't run again.
  expect(await obtainElectron(folder, {})).toMatchObject({ ok: true });
});

it('fails with the reason when it can’t be had', async () => {
  const why = async (env = {}) => {
    const obtained = await obtainElectron(folder, env);
    return obtained.ok ? null : obtained.problem.message;
  };
  expect(await why()).toBe('its package isn’t installed');
  file('install.js', 'process.exit(1)');
  expect(await why()).toBe('it couldn’t be downloaded');
  file('install.js', '');
  expect(await why()).toBe('it couldn’t be downloaded');
  file('install.js', INSTALLER);
  expect(await why({ ELECTRON_SKIP_BINARY_DOWNLOAD: '1' })).toBe('downloading it is switched off');
});
