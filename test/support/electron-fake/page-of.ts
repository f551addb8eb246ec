import { EventEmitter } from 'node:events';
import type { ContextBridge, IpcRenderer } from 'electron';
import { vi } from 'vitest';
import type { Bridge } from '../../../src/core/bridge/bridge.ts';
import { callFrom } from './fake-contents.ts';
import { listenOn } from './listen.ts';
import type { FakeApp } from './start-fake-app.ts';

/** What a page sees of the app: the things that the preload script put into its world, by name. */
export type PageWorld = Readonly<Record<string, unknown>> & { readonly coachward: Bridge };

/**
 * Runs the preload script for the window of a fake app. Calls and events are copied on their way, as Electron copies
 * them between processes, so that nothing gets through that couldn't.
 */
export async function pageOf(app: FakeApp): Promise<PageWorld> {
  const contents = app.window().webContents;
  const emitter = new EventEmitter();
  const world: Record<string, unknown> = {};
  contents.emitter.on('sent', (channel: string, ...args: unknown[]) =>
    emitter.emit(channel, { sender: 'not for the page' }, ...structuredClone(args)),
  );
  const ipcRenderer = {
    invoke: async (channel, ...args) => {
      const event = callFrom(contents, { origin: 'app://coachward', parent: null });
      return structuredClone(await app.invoke(channel, event, ...structuredClone(args)));
    },
    on: listenOn(emitter),
    removeListener: ((channel: string, listener: (...args: unknown[]) => void) =>
      void emitter.removeListener(channel, listener)) as () => never,
  } satisfies Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>;
  const contextBridge = {
    exposeInMainWorld: (name, thing) => {
      world[name] = thing;
    },
  } satisfies Pick<ContextBridge, 'exposeInMainWorld'>;
  vi.resetModules();
  vi.doMock('electron', () => ({ contextBridge, ipcRenderer }));
  await import('../../../electron/preload/index.ts');
  return world as PageWorld;
}
