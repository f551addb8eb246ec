import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../src/core/bridge/bridge.ts';
import type { ShellEvent } from '../../src/core/bridge/replies.ts';

/**
 * The page's only door: calls and events of the contract. Nothing of Electron's passes through it (security checklist,
 * item 20): not `ipcRenderer`, nor the event object that comes with a message.
 */
const bridge: Bridge = {
  call: (name, request) => ipcRenderer.invoke('coachward:call', name, request),
  listen(listener) {
    const hear = (_event: unknown, event: ShellEvent) => listener(event);
    ipcRenderer.on('coachward:event', hear);
    return () => {
      ipcRenderer.removeListener('coachward:event', hear);
    };
  },
};

contextBridge.exposeInMainWorld('coachward', bridge);
