import { posix, win32 } from 'node:path';

/** What decides where data lives: the platform as Node names it, the environment, the home folder. */
export type Whereabouts = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

const FOLDER = 'Coachward';

/**
 * The data folder when none is named: `COACHWARD_DATA` where it is set, else the folder that the system gives an
 * app for the user's data. Electron's `app.getPath('userData')` is the same folder, so both shells share the data.
 *
 * @example
 * usualDataFolder({ platform: 'linux', env: {}, home: '/home/ana' }); // '/home/ana/.config/Coachward'
 */
export function usualDataFolder({ platform, env, home }: Whereabouts): string {
  if (env.COACHWARD_DATA) return env.COACHWARD_DATA;
  if (platform === 'win32') return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), FOLDER);
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', FOLDER);
  return posix.join(env.XDG_CONFIG_HOME || posix.join(home, '.config'), FOLDER);
}
