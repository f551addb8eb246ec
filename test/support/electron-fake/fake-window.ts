import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { FakeContents } from './fake-contents.ts';
import { type Listen, listenOn } from './listen.ts';

type Used =
  | 'on'
  | 'once'
  | 'show'
  | 'focus'
  | 'restore'
  | 'maximize'
  | 'unmaximize'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'setBounds'
  | 'setMinimumSize'
  | 'setAlwaysOnTop'
  | 'isMaximized'
  | 'isMinimized'
  | 'getNormalBounds'
  | 'loadURL';

/** A window that exists on paper: it keeps what was done to it. */
export class FakeWindow implements Pick<BrowserWindow, Used> {
  readonly emitter = new EventEmitter();
  readonly webContents = new FakeContents();
  readonly loaded: string[] = [];
  readonly options: BrowserWindowConstructorOptions;
  visible: boolean;
  focused = 0;
  minimized = false;
  maximized = false;
  fullScreen = false;
  onTop = false;
  least: readonly [number, number];
  bounds: Rectangle;

  constructor(options: BrowserWindowConstructorOptions) {
    this.options = options;
    this.visible = options.show ?? true;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.least = [options.minWidth ?? 0, options.minHeight ?? 0];
  }

  readonly on: Listen = listenOn(this.emitter);
  readonly once: Listen = listenOn(this.emitter, 'once');

  show(): void {
    this.visible = true;
  }
  focus(): void {
    this.focused += 1;
  }
  restore(): void {
    this.minimized = false;
  }
  maximize(): void {
    this.maximized = true;
  }
  unmaximize(): void {
    this.maximized = false;
  }
  isFullScreen(): boolean {
    return this.fullScreen;
  }
  setFullScreen(on: boolean): void {
    this.fullScreen = on;
  }
  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
  }
  setMinimumSize(width: number, height: number): void {
    this.least = [width, height];
  }
  setAlwaysOnTop(on: boolean): void {
    this.onTop = on;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  getNormalBounds(): Rectangle {
    return this.bounds;
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }
}
