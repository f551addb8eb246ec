import { join } from 'node:path';
import { withLock } from './build-lock.ts';
import { type BuildTarget, isFresh, sourceState, writeStamp } from './build-stamp.ts';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..');

/** Where the built page is. */
export const PAGE_FOLDER = join(ROOT, 'out/renderer');

/** The page: what the loopback shell serves. */
export const PAGE: BuildTarget = {
  sources: paths('renderer', 'src/core', 'package-lock.json'),
  outputs: paths('out/renderer/index.html'),
  stamp: join(ROOT, 'out/page.stamp'),
};

/** Electron's main process and preload script. */
export const SHELL: BuildTarget = {
  sources: paths('electron', 'src', 'electron.vite.config.ts', 'package.json', 'package-lock.json'),
  outputs: paths('out/main/index.js', 'out/preload/index.cjs'),
  stamp: join(ROOT, 'out/shell.stamp'),
};

const LOCK = join(ROOT, '.cache/build.lock');

/** Builds the page if its sources changed since it was built. Answers whether it had to. */
export function buildPageIfStale(): Promise<boolean> {
  return withLock(LOCK, async () => {
    if (isFresh(PAGE)) return false;
    await buildPage();
    return true;
  });
}

/** Builds page, main process and preload script, each if its sources changed. Answers whether anything had to. */
export function buildAllIfStale(): Promise<boolean> {
  return withLock(LOCK, async () => {
    const stalePage = !isFresh(PAGE);
    const staleShell = !isFresh(SHELL);
    if (stalePage) await buildPage();
    if (staleShell) await buildShell();
    return stalePage || staleShell;
  });
}

/** Builds everything anew. */
export function buildEverything(): Promise<void> {
  return withLock(LOCK, async () => {
    await buildPage();
    await buildShell();
  });
}

async function buildPage(): Promise<void> {
  const state = sourceState(PAGE);
  // A test that starts the page in time of need would build React's slow development edition: test runners set this to `test`.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: join(ROOT, 'renderer/vite.config.ts'), logLevel: 'error' });
  writeStamp(PAGE, state);
}

async function buildShell(): Promise<void> {
  const state = sourceState(SHELL);
  // Electron-vite reads package.json and its configuration from the working folder.
  process.chdir(ROOT);
  const { build } = await import('electron-vite');
  await build({ logLevel: 'error' });
  writeStamp(SHELL, state);
}

function paths(...names: string[]): string[] {
  return names.map((name) => join(ROOT, name));
}
