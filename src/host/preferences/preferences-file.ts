/** The name of the preferences file, without its ending. */
const NAME = 'preferences';

/**
 * How conf opens the preferences file of a data folder. Electron's main process opens the same file with electron-store,
 * which is conf with another word for the name, and keeps its own keys (window bounds) beside ours:
 *
 * @example
 * import ElectronStore from 'electron-store';
 * const windows = new ElectronStore(electronStoreOptions(workspaceFolder));
 * windows.set('windowBounds', { x: 0, y: 0, width: 1200, height: 800 });
 */
export function confOptions(folder: string) {
  return { cwd: folder, configName: NAME, ...SHARED } as const;
}

/** The same for electron-store. */
export function electronStoreOptions(folder: string) {
  return { cwd: folder, name: NAME, ...SHARED } as const;
}

// A damaged file is never emptied by the library: it is copied aside first, by us. Keys hold no paths.
const SHARED = {
  fileExtension: 'json',
  configFileMode: 0o600,
  clearInvalidConfig: false,
  accessPropertiesByDotNotation: false,
} as const;
