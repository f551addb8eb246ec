import { ipcMain } from 'electron';
import Store from 'electron-store';
import { readPlace, type WindowPlace } from './window-bounds.ts';

/** Keeps the window's place between starts. */
export type PlaceKeeper = { get(): WindowPlace | null; set(place: WindowPlace): void };

/**
 * Keeps the place in `window.json` of the user-data folder, apart from the preferences, which the loopback shell
 * writes too. A file that can't be read or written costs the place and nothing else.
 */
export function openPlaceKeeper(): PlaceKeeper {
  const store = new Store<{ place?: WindowPlace }>({ name: 'window', clearInvalidConfig: true });
  // Electron-store answers pages on a channel of its own, whoever they are; no page of ours asks.
  ipcMain.removeAllListeners('electron-store-get-data');
  return {
    get: () => readPlace(store.get('place')),
    set(place) {
      try {
        store.set('place', place);
      } catch {
        // A full or read-only disk: the data's own notice tells of it.
      }
    },
  };
}
