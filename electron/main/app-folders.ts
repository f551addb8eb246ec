import { join, resolve } from 'node:path';

/** Where the built page is, inside the app's own folder or archive. */
export function pageFolderOf(appPath: string): string {
  return join(appPath, 'out/renderer');
}

/** Where the bundled preload script is. */
export function preloadOf(appPath: string): string {
  return join(appPath, 'out/preload/index.cjs');
}

/** The data folder that the environment names, as an absolute path; null to keep the usual one. */
export function namedDataFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  return env.COACHWARD_DATA ? resolve(env.COACHWARD_DATA) : null;
}
