import type { BrowserWindow, Rectangle } from 'electron';
import { fail, type Outcome, succeed } from '../../../src/core/foundation/outcome.ts';
import { LEAST_SIZE, type WindowPlace } from './window-bounds.ts';

/** What is asked of a window that is kept on top. */
type Toppable = Pick<
  BrowserWindow,
  | 'setAlwaysOnTop'
  | 'setMinimumSize'
  | 'setBounds'
  | 'getNormalBounds'
  | 'isMaximized'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'maximize'
  | 'unmaximize'
> & { readonly webContents: Pick<BrowserWindow['webContents'], 'once'> };

/** The size of a window on top, and the least that it may be made. */
const TOP_SIZE = { width: 360, height: 470 } as const;
const LEAST_TOP_SIZE = { width: 320, height: 240 } as const;

/** Where windows stood before they were put on top. */
const placesBefore = new WeakMap<object, WindowPlace>();

/** Where a window that is on top stood before, and will again; null for one that isn't on top. */
export function placeBeforeTop(window: object): WindowPlace | null {
  return placesBefore.get(window) ?? null;
}

/**
 * Makes a window small, at the right end of where it stood, and keeps it above all others; or gives it back its size, its
 * place and its rank. A page that is loaded anew has forgotten about it, so that ends it too.
 */
export function keepOnTop(window: Toppable | null, on: boolean): Outcome<{ on: boolean }> {
  if (!window) {
    return fail({
      code: 'window-gone',
      message: 'The window is no longer there.',
      remedy: 'Open Coachward again.',
    });
  }
  if (on !== placesBefore.has(window)) {
    if (on) putOnTop(window);
    else putBack(window);
  }
  return succeed({ on });
}

function putOnTop(window: Toppable): void {
  const bounds = window.getNormalBounds();
  placesBefore.set(window, { bounds, maximized: window.isMaximized() });
  if (window.isFullScreen()) window.setFullScreen(false);
  if (window.isMaximized()) window.unmaximize();
  window.setMinimumSize(LEAST_TOP_SIZE.width, LEAST_TOP_SIZE.height);
  window.setBounds(cornerOf(bounds));
  window.setAlwaysOnTop(true, 'floating');
  window.webContents.once('did-navigate', () => void keepOnTop(window, false));
}

function putBack(window: Toppable): void {
  const before = placesBefore.get(window);
  placesBefore.delete(window);
  window.setAlwaysOnTop(false);
  window.setMinimumSize(LEAST_SIZE.width, LEAST_SIZE.height);
  if (!before) return;
  window.setBounds(before.bounds);
  if (before.maximized) window.maximize();
}

function cornerOf({ x, y, width }: Rectangle): Rectangle {
  return { x: Math.round(x + width - TOP_SIZE.width), y, ...TOP_SIZE };
}
