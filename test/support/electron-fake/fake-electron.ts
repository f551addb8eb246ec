import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type {
  App,
  CustomScheme,
  Dialog,
  Display,
  IpcMain,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
  NativeTheme,
  Protocol,
  SaveDialogOptions,
  SaveDialogReturnValue,
  Screen,
  Shell,
} from 'electron';
import type { FakeContents } from './fake-contents.ts';
import { FakeNotification } from './fake-notification.ts';
import { FakeSession } from './fake-session.ts';
import { FakeWindow } from './fake-window.ts';
import { listenOn } from './listen.ts';

type AppUsed =
  | 'on'
  | 'setPath'
  | 'getPath'
  | 'getAppPath'
  | 'getVersion'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit'
  | 'enableSandbox'
  | 'whenReady'
  | 'isPackaged';

/** What a test decides about the machine. */
export type FakeMachine = {
  /** Holds the folders `app` (with `out/renderer`), `userData` and `documents`. */
  readonly folder: string;
  readonly isFirstInstance?: boolean;
  readonly isPackaged?: boolean;
  readonly displays?: readonly Display[];
  readonly notifies?: boolean;
};

/** A display of a size at a place. */
export function fakeDisplay(id: number, x: number, width: number, height = 1080): Display {
  return { id, workArea: { x, y: 0, width, height } } as Display;
}

type CallListener = Parameters<IpcMain['handle']>[1];
type SchemeHandler = Parameters<Protocol['handle']>[1];

/** Electron as far as the app uses it, each part checked against the real typings. `module` stands in for the package. */
export function fakeElectron(machine: FakeMachine) {
  const emitter = new EventEmitter();
  const messages = new EventEmitter();
  const log: string[] = [];
  const windows: FakeWindow[] = [];
  const paths = new Map<string, string>();
  const calls = new Map<string, CallListener>();
  const schemes = new Map<string, SchemeHandler>();
  const privileged: CustomScheme[] = [];
  const menu: { template: MenuItemConstructorOptions[] } = { template: [] };
  const answers = {
    save: { canceled: true, filePath: '' } as SaveDialogReturnValue,
    open: { canceled: true, filePaths: [] as string[] },
    openPath: '',
    notifying: 'shown' as 'shown' | 'refused' | 'silent',
    asked: [] as SaveDialogOptions[],
    opened: [] as string[],
    errors: [] as string[],
  };
  const defaultSession = new FakeSession();

  const app = {
    on: listenOn(emitter),
    setPath: (name, path) => {
      log.push(`setPath ${name}`);
      paths.set(name, path);
    },
    getPath: (name) => paths.get(name) ?? join(machine.folder, name),
    getAppPath: () => join(machine.folder, 'app'),
    getVersion: () => '1.2.3',
    requestSingleInstanceLock: () => {
      log.push('lock');
      return machine.isFirstInstance ?? true;
    },
    quit: () => {
      log.push('quit');
      let prevented = false;
      const preventDefault = () => {
        prevented = true;
      };
      emitter.emit('will-quit', { preventDefault });
      if (!prevented) log.push('gone');
    },
    exit: (code) => void log.push(`exit ${code}`),
    enableSandbox: () => void log.push('sandbox'),
    whenReady: async () => void log.push('ready'),
    isPackaged: machine.isPackaged ?? false,
  } satisfies Pick<App, AppUsed>;
  const commandLine = {
    appendSwitch: (name: string, value?: string) => void log.push(`switch ${name}=${value ?? ''}`),
  } satisfies Pick<App['commandLine'], 'appendSwitch'>;

  class BrowserWindow extends FakeWindow {
    constructor(options: ConstructorParameters<typeof FakeWindow>[0]) {
      super(options);
      windows.push(this);
      this.emitter.once('closed', () => windows.splice(windows.indexOf(this), 1));
      emitter.emit('web-contents-created', {}, this.webContents);
    }
    static getAllWindows(): FakeWindow[] {
      return windows;
    }
    static fromWebContents(contents: FakeContents): FakeWindow | null {
      return windows.find((window) => window.webContents === contents) ?? null;
    }
  }

  const notifications: FakeNotification[] = [];
  class Notification extends FakeNotification {
    constructor(options: ConstructorParameters<typeof FakeNotification>[0]) {
      super(options, answers.notifying);
      notifications.push(this);
    }
    static isSupported(): boolean {
      return machine.notifies ?? true;
    }
  }

  const displays = machine.displays ?? [fakeDisplay(1, 0, 1920)];
  const module = {
    app: { ...app, commandLine },
    BrowserWindow,
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (template: MenuItemConstructorOptions[]) => {
        menu.template = template;
      },
    },
    dialog: {
      showSaveDialog: async (...args: unknown[]) => {
        answers.asked.push(args.at(-1) as SaveDialogOptions);
        return answers.save;
      },
      showOpenDialog: async () => answers.open,
      showErrorBox: (title, content) => void answers.errors.push(`${title}: ${content}`),
    } satisfies Pick<Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showErrorBox'>,
    ipcMain: {
      handle: (channel, listener) => void calls.set(channel, listener),
      on: listenOn(messages),
      removeAllListeners: ((channel?: string) => void messages.removeAllListeners(channel)) as () => never,
    } satisfies Pick<IpcMain, 'handle' | 'on' | 'removeAllListeners'>,
    nativeTheme: { shouldUseDarkColors: false } satisfies Pick<NativeTheme, 'shouldUseDarkColors'>,
    protocol: {
      registerSchemesAsPrivileged: (given) => {
        log.push('schemes');
        privileged.push(...given);
      },
      handle: (scheme, handler) => void schemes.set(scheme, handler),
    } satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>,
    screen: {
      getPrimaryDisplay: () => displays[0] ?? fakeDisplay(1, 0, 1920),
      getAllDisplays: () => [...displays].reverse(),
    } satisfies Pick<Screen, 'getPrimaryDisplay' | 'getAllDisplays'>,
    Notification,
    session: { defaultSession },
    shell: {
      openExternal: async (url) => void answers.opened.push(url),
      openPath: async () => answers.openPath,
    } satisfies Pick<Shell, 'openExternal' | 'openPath'>,
  };
  return {
    module,
    emitter,
    log,
    windows,
    privileged,
    menu,
    answers,
    session: defaultSession,
    notifications,
    /** The channels on which a page could send a message that isn't a call. */
    messageChannels: () => messages.eventNames(),
    callChannels: () => [...calls.keys()],
    /** Calls as a frame would; rejects where nothing handles the channel, as Electron does. */
    async invoke(channel: string, event: IpcMainInvokeEvent, ...args: unknown[]): Promise<unknown> {
      const listener = calls.get(channel);
      if (!listener) throw new Error(`No handler registered for '${channel}'`);
      return listener(event, ...args);
    },
    /** Loads an address of a scheme as a page would. */
    async load(url: string, init?: RequestInit): Promise<Response> {
      const handler = schemes.get(url.split(':')[0] ?? '');
      if (!handler) throw new Error(`ERR_UNKNOWN_URL_SCHEME ${url}`);
      return handler(new Request(url, init));
    },
  };
}

export type FakeElectron = ReturnType<typeof fakeElectron>;
