import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import type { Clock } from '../../core/application/ports.ts';
import { DEFAULT_PREFERENCES, type Preferences, preferencesSchema } from '../../core/bridge/preferences.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { fileStampOf } from '../store/set-aside.ts';
import { problemOf } from '../store/sqlite-problem.ts';
import { diskFailed } from '../store/store-problems.ts';
import { confOptions } from './preferences-file.ts';

/** What the user prefers on this computer, kept in `preferences.json` of the data folder. */
export type PreferenceStore = {
  /** Every preference; one that is missing or makes no sense has its default. */
  get(): Preferences;
  /** Sets some and keeps the others. Where the file can't be written they hold until the program ends, and a problem says so. */
  set(change: { readonly [Key in keyof Preferences]?: Preferences[Key] | undefined }): Outcome<Preferences>;
};

/** Opens the preferences of a data folder. A damaged file is copied aside and defaults are used; nothing here is fatal. */
export function openPreferences({ folder, clock }: { folder: string; clock: Clock }): PreferenceStore {
  const path = join(folder, 'preferences.json');
  const file = openFile(folder) ?? afterDamage(folder, path, clock);
  let unsaved: Partial<Preferences> = {};

  const get = (): Preferences => ({ ...readable(storedIn(file)), ...unsaved });
  return {
    get,
    set: (change) => {
      const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      try {
        if (!file) throw new Error('the preferences file can’t be opened');
        file.set({ ...unsaved, ...set });
        unsaved = {};
        return succeed(get());
      } catch (error) {
        unsaved = { ...unsaved, ...set };
        return fail(problemOf(error, path) ?? diskFailed(String(error)));
      }
    },
  };
}

function openFile(folder: string): Conf | null {
  try {
    return new Conf(confOptions(folder));
  } catch {
    return null;
  }
}

function afterDamage(folder: string, path: string, clock: Clock): Conf | null {
  try {
    if (!existsSync(path)) return null;
    copyFileSync(path, join(folder, `preferences.damaged-${fileStampOf(clock.now())}.json`));
    rmSync(path);
  } catch {
    return null;
  }
  return openFile(folder);
}

function storedIn(file: Conf | null): Record<string, unknown> {
  try {
    return { ...file?.store };
  } catch {
    // Damaged while the program runs; the next start copies it aside.
    return {};
  }
}

function readable(stored: Record<string, unknown>): Preferences {
  const kept = Object.entries(preferencesSchema.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(stored[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(kept) };
}
