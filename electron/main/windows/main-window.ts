import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_PAGE } from '../security/app-origin.ts';
import { securePreferences } from '../security/window-preferences.ts';
import { placeBeforeTop } from './keep-on-top.ts';
import type { PlaceKeeper } from './place-keeper.ts';
import { LEAST_SIZE, reachableBounds } from './window-bounds.ts';

/** What the window needs to know of the app. `devTools` is false in an installed app. */
export type WindowSetting = {
  readonly preload: string;
  readonly devTools: boolean;
  readonly places: PlaceKeeper;
};

/** The page's background before its styles are there, by the system's scheme, so that nothing flashes. */
const BACKGROUND = { light: '#ffffff', dark: '#1a1b1e' } as const;

/** Opens the window where it last stood, shows it once it has something to show, and keeps its place when it closes. */
export function openMainWindow({ preload, devTools, places }: WindowSetting): BrowserWindow {
  const place = places.get();
  const window = new BrowserWindow({
    ...reachableBounds(place?.bounds ?? null, displaysPrimaryFirst()),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    title: 'Coachward',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: securePreferences(preload, devTools),
  });
  if (place?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    places.set(
      placeBeforeTop(window) ?? { bounds: window.getNormalBounds(), maximized: window.isMaximized() },
    ),
  );
  window.loadURL(APP_PAGE).catch(() => undefined);
  return window;
}

/** Brings a window to the front, out of the dock if it is minimised. */
export function bringToFront(
  window: Pick<BrowserWindow, 'isMinimized' | 'restore' | 'show' | 'focus'>,
): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function displaysPrimaryFirst() {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)];
}
