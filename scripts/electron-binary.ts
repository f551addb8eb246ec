import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Outcome, succeed } from '../src/core/foundation/outcome.ts';

/** The environment of the process, as far as it decides about Electron. */
export type ElectronEnvironment = Readonly<Record<string, string | undefined>>;

const DOWNLOAD_LIMIT_MS = 5 * 60_000;
const ANNOUNCE_AFTER_MS = 2_000;

/**
 * Where Electron's executable is, if it is there: in the folder that `ELECTRON_OVERRIDE_DIST_PATH` names, else in its
 * package. Never fetches anything, unlike requiring the package.
 */
export function findElectron(packageFolder: string, env: ElectronEnvironment): string | null {
  const pathFile = join(packageFolder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null;
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!override && !name) return null;
  const executable = join(override ?? join(packageFolder, 'dist'), name ?? usualName());
  return existsSync(executable) ? executable : null;
}

/**
 * Finds Electron's executable, and has its package fetch it once where it is missing. Fails with the reason where that
 * can't be: without a network it takes a moment, with a stalled one at most five minutes.
 */
export async function obtainElectron(
  packageFolder: string,
  env: ElectronEnvironment,
): Promise<Outcome<string>> {
  const found = findElectron(packageFolder, env);
  if (found) return succeed(found);
  if (env.ELECTRON_SKIP_BINARY_DOWNLOAD) return fail(unavailable('downloading it is switched off'));
  const installer = join(packageFolder, 'install.js');
  if (!existsSync(installer)) return fail(unavailable('its package isn’t installed'));
  const fetched = await runInstaller(installer, env);
  const executable = fetched ? findElectron(packageFolder, env) : null;
  return executable ? succeed(executable) : fail(unavailable('it couldn’t be downloaded'));
}

function runInstaller(installer: string, env: ElectronEnvironment): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], { env, stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
    const announce = setTimeout(
      () => console.error('Fetching Electron, once: about 120 MB…'),
      ANNOUNCE_AFTER_MS,
    );
    const end = (isFetched: boolean) => {
      clearTimeout(announce);
      resolve(isFetched);
    };
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}

function usualName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

function unavailable(reason: string) {
  return {
    code: 'electron-unavailable',
    message: reason,
    remedy: 'Coachward opens in the browser instead, with the same data.',
  };
}
